import type { ZoneAnswer } from '@zones/core/contract/zone-profile';
import { formatDate } from '@zones/core/format/date';
import { formatPeriod } from '@zones/core/format/period';
import { ALL_ZONES } from '@zones/core/observations/observation';
import { PrintedValue } from '../reading/printed-value.tsx';
import { ReadingValue } from '../reading/reading.tsx';
import { useLanguage } from '../routing/use-place.ts';
import { Section, TableCard, Unpublished } from './section.tsx';
import { DocumentName, StatementTable, WordsOfSource } from './statement.tsx';
import { useZoneWords } from './zone-words.ts';

type Event = ZoneAnswer['planning'][number];

/** Of equal planned areas in a row, the first is told: one that a source only repeats says nothing new. */
function listAreas(events: readonly Event[]): readonly Event[] {
  return events.filter((event, index) => {
    if (event.metric === null) return true;
    const before = events.slice(0, index).findLast(({ metric, reading }) => metric !== null && reading.value !== null);
    return before?.reading.value !== event.reading.value || event.quote !== null;
  });
}

/** What is stated: an area, a year, or in words as the source has them. */
function Stated({ event }: { event: Event }) {
  if (event.metric !== null) return <ReadingValue reading={event.reading} unit="m2" style="full" />;
  if (event.unit === 'text') return <WordsOfSource statement={event} />;
  return <PrintedValue reading={event.reading} unit={event.unit} />;
}

function EventItem({ event, documents }: { event: Event; documents: ZoneAnswer['documents'] }) {
  const say = useZoneWords();
  const language = useLanguage();
  return (
    <li className="border-s-2 border-line-strong ps-4">
      <p className="text-sm text-ink-soft">{formatPeriod(event.period, language)}</p>
      <p>
        {event.name[language]}
        {event.zone === ALL_ZONES && event.metric !== null ? ` (${say('allZones')})` : null}:{' '}
        <strong>
          <Stated event={event} />
        </strong>
      </p>
      {event.sourceKey === null ? null : (
        <p className="text-sm text-ink-faint">
          <DocumentName of={event.sourceKey} documents={documents} />
        </p>
      )}
    </li>
  );
}

/** A decision: what it decides, and by which document. */
function DecisionItem({ event, documents }: { event: Event; documents: ZoneAnswer['documents'] }) {
  const say = useZoneWords();
  const language = useLanguage();
  return (
    <li className="border-s-2 border-accent ps-4">
      <p className="text-sm text-ink-soft">
        {formatPeriod(event.period, language)} ·{' '}
        {event.printed === null ? say('decisionUnnumbered') : <WordsOfSource statement={event} />}
      </p>
      <p>{event.name[language]}</p>
      {event.sourceKey === null ? null : (
        <p className="text-sm text-ink-faint">
          <DocumentName of={event.sourceKey} documents={documents} />
        </p>
      )}
    </li>
  );
}

/** Decisions on the zone's planning in the order of time; beside them what sources state of planned areas. */
export function ZonePlanning({ zone }: { zone: ZoneAnswer }) {
  const say = useZoneWords();
  const of = (kind: Event['kind']) => zone.planning.filter((event) => event.kind === kind);
  const decisions = of('decision');
  const parts = [
    ['planningAreas', listAreas(of('area'))],
    ['planningProvince', listAreas(of('province'))],
  ] as const;
  const keyOf = (event: Event) => `${event.zone} ${event.code} ${event.period} ${event.sourceKey} ${event.printed}`;
  const list = 'card mt-4 grid gap-x-8 gap-y-4 p-5 md:grid-cols-2 print:grid-cols-2';
  return (
    <Section id="planning" title={say('planning')}>
      {decisions.length === 0 ? (
        <Unpublished>{say('planningNone')}</Unpublished>
      ) : (
        <ol className={list}>
          {decisions.map((event) => (
            <DecisionItem key={keyOf(event)} event={event} documents={zone.documents} />
          ))}
        </ol>
      )}
      {parts.map(([title, events]) =>
        events.length === 0 ? null : (
          <div key={title}>
            <h3 className="mt-8 text-lg">{say(title)}</h3>
            <ol className={list}>
              {events.map((event) => (
                <EventItem key={keyOf(event)} event={event} documents={zone.documents} />
              ))}
            </ol>
          </div>
        ),
      )}
    </Section>
  );
}

const SHOWN_AT_ONCE = 6;

function DocumentList({ documents }: { documents: ZoneAnswer['documents'] }) {
  const say = useZoneWords();
  const language = useLanguage();
  return (
    <ul className="grid gap-3">
      {documents.map((document) => (
        <li key={document.key}>
          {document.url === null ? (
            document.title[language]
          ) : (
            <a className="text-link" href={document.url} rel="noreferrer" data-print-address>
              {document.title[language]}
            </a>
          )}
          <span className="block text-sm text-ink-soft">
            {document.publisher[language]} ·{' '}
            {document.publishedOn === null ? say('undated') : formatDate(document.publishedOn, language)} ·{' '}
            {say(document.statements === 1 ? 'statement' : 'statements', { count: document.statements })}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Every document that the zone's record rests on, the latest first. */
export function ZoneDocuments({ zone }: { zone: ZoneAnswer }) {
  const say = useZoneWords();
  const { documents } = zone;
  const rest = documents.slice(SHOWN_AT_ONCE);
  return (
    <Section id="documents" title={say('documents')}>
      {documents.length === 0 ? (
        <Unpublished>{say('documentsNone')}</Unpublished>
      ) : (
        <div className="card mt-4 p-5">
          <DocumentList documents={documents.slice(0, SHOWN_AT_ONCE)} />
          {rest.length === 0 ? null : (
            <details className="mt-3">
              <summary className="text-link w-fit cursor-pointer">
                {say('documentsMore', { count: documents.length })}
              </summary>
              <div className="mt-3">
                <DocumentList documents={rest} />
              </div>
            </details>
          )}
        </div>
      )}
    </Section>
  );
}

/** What else sources say of the zone, so that nothing on record is left out. */
export function ZoneOthers({ zone }: { zone: ZoneAnswer }) {
  const say = useZoneWords();
  const groups = [...zone.facts.land, ...zone.facts.clearance, ...zone.facts.inspections, ...zone.facts.other].filter(
    ({ statements }) => statements.some(({ printed }) => printed !== null),
  );
  if (groups.length === 0) return null;
  return (
    <Section id="other" title={say('other')}>
      <TableCard label={say('other')}>
        <StatementTable groups={groups} documents={zone.documents} caption={say('other')} />
      </TableCard>
    </Section>
  );
}
