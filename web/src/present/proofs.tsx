import type { ReleaseContent } from '@zones/core/boards/board-content';
import type { EvidenceAnswer } from '@zones/core/contract/evidence';
import { findEvidence } from '@zones/core/evidence/find-evidence';
import { listDocuments } from '@zones/core/evidence/list-documents';
import { formatDate } from '@zones/core/format/date';
import type { DeckSlide } from '@zones/core/meetings/deck';
import { type Dispatch, useMemo } from 'react';
import { EvidenceProof } from '../evidence/evidence-proof.tsx';
import { formatProved } from '../evidence/format-proved.ts';
import { useEvidenceSubject } from '../evidence/use-evidence-subject.ts';
import { Panel } from './panel.tsx';
import { sayIn } from './present-words.ts';
import type { PresentationAction, PresentationState } from './presentation-state.ts';

/** The proof of a figure, from the release that the slides are made from: as the API answers it. */
function proveIn(content: ReleaseContent, id: string): EvidenceAnswer | undefined {
  const found = findEvidence(content, id);
  if (found === undefined) return undefined;
  const { board, release } = content;
  const { title, cutoff, publishedAt, through } = release;
  const head = { id: release.id, board: board.slug, title, cutoff, publishedAt, through };
  return { ...found, release: { ...head, illustrative: board.illustrative } };
}

interface ProofsProps {
  readonly slide: DeckSlide;
  readonly content: ReleaseContent;
  readonly state: PresentationState;
  readonly dispatch: Dispatch<PresentationAction>;
}

/** One figure of the slide: what it is, how much, and which document or formula says so. */
function ProofItem({
  proof,
  state,
  onOpen,
}: Pick<ProofsProps, 'state'> & { proof: EvidenceAnswer; onOpen: () => void }) {
  const { language } = state;
  const subject = useEvidenceSubject(proof);
  const behind = proof.source?.title[language] ?? proof.formula?.[language];
  return (
    <li>
      <button type="button" className="proof-button" onClick={onOpen}>
        <span className="text-ink-soft">{subject}</span>
        <span className="font-semibold">{formatProved(proof, language)}</span>
        {behind !== undefined && <span className="text-sm text-ink-faint">{behind}</span>}
      </button>
    </li>
  );
}

/** Answers “where does that come from?” for every figure of the slide, without asking anyone. */
export function Proofs({ slide, content, state, dispatch }: ProofsProps) {
  const { language } = state;
  const say = sayIn(language);
  const open = state.trail.at(-1);
  const shown = useMemo(() => (open === undefined ? undefined : proveIn(content, open)), [content, open]);
  const listed = useMemo(
    () => (open === undefined ? slide.evidence.flatMap((id) => proveIn(content, id) ?? []) : []),
    [content, open, slide],
  );
  const documents = useMemo(
    () => (open === undefined ? listDocuments(content, slide.evidence) : []),
    [content, open, slide],
  );
  const title = open === undefined ? say('proofsOf', { count: listed.length }) : say('proofs');
  return (
    <Panel
      title={title}
      closeWord={say('close')}
      onClose={() => dispatch({ kind: 'close' })}
      back={open === undefined ? undefined : { word: say('back'), go: () => dispatch({ kind: 'back' }) }}
    >
      {shown !== undefined && <EvidenceProof key={shown.id} evidence={shown} />}
      {open === undefined && listed.length === 0 && <p className="text-ink-soft">{say('noProofs')}</p>}
      {documents.length > 0 && (
        <section>
          <h3 className="text-base">{say('documents')}</h3>
          <ul className="mt-2 grid gap-2">
            {documents.map(({ source }) => (
              <li key={source.key} className="border-l-4 border-accent pl-3">
                <span className="font-semibold">{source.title[language]}</span>
                <span className="block text-sm text-ink-soft">
                  {source.publisher[language]}
                  {source.publishedOn !== null && ` · ${formatDate(source.publishedOn, language)}`}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {listed.length > 0 && (
        <ol className="proof-list">
          {listed.map((proof) => (
            <ProofItem
              key={proof.id}
              proof={proof}
              state={state}
              onOpen={() => dispatch({ kind: 'prove', evidence: proof.id })}
            />
          ))}
        </ol>
      )}
    </Panel>
  );
}
