import { dumbbellSpec } from '@zones/core/charts/dumbbell';
import type { ReleaseDiffAnswer, ReleaseManifestAnswer } from '@zones/core/contract/releases';
import { formatDate } from '@zones/core/format/date';
import { pickNote } from '@zones/core/format/note';
import { formatRevisionReason } from '@zones/core/format/revision';
import { DumbbellChart } from '../charts/dumbbell-chart.tsx';
import { useFrame } from '../frame/use-frame.ts';
import { useChartDoor } from '../progress/use-chart-door.ts';
import { ReadingValue } from '../reading/reading.tsx';
import { dataPathTo, pathTo } from '../routing/address.ts';
import { useLanguage, usePlace } from '../routing/use-place.ts';
import { Section, TableCard, Unpublished } from '../zones/section.tsx';
import { FigureHeading } from './figure-heading.tsx';
import { useReleaseWords } from './release-words.ts';

type Change = ReleaseDiffAnswer['rows'][number];

const keyOf = ({ zone, metric, period, works, funding }: Change): string =>
  [zone, metric, period, works, funding].join(' ');

function Side({ reading, unit, release }: { reading: Change['before']; unit: Change['unit']; release?: string }) {
  if (reading === null) return <span aria-hidden="true">—</span>;
  return <ReadingValue reading={reading} unit={unit} style="full" {...(release !== undefined && { release })} />;
}

function Why({ revision }: { revision: Change['revision'] }) {
  const say = useReleaseWords();
  const language = useLanguage();
  if (revision === null) return <span className="absence">{say('noReason')}</span>;
  const note = pickNote(revision.note, language);
  return (
    <>
      {formatRevisionReason(revision.reason, language)}
      {note !== '' && <span className="block text-xs text-ink-faint">{note}</span>}
    </>
  );
}

function ChangeRow({ change, earlier }: { change: Change; earlier: string }) {
  const say = useReleaseWords();
  const { effect, before, after, unit, revision } = change;
  return (
    <tr>
      <FigureHeading {...change} />
      {effect !== 'added' && (
        <td data-label={say('before')} className="number figures">
          {/* What is gone can be proved only where it was. */}
          <Side reading={before} unit={unit} {...(effect === 'removed' && { release: earlier })} />
        </td>
      )}
      {effect !== 'removed' && (
        <td data-label={say('after')} className="number figures">
          <Side reading={after} unit={unit} />
        </td>
      )}
      {effect === 'changed' && (
        <td data-label={say('why')} className="text-sm">
          <Why revision={revision} />
        </td>
      )}
    </tr>
  );
}

const SHOWN_AT_ONCE = 15;
const COLUMNS = {
  changed: ['before', 'after', 'why'],
  added: ['after'],
  removed: ['before'],
} as const;

function ChangeTable({ effect, changes, earlier }: ChangeGroup) {
  const say = useReleaseWords();
  return (
    <table className="data-table table-stacked">
      <caption className="sr-only">{say(effect)}</caption>
      <thead>
        <tr>
          <th scope="col">{say('figure')}</th>
          {COLUMNS[effect].map((column) => (
            <th key={column} scope="col" className={column === 'why' ? undefined : 'number'}>
              {say(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <ChangeRow key={keyOf(change)} change={change} earlier={earlier} />
        ))}
      </tbody>
    </table>
  );
}

interface ChangeGroup {
  readonly effect: Change['effect'];
  readonly changes: readonly Change[];
  readonly earlier: string;
}

/** Changes of one kind; a long list is opened on demand. */
function ChangeList({ effect, changes, earlier }: ChangeGroup) {
  const say = useReleaseWords();
  if (changes.length === 0) return null;
  const short = changes.length <= SHOWN_AT_ONCE;
  const table = <ChangeTable effect={effect} changes={changes} earlier={earlier} />;
  return (
    <section className={effect === 'changed' ? 'mt-8' : 'mt-8 print:order-2'}>
      <h3 className="text-lg">
        {say(effect)} ({changes.length})
      </h3>
      {short && effect === 'changed' ? (
        <TableCard label={say(effect)}>{table}</TableCard>
      ) : (
        <details className="folded-on-screen mt-2">
          <summary className="text-link w-fit cursor-pointer">{say('showAll', { count: changes.length })}</summary>
          <TableCard label={say(effect)}>{table}</TableCard>
        </details>
      )}
    </section>
  );
}

function Dumbbells({ diff }: { diff: ReleaseDiffAnswer }) {
  const door = useChartDoor();
  const { board, zones } = useFrame();
  if (!board) return null;
  const spec = dumbbellSpec(diff.rows, { board, zones, sources: [], earlier: diff.a, later: diff.b });
  if (spec.items.length === 0) return null;
  return (
    <div className="card mt-4 max-w-[56.25rem] p-5 print:order-1">
      <DumbbellChart spec={spec} {...door} />
    </div>
  );
}

interface ChangesProps {
  /** Null where there is no other release. */
  readonly diff: ReleaseDiffAnswer | null;
  readonly releases: readonly ReleaseManifestAnswer[];
  /** The address asks for one that is not there. */
  readonly unknown: string | undefined;
}

/** Another release to set this one against; a plain form, so that it works without scripts. */
function Choice({ diff, releases }: { diff: ReleaseDiffAnswer; releases: readonly ReleaseManifestAnswer[] }) {
  const say = useReleaseWords();
  const { language } = usePlace();
  const others = releases.filter(({ id }) => id !== diff.b.id);
  return (
    <nav aria-label={say('changesSince')} className="no-print mt-4 flex flex-wrap items-baseline gap-2">
      <span className="text-sm text-ink-soft">{say('changesSince')}</span>
      {others.map(({ id, title, cutoff }) => (
        <a
          key={id}
          className="chip"
          href={pathTo({ name: 'release', release: diff.b.id }, { against: id, language }, 'changes')}
          aria-current={id === diff.a.id ? 'true' : undefined}
          title={title[language]}
        >
          {formatDate(cutoff, language)}
        </a>
      ))}
    </nav>
  );
}

/** What a reader of this release sees that a reader of another did not. */
export function Changes({ diff, releases, unknown }: ChangesProps) {
  const say = useReleaseWords();
  const language = useLanguage();
  if (diff === null) {
    return (
      <Section id="changes" title={say('changes')}>
        <Unpublished>{say('first')}</Unpublished>
      </Section>
    );
  }
  const of = (effect: Change['effect']): readonly Change[] => diff.rows.filter((change) => change.effect === effect);
  const groups = { changed: of('changed'), added: of('added'), removed: of('removed') };
  const counts = {
    changed: groups.changed.length,
    added: groups.added.length,
    removed: groups.removed.length,
  };
  return (
    <Section id="changes" title={say('changes')} help={diff.a.title[language]}>
      {unknown !== undefined && (
        <p role="status" className="card mt-4 border-line-strong p-4">
          {say('unknown', { given: unknown })}
        </p>
      )}
      <Choice diff={diff} releases={releases} />
      <p className="mt-4 font-semibold">{diff.rows.length === 0 ? say('changesNone') : say('changesCount', counts)}</p>
      {/* On paper the drawing, which takes a sheet, stands after the table that begins under these words. */}
      <div className="print:flex print:flex-col">
        <Dumbbells diff={diff} />
        {(['changed', 'added', 'removed'] as const).map((effect) => (
          <ChangeList key={effect} effect={effect} changes={groups[effect]} earlier={diff.a.id} />
        ))}
      </div>
      <p className="no-print mt-3">
        <a className="text-link" href={dataPathTo(`releases/${diff.a.id}/diff/${diff.b.id}.csv`, { lang: language })}>
          {say('csvChanges')}
        </a>
      </p>
    </Section>
  );
}
