import type { EvidenceAnswer } from '@zones/core/contract/evidence';
import { formatInstant } from '@zones/core/format/date';
import { pickNote } from '@zones/core/format/note';
import { formatPeriod } from '@zones/core/format/period';
import { formatRevisionReason } from '@zones/core/format/revision';
import { formatReading, formatValue } from '@zones/core/format/value';
import type { MetricUnit } from '@zones/core/metrics/catalogue';
import { useTranslations } from 'use-intl';
import { useHere, useLanguage } from '../routing/use-place.ts';

type Version = EvidenceAnswer['versions'][number];

interface VersionProps {
  readonly version: Version;
  readonly unit: MetricUnit;
  /** The version that the drawer shows. */
  readonly shown: boolean;
  /** Of another date than the figure that the drawer shows. */
  readonly dated?: boolean;
}

function VersionItem({ version, unit, shown, dated = false }: VersionProps) {
  const t = useTranslations('evidence');
  const language = useLanguage();
  const here = useHere();
  const { source, reason, reasonNote } = version;
  const printed = version.printed === null ? '' : formatValue(version.printed, unit, { language });
  const value = version.withheld ? printed : formatReading(version.reading, unit, { language });
  return (
    <li className="border-l-4 border-line pl-3">
      <p>
        {shown ? (
          <span className="font-semibold">{value}</span>
        ) : (
          <a className="reading font-semibold" href={here({ evidence: version.id })} rel="nofollow">
            {value}
          </a>
        )}{' '}
        {dated && <span className="text-sm">{formatPeriod(version.period, language)} · </span>}
        <span className="text-sm text-ink-faint">
          {t('recorded', { date: formatInstant(version.recordedAt, language) })} ·{' '}
          {version.supersededBy === null ? t('current') : t('replaced')}
        </span>
      </p>
      {version.withheld && <p className="text-sm text-bad-text">{t('withheld')}</p>}
      {reason && (
        <p className="text-sm">
          {formatRevisionReason(reason, language)}
          {reasonNote && ` – ${pickNote(reasonNote, language)}`}
        </p>
      )}
      {!shown && source && <p className="text-sm text-ink-soft">{source.title[language]}</p>}
      {!shown && source?.quote && <p className="text-sm text-ink-soft italic">“{source.quote}”</p>}
    </li>
  );
}

/** Every version of a number, the newest first, and what other documents say instead. */
export function EvidenceVersions({ evidence }: { evidence: EvidenceAnswer }) {
  const t = useTranslations('evidence');
  const { versions, alternatives, unit, id, period } = evidence;
  if (unit === null) return null;
  return (
    <>
      {alternatives.length > 0 && (
        <section>
          <h3 className="text-base">{t('alternatives')}</h3>
          <p className="mt-1 text-sm text-ink-soft">{t('alternativesHelp')}</p>
          <ul className="mt-3 grid gap-3">
            {alternatives.map((version) => (
              <VersionItem
                key={version.id}
                version={version}
                unit={unit}
                shown={false}
                dated={version.period !== period}
              />
            ))}
          </ul>
        </section>
      )}
      {versions.length > 0 && (
        <section>
          <h3 className="text-base">{t('versions')}</h3>
          <ul className="mt-3 grid gap-3">
            {versions.toReversed().map((version) => (
              <VersionItem key={version.id} version={version} unit={unit} shown={version.id === id} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
