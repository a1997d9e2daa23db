import { issuerOf } from '@zones/core/boards/issuer';
import type { EvidenceAnswer } from '@zones/core/contract/evidence';
import { formatAbsenceSentence } from '@zones/core/format/absence';
import { formatDate } from '@zones/core/format/date';
import { pickNote } from '@zones/core/format/note';
import { formatPlanDecision } from '@zones/core/format/plan';
import type { Language } from '@zones/core/language/text';
import { useTranslations } from 'use-intl';
import { useFrame } from '../frame/use-frame.ts';
import { useLanguage } from '../routing/use-place.ts';
import { Detail, Details } from './detail.tsx';
import { EvidenceInputs } from './evidence-inputs.tsx';
import { EvidenceSource } from './evidence-source.tsx';
import { EvidenceVersions } from './evidence-versions.tsx';
import { formatProved, formatQuoted } from './format-proved.ts';
import { LotFacts } from './lot-facts.tsx';
import { OtherStatements } from './other-statements.tsx';
import { useEvidenceSubject } from './use-evidence-subject.ts';

type Translate = ReturnType<typeof useTranslations<'evidence'>>;

function Headline({ evidence }: { evidence: EvidenceAnswer }) {
  const t = useTranslations('evidence');
  const language = useLanguage();
  const subject = useEvidenceSubject(evidence);
  const { reading } = evidence;
  return (
    <header>
      <p className="text-sm text-ink-soft">
        {t(`kinds.${evidence.kind}`)} · {subject}
      </p>
      {reading && <p className="mt-1 text-3xl leading-tight font-semibold">{formatProved(evidence, language)}</p>}
      <p className="mt-2 text-ink-soft">{reliabilityOf(evidence, t, language)}</p>
    </header>
  );
}

function reliabilityOf({ reading, fact }: EvidenceAnswer, t: Translate, language: Language): string {
  if (reading === null) return '';
  if (fact?.unit === 'text' && fact.printed !== null) return t('inWords');
  if (reading.value === null) return formatAbsenceSentence(reading.absence, language);
  const status = t(`statusHelp.${reading.status}`);
  return reading.illustrative && reading.status !== 'illustrative' ? `${status} ${t('illustrative')}` : status;
}

/** Who says it, where, and when. */
function citeDocument(source: NonNullable<EvidenceAnswer['source']>, language: Language): string {
  const document = `${source.publisher[language]}. ${source.title[language]}`;
  return source.publishedOn === null ? document : `${document}, ${formatDate(source.publishedOn, language)}`;
}

function Citation({ evidence }: { evidence: EvidenceAnswer }) {
  const t = useTranslations('evidence');
  const language = useLanguage();
  const { board } = useFrame();
  const subject = useEvidenceSubject(evidence);
  const invented = useTranslations('reading')('illustrative');
  const { release, source } = evidence;
  const value = formatQuoted(evidence, language, invented);
  const issuer = board === undefined ? release.board : issuerOf(board)[language];
  const words = {
    issuer: source === null ? issuer : citeDocument(source, language),
    what: subject,
    value,
    release: release.id,
    date: formatDate(release.cutoff, language),
  };
  return (
    <section>
      <h3 className="text-base">{t('cite')}</h3>
      <p className="mt-1 rounded border border-line bg-sunken p-3 text-sm break-words select-all">
        {t('citation', words)}
      </p>
    </section>
  );
}

/** Everything that stands behind one number. */
export function EvidenceProof({ evidence }: { evidence: EvidenceAnswer }) {
  const t = useTranslations('evidence');
  const language = useLanguage();
  const { source, plan, cutoff, note, formula } = evidence;
  return (
    <>
      <Headline evidence={evidence} />
      {formula && (
        <section>
          <h3 className="text-base">{t('formula')}</h3>
          <p className="mt-1 rounded bg-sunken px-3 py-2">{formula[language]}</p>
          <EvidenceInputs inputs={evidence.inputs} unit={evidence.unit} />
        </section>
      )}
      {source && <EvidenceSource source={source} />}
      {evidence.lot && <LotFacts lot={evidence.lot} />}
      <Details>
        {plan && <Detail label={t('plan')}>{formatPlanDecision(plan, language)}</Detail>}
        {plan && <Detail label={t('authority')}>{plan.authority[language]}</Detail>}
        {plan && <Detail label={t('deadline')}>{formatDate(plan.deadline, language)}</Detail>}
        {cutoff && <Detail label={t('cutoff')}>{formatDate(cutoff, language)}</Detail>}
        {note && <Detail label={t('note')}>{pickNote(note, language)}</Detail>}
      </Details>
      {!source && !formula && !evidence.lot && <p className="text-ink-soft">{t('noSource')}</p>}
      <EvidenceVersions evidence={evidence} />
      {evidence.fact && <OtherStatements fact={evidence.fact} />}
      <Citation evidence={evidence} />
    </>
  );
}
