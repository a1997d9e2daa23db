import { formatFindingKind } from '@zones/core/format/meeting';
import { MEETING_FINDING_KINDS } from '@zones/core/meetings/meeting';
import { useLanguage } from '../routing/use-place.ts';
import { Unpublished } from '../zones/section.tsx';
import { useMeetingWords } from './meeting-words.ts';
import { SourceRef } from './source-list.tsx';
import { InventedMark, SubjectLinks } from './subject-links.tsx';
import type { Review, Works } from './use-meeting.ts';

/** Results, limitations and focus, each with its source. */
export function FindingLists({ findings, works }: { findings: Review['findings']; works: Works }) {
  const say = useMeetingWords();
  const language = useLanguage();
  if (findings.length === 0) return <Unpublished>{say('noFindings')}</Unpublished>;
  return (
    <div className="mt-4 grid gap-6 lg:grid-cols-3 print:grid-cols-1">
      {MEETING_FINDING_KINDS.map((kind) => (
        <section key={kind} className="card card-of-parts min-w-0 p-5">
          <h3 className="text-lg">{formatFindingKind(kind, language)}</h3>
          <ul className="mt-2 grid list-disc gap-3 pl-5">
            {findings
              .filter((finding) => finding.kind === kind)
              .map((finding) => (
                <li key={finding.number}>
                  {finding.text[language]}
                  <InventedMark of={finding} /> <SourceRef of={finding.sourceKey} />
                  <span className="block text-xs">
                    <SubjectLinks subject={finding} works={works} />
                  </span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
