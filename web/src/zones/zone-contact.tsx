import type { ZoneAnswer } from '@zones/core/contract/zone-profile';
import { formatAbsence } from '@zones/core/format/absence';
import { ReadingText } from '../reading/reading.tsx';
import { useLanguage } from '../routing/use-place.ts';
import { Section } from './section.tsx';
import { useZoneWords } from './zone-words.ts';

/** The authority to talk to, and how to reach it where the record says so. */
export function ZoneContact({ zone }: { zone: ZoneAnswer }) {
  const say = useZoneWords();
  const language = useLanguage();
  const { authority, statements, absence } = zone.contact;
  const stated = statements.filter(({ printed }) => printed !== null);
  const sought = statements.find(({ reading }) => reading.value === null)?.reading;
  return (
    <Section id="contact" title={say('contact')}>
      <div className="card mt-4 p-5">
        <p className="text-lg font-semibold">{authority[language]}</p>
        {stated.map((statement) => (
          <p key={`${statement.code} ${statement.sourceKey}`}>
            {statement.name[language]}: {statement.printed}
          </p>
        ))}
        {absence === null ? null : (
          <p className="mt-1 text-ink-soft">
            {say('reach')}:{' '}
            {sought === undefined ? (
              <span className="absence">{formatAbsence(absence, language)}</span>
            ) : (
              <ReadingText reading={sought} text={formatAbsence(absence, language)} />
            )}
          </p>
        )}
      </div>
    </Section>
  );
}
