import { findZoneName } from '../charts/chart-context.ts';
import { inBoth } from '../charts/chart-words.ts';
import { formatList } from '../format/list.ts';
import { pickNote } from '../format/note.ts';
import type { Text } from '../language/text.ts';
import { METRICS } from '../metrics/catalogue.ts';
import { ALL_ZONES } from '../observations/observation.ts';
import type { ProgressRow } from '../progress/progress.ts';
import { zoneSlugs } from '../progress/progress-scope.ts';
import { OBSTACLE_NAMES } from '../works/obstacle-names.ts';
import type { Works } from '../works/works.ts';
import { findClearance } from '../zones/zone-clearance.ts';
import type { SlideFact } from './deck.ts';
import { markWords } from './deck-meeting.ts';
import type { DeckScope } from './deck-scope.ts';
import type { Explanation } from './meeting.ts';

type Part = 'cause' | 'owner' | 'remedy' | 'decisionAsked';

/** What was said of the row itself; where nothing was, of its zones, and else of single works. */
function explanationsOf({ meeting }: DeckScope, row: ProgressRow): readonly Explanation[] {
  const own = (meeting?.explanations ?? []).filter(
    ({ metric, zone }) => metric === row.metric && (row.zone === ALL_ZONES || zone === row.zone),
  );
  const whole = own.filter(({ works }) => works === null);
  const exact = whole.filter(({ zone }) => zone === row.zone);
  return exact.length > 0 ? exact : whole.length > 0 ? whole : own;
}

function joinSaid(scope: DeckScope, row: ProgressRow, part: Part): Text | null {
  const said = explanationsOf(scope, row).flatMap((one) => {
    const text = one[part];
    if (text === null) return [];
    const name = one.zone === row.zone ? null : findZoneName(scope.context, one.zone);
    return [markWords(name === null ? text : inBoth((l) => `${name[l]}: ${text[l]}`), one.illustrative)];
  });
  return said.length === 0 ? null : inBoth((l) => said.map((text) => text[l]).join(' '));
}

const heldUp = (works: readonly Works[], row: ProgressRow): readonly Works[] =>
  works.filter(({ zone, obstacle }) => obstacle !== null && (row.zone === ALL_ZONES || zone === row.zone));

/** What the works themselves say of money that does not move; null for other metrics. */
function worksCause({ content }: DeckScope, row: ProgressRow): Text | null {
  const held = row.metric === 'public_capital_disbursed' ? heldUp(content.works, row) : [];
  if (held.length === 0) return null;
  const counts = Map.groupBy(held, ({ obstacle }) => obstacle);
  const text = inBoth((language) => {
    const parts = [...counts].flatMap(([obstacle, works]) =>
      obstacle === null ? [] : [`${OBSTACLE_NAMES[obstacle][language].toLowerCase()} (${works.length})`],
    );
    const of = `${held.length}/${content.works.length}`;
    return language === 'vi'
      ? `${of} công trình vướng: ${formatList(parts, 'vi')}`
      : `${of} works are held up: ${formatList(parts, 'en')}`;
  });
  return markWords(
    text,
    held.some(({ illustrative }) => illustrative),
  );
}

function worksOwner({ content }: DeckScope, row: ProgressRow): Text | null {
  const held = row.metric === 'public_capital_disbursed' ? heldUp(content.works, row) : [];
  if (held.length === 0) return null;
  return inBoth((language) => [...new Set(held.map(({ owner }) => owner[language]))].join('; '));
}

/** Why households have not settled, as the last report of each compensation plan says; null for other metrics. */
function clearanceCause({ content, context }: DeckScope, row: ProgressRow): Text | null {
  if (METRICS[row.metric].group !== 'clearance') return null;
  const zones = row.zone === ALL_ZONES ? zoneSlugs(content) : [row.zone];
  const said = zones.flatMap((zone) => {
    const steps = findClearance(content, zone, []).plans.flatMap(({ stages }) => stages);
    const reasons = [...new Set(steps.flatMap(({ reason }) => reason ?? []))];
    const name = findZoneName(context, zone);
    const invented = steps.some(({ reason, illustrative }) => reason !== null && illustrative);
    return reasons.map((reason) =>
      markWords(
        inBoth((l) => `${name[l]}: ${pickNote(reason, l)}`),
        invented,
      ),
    );
  });
  return said.length === 0 ? null : inBoth((l) => said.map((text) => text[l]).join('; '));
}

/** Who explained a figure and asked for nothing has asked for nothing: that is no missing report. */
const unasked = (scope: DeckScope, row: ProgressRow): Text =>
  explanationsOf(scope, row).length > 0 ? { vi: 'không có', en: 'none' } : scope.unsaid;

/** Cause, owner, remedy and decision: as the meeting has them, else as the works and compensation plans state them. */
export function listFacts(scope: DeckScope, row: ProgressRow): readonly SlideFact[] {
  const said = (part: Part): Text | null => joinSaid(scope, row, part);
  return [
    {
      label: { vi: 'Nguyên nhân', en: 'Cause' },
      text: said('cause') ?? worksCause(scope, row) ?? clearanceCause(scope, row) ?? scope.unsaid,
    },
    { label: { vi: 'Chủ trì', en: 'Owner' }, text: said('owner') ?? worksOwner(scope, row) ?? scope.unsaid },
    { label: { vi: 'Giải pháp', en: 'Remedy' }, text: said('remedy') ?? scope.unsaid },
    { label: { vi: 'Đề nghị quyết định', en: 'Decision asked' }, text: said('decisionAsked') ?? unasked(scope, row) },
  ];
}

/** Every decision asked of the meeting, with what it is about. */
export function listAsked({ meeting, context, content }: DeckScope): readonly Text[] {
  return (meeting?.explanations ?? []).flatMap(({ metric, zone, works, decisionAsked, illustrative }) => {
    if (decisionAsked === null) return [];
    const work = works === null ? undefined : content.works.find(({ code }) => code === works);
    const about = inBoth((l) => {
      const of = [
        metric === null ? null : METRICS[metric].name[l],
        zone === null || zone === ALL_ZONES ? null : findZoneName(context, zone)[l],
        work?.name[l],
      ];
      return of.filter((part) => part !== null && part !== undefined).join(', ');
    });
    return [
      markWords(
        inBoth((l) => (about[l] === '' ? decisionAsked[l] : `${about[l]}: ${decisionAsked[l]}`)),
        illustrative,
      ),
    ];
  });
}
