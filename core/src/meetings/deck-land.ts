import { silenceOf } from '../boards/silence.ts';
import { findZoneName } from '../charts/chart-context.ts';
import { formatSource, inBoth } from '../charts/chart-words.ts';
import { type CascadeLedger, landCascadeSpec, largestArea } from '../charts/land-cascade.ts';
import { type TableTwin, valueCell } from '../charts/table-twin.ts';
import { formatPeriod } from '../format/period.ts';
import { formatReading } from '../format/value.ts';
import type { LandRow } from '../land/land-row.ts';
import { listLand } from '../land/list-land.ts';
import type { Text } from '../language/text.ts';
import { METRICS } from '../metrics/catalogue.ts';
import { zoneSlugs } from '../progress/progress-scope.ts';
import { absent, isPresent, type Reading } from '../readings/reading.ts';
import { listSeries } from '../series/list-series.ts';
import type { DeckSlide, SlideFact } from './deck.ts';
import { proveSlide, readingsOfTable } from './deck-notes.ts';
import { formatBasis } from './deck-opening.ts';
import { toPages } from './deck-pages.ts';
import type { DeckScope } from './deck-scope.ts';

/** With more zones than this, a chart each would be the whole meeting: they share a table. */
const MOST_CASCADES = 4;

/** The newest ledger that says how much is leased of what; without one, the newest. */
export function newestLedger(scope: Pick<DeckScope, 'content'>, zone: string): LandRow | undefined {
  const ledgers = listLand(scope.content, zone);
  return ledgers.find(({ occupancyOfCleared }) => isPresent(occupancyOfCleared)) ?? ledgers[0];
}

export function toLedger(scope: Pick<DeckScope, 'content'>, row: LandRow): CascadeLedger {
  const points = listSeries(scope.content, 'land_planned', row.zone)[0]?.points ?? [];
  const inForce = points.findLast(({ to }) => row.date !== null && to <= row.date);
  const unknown = absent(silenceOf(scope.content));
  return { row, planned: { reading: inForce?.reading ?? unknown, period: inForce?.period ?? null } };
}

/** Both occupancies, always together, and what the ledger does not explain. */
function listFacts(row: LandRow, residual: Text): readonly SlideFact[] {
  const say = (reading: Reading, unit: 'm2' | 'ratio'): Text =>
    inBoth((language) => formatReading(reading, unit, { language, style: unit === 'ratio' ? 'table' : 'full' }));
  return [
    { label: METRICS.occupancy_of_cleared.name, text: say(row.occupancyOfCleared, 'ratio') },
    { label: METRICS.occupancy_of_industrial.name, text: say(row.occupancyOfIndustrial, 'ratio') },
    { label: residual, text: say(row.residual, 'm2') },
    ...row.notes.map(({ text }) => ({ label: { vi: 'Ghi chú', en: 'Note' }, text })),
  ];
}

function cascadeSlide(scope: DeckScope, ledger: CascadeLedger, scaleTo: number): DeckSlide {
  const spec = landCascadeSpec(ledger, scope.context, scaleTo);
  return {
    id: `land-${ledger.row.zone}`,
    part: 'land',
    title: spec.title,
    subtitle: spec.subtitle,
    body: { kind: 'chart', spec, facts: listFacts(ledger.row, spec.residual.name) },
    source: spec.source,
    ...proveSlide({
      said: [spec.sentence, ...ledger.row.notes.map(({ text }) => text)],
      metrics: ['occupancy_of_cleared', 'occupancy_of_industrial'],
      readings: readingsOfTable(spec.table),
    }),
  };
}

const COLUMNS = ['land_industrial', 'land_cleared', 'land_leased', 'land_available'] as const;

function toTable(scope: DeckScope, rows: readonly LandRow[]): TableTwin {
  return {
    caption: { vi: 'Quỹ đất các khu công nghiệp', en: 'Land of the zones' },
    corner: { vi: 'Khu công nghiệp', en: 'Zone' },
    columns: [
      { key: 'as-of', header: { vi: 'Thời điểm', en: 'As of' }, unit: null },
      ...COLUMNS.map((metric) => ({ key: metric, header: METRICS[metric].short, unit: 'm2' as const })),
      { key: 'cleared', header: METRICS.occupancy_of_cleared.short, unit: 'ratio' },
      { key: 'industrial', header: METRICS.occupancy_of_industrial.short, unit: 'ratio' },
    ],
    rows: rows.map((row) => ({
      key: row.zone,
      header: findZoneName(scope.context, row.zone),
      cells: [
        { kind: 'text', text: inBoth((language) => formatPeriod(row.asOf, language)) },
        ...COLUMNS.map((metric) => valueCell(row.states[metric], 'm2')),
        valueCell(row.occupancyOfCleared, 'ratio'),
        valueCell(row.occupancyOfIndustrial, 'ratio'),
      ],
    })),
    remarks: [],
  };
}

function tableSlides(scope: DeckScope, rows: readonly LandRow[]): readonly DeckSlide[] {
  return toPages(rows).map((page, index) => {
    const table = toTable(scope, page);
    const readings = readingsOfTable(table);
    return {
      id: `land-${index + 1}`,
      part: 'land',
      title: {
        vi: `Quỹ đất ${rows.length} khu công nghiệp, mỗi khu ở thời điểm có số liệu gần nhất`,
        en: `Land of ${rows.length} zones, each at the last date on record`,
      },
      subtitle: formatBasis(scope),
      body: { kind: 'table', table },
      source: formatSource(scope.context, readings),
      ...proveSlide({ said: [], metrics: ['occupancy_of_cleared', 'occupancy_of_industrial'], readings }),
    };
  });
}

/** Where the land of each zone went. Cascades share one scale. */
export function landSlides(scope: DeckScope): readonly DeckSlide[] {
  const rows = zoneSlugs(scope.content).flatMap((zone) => newestLedger(scope, zone) ?? []);
  if (rows.length > MOST_CASCADES) return tableSlides(scope, rows);
  const ledgers = rows.map((row) => toLedger(scope, row));
  const scaleTo = largestArea(ledgers);
  return ledgers.map((ledger) => cascadeSlide(scope, ledger, scaleTo));
}
