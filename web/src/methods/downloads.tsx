import { useTranslations } from 'use-intl';
import { EXPORT_WORDS } from '../exports/export-words.ts';
import { ReleaseFiles } from '../exports/release-files.tsx';
import { useFrame } from '../frame/use-frame.ts';
import { API_DOCS, dataPathTo } from '../routing/address.ts';
import { useLanguage } from '../routing/use-place.ts';

const TABLES = ['progress', 'land', 'lots', 'sources'] as const;

/** Every table of the release as a file, and the API that they come from. */
export function Downloads() {
  const t = useTranslations('methods');
  const language = useLanguage();
  const { progress } = useFrame();
  const release = progress?.release.id;
  return (
    <>
      {release !== undefined && (
        <>
          <h3 className="text-lg">{EXPORT_WORDS.title[language]}</h3>
          <ReleaseFiles release={release} />
        </>
      )}
      <p className="mt-6">{t('downloadsText')}</p>
      <ul className="mt-3 grid gap-2">
        {TABLES.map((table) => (
          <li key={table}>
            {t(`download.${table}`)}:{' '}
            <a className="text-link" href={dataPathTo(`${table}.csv`, { release, lang: language })}>
              CSV
            </a>{' '}
            ·{' '}
            <a className="text-link" href={dataPathTo(table, { release })}>
              JSON
            </a>
          </li>
        ))}
        {release !== undefined && (
          <li>
            {t('download.figures')}:{' '}
            <a className="text-link" href={dataPathTo(`releases/${release}/figures`, {})}>
              JSON
            </a>
          </li>
        )}
        <li>
          <a className="text-link" href={API_DOCS}>
            {t('download.api')}
          </a>
        </li>
      </ul>
    </>
  );
}
