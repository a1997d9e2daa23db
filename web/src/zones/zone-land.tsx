import { landCascadeSpec, largestArea } from '@zones/core/charts/land-cascade';
import { landHistorySpec } from '@zones/core/charts/land-history';
import type { LandAnswer } from '@zones/core/contract/land';
import { formatNoteKind } from '@zones/core/format/ledger-note';
import { LandCascadeChart } from '../charts/land-cascade-chart.tsx';
import { LandHistoryChart } from '../charts/land-history-chart.tsx';
import { useChartContext } from '../progress/use-chart-context.ts';
import { useChartDoor } from '../progress/use-chart-door.ts';
import { useLanguage } from '../routing/use-place.ts';
import { listCascades } from './land-cascades.ts';
import { Section, Unpublished } from './section.tsx';
import type { useZone } from './use-zone.ts';
import { useZoneWords } from './zone-words.ts';

type Ledger = LandAnswer['rows'][number];
type Shown = Pick<ReturnType<typeof useZone>, 'zone' | 'ledgers' | 'planned' | 'landDocuments' | 'progress'>;

function Cascades({ zone, ledgers, planned, landDocuments, progress }: Shown) {
  const say = useZoneWords();
  const context = useChartContext(progress, landDocuments);
  const door = useChartDoor();
  const chosen = listCascades(ledgers, planned);
  const scaleTo = largestArea(chosen);
  return (
    <div className="mt-4 grid gap-6 lg:grid-cols-2 print:grid-cols-1">
      {chosen.map((ledger, index) => (
        <div key={ledger.row.asOf} className={`card min-w-0 p-5 ${chosen.length === 1 ? 'lg:col-span-2' : ''}`}>
          <p className="mb-1 text-sm text-ink-faint">{say(index === 0 ? 'landNewest' : 'landWhole')}</p>
          <LandCascadeChart
            spec={landCascadeSpec(ledger, context, scaleTo)}
            embedded={{ zone: zone.slug, ledger: ledger.row.asOf }}
            {...door}
          />
          <Notes row={ledger.row} />
        </div>
      ))}
    </div>
  );
}

function Notes({ row }: { row: Ledger }) {
  const language = useLanguage();
  if (row.notes.length === 0) return null;
  return (
    <ul className="mt-3 grid gap-1 text-sm text-ink-soft">
      {row.notes.map((note) => (
        <li key={note.text.vi}>
          <strong>{formatNoteKind(note.kind, language)}:</strong> {note.text[language]}
        </li>
      ))}
    </ul>
  );
}

/** Every date of the ledger, drawn; its table twin has the rows. */
function History({ zone, ledgers, landDocuments, progress }: Omit<Shown, 'planned'>) {
  const say = useZoneWords();
  const context = useChartContext(progress, landDocuments);
  const door = useChartDoor();
  const land = { zone: zone.slug, rows: ledgers, seriesBreaks: zone.seriesBreaks };
  return (
    <div id="land-history" className="mt-8 scroll-mt-4">
      <h3 className="text-lg">{say('landHistory')}</h3>
      <p className="mt-1 max-w-[72ch] text-ink-soft">{say('landHistoryHelp')}</p>
      <div className="card mt-4 min-w-0 p-5">
        <LandHistoryChart
          spec={landHistorySpec(land, context)}
          embedded={{ zone: zone.slug }}
          {...door}
          headingLevel={4}
        />
      </div>
    </div>
  );
}

/** Where the land went, at the newest date and over time. */
export function ZoneLand(shown: Shown) {
  const say = useZoneWords();
  return (
    <Section id="land" title={say('land')} help={say('landHelp')}>
      {shown.ledgers.length === 0 ? (
        <Unpublished>{say('landNone')}</Unpublished>
      ) : (
        <>
          <Cascades {...shown} />
          <History {...shown} />
        </>
      )}
    </Section>
  );
}
