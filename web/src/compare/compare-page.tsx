import { useSuspenseQuery } from '@tanstack/react-query';
import { formatDate } from '@zones/core/format/date';
import { formatList } from '@zones/core/format/list';
import { formatToDate } from '@zones/core/format/period';
import { formatPrinted } from '@zones/core/format/printed';
import { formatReading } from '@zones/core/format/value';
import { isMetricUnit } from '@zones/core/zones/difference-words';
import { MOST_COMPARED } from '@zones/core/zones/most-compared';
import { useTranslations } from 'use-intl';
import { comparisonQuery } from '../api/comparison.ts';
import { toReleaseChoice } from '../api/release-choice.ts';
import { zonesQuery } from '../api/zones.ts';
import { useClient } from '../app/use-client.ts';
import { useHead } from '../document/head.ts';
import { useFrame } from '../frame/use-frame.ts';
import { useNameOfZone } from '../frame/use-name-of-zone.ts';
import { dataPathTo } from '../routing/address.ts';
import { useHere, useLanguage, usePlace } from '../routing/use-place.ts';
import { type ChosenZones, chooseZones } from './choose-zones.ts';
import './compare.css';
import { COMPARED_GROUPS, type ComparedCell, type ComparisonRow, findLead } from './comparison.ts';
import { ComparisonGroup } from './comparison-group.tsx';
import { ZoneChoice } from './zone-choice.tsx';
import { ZonePaths } from './zone-paths.tsx';

/** Zones are compared at the release's own period, whichever is looked at elsewhere. */
function usePeriod(): string {
  const t = useTranslations('footer');
  const { language } = usePlace();
  const { progress } = useFrame();
  if (!progress) return '';
  const { release } = progress;
  const cutoff = `${t('cutoff').toLocaleLowerCase(language)} ${formatDate(release.cutoff, language)}`;
  return `${formatToDate(release.through, language)}, ${cutoff}`;
}

/** Where what is shown is not what the address asks for. */
function Missing({ zones, names }: { zones: ChosenZones; names: string }) {
  const t = useTranslations('compare');
  const language = useLanguage();
  const nameOf = useNameOfZone();
  const { unknown, leftOut, added } = zones;
  if (unknown.length + leftOut.length + added.length === 0) return null;
  return (
    <div role="status" className="card mt-4 border-line-strong p-4">
      {unknown.length > 0 && <p>{t('unknown', { given: unknown.join('”, “'), zones: names })}</p>}
      {unknown.length === 0 && added.length > 0 && (
        <p>{t('added', { zones: formatList(added.map(nameOf), language) })}</p>
      )}
      {leftOut.length > 0 && <p>{t('tooMany', { most: String(MOST_COMPARED), given: leftOut.join(', ') })}</p>}
    </div>
  );
}

function Downloads({ chosen, release }: { chosen: readonly string[]; release: string }) {
  const t = useTranslations('compare');
  const { language } = usePlace();
  const here = useHere();
  const zones = chosen.join(',');
  const fixed = here({ release, board: undefined, zones, evidence: undefined });
  return (
    <p className="no-print mt-8 flex flex-wrap gap-x-6 gap-y-1">
      <a className="text-link py-1" href={dataPathTo('compare.csv', { release, zones, lang: language })}>
        {t('csv')}
      </a>
      <a className="text-link py-1" href={fixed}>
        {t('link')}
      </a>
    </p>
  );
}

/** The figure that is asked first and differs, zone by zone; where none can be compared, how many can. */
function useHeadline(rows: readonly ComparisonRow[], count: string): string {
  const language = useLanguage();
  const nameOf = useNameOfZone();
  const lead = findLead(rows);
  if (lead === undefined) return count;
  const say = ({ reading, unit }: ComparedCell): string =>
    isMetricUnit(unit)
      ? formatReading(reading, unit, { language, style: 'compact' })
      : formatPrinted(reading, unit ?? '', language);
  return `${lead.name[language]}: ${lead.cells.map((cell) => `${nameOf(cell.zone)} ${say(cell)}`).join(', ')}`;
}

function Comparison({ zones }: { zones: ChosenZones }) {
  const t = useTranslations();
  const place = usePlace();
  const nameOf = useNameOfZone();
  const period = usePeriod();
  const { chosen } = zones;
  const answer = useSuspenseQuery(comparisonQuery(useClient(), toReleaseChoice(place), chosen)).data;
  const names = formatList(chosen.map(nameOf), place.language);
  const comparable = answer.rows.filter((row) => row.comparability === 'comparable').length;
  const count = t('compare.headline', { zones: names, comparable, apart: answer.rows.length - comparable });
  const headline = useHeadline(answer.rows, count);
  useHead({
    title: `${headline} – ${t('compare.title', { period })}`,
    description: t('compare.description', { zones: names }),
  });
  const titleOf = (group: (typeof COMPARED_GROUPS)[number]): string =>
    group === 'lots' || group === 'prices' || group === 'utilities' || group === 'connectivity'
      ? t(`compare.groups.${group}`)
      : t(`groups.${group}`);
  return (
    <>
      <p className="text-ink-soft">{t('compare.title', { period })}</p>
      <h1 tabIndex={-1} className="mt-1 text-2xl sm:text-3xl md:text-4xl">
        {headline}
      </h1>
      <p className="mt-3 max-w-[72ch] text-ink-soft">
        {headline !== count && `${count}. `}
        {t('compare.lead')}
      </p>
      <Missing zones={zones} names={names} />
      <ZoneChoice chosen={chosen} />
      {COMPARED_GROUPS.map((group) => ({ group, rows: answer.rows.filter((row) => row.group === group) }))
        .filter(({ rows }) => rows.length > 0)
        .map(({ group, rows }) => (
          <ComparisonGroup
            key={group}
            title={titleOf(group)}
            rows={rows}
            zones={chosen}
            breaks={group === 'land' ? answer.seriesBreaks : []}
          />
        ))}
      <ZonePaths zones={chosen} />
      <Downloads chosen={chosen} release={answer.release.id} />
    </>
  );
}

function OneZone() {
  const t = useTranslations('compare');
  const title = t('headlineOne');
  useHead({ title, description: title });
  return (
    <h1 tabIndex={-1} className="text-2xl sm:text-3xl">
      {title}
    </h1>
  );
}

/** Two to four zones side by side on the same definitions. */
export function ComparePage() {
  const place = usePlace();
  const { rows } = useSuspenseQuery(zonesQuery(useClient(), toReleaseChoice(place))).data;
  const zones = chooseZones(place.zones, rows);
  return zones.chosen.length < 2 ? <OneZone /> : <Comparison zones={zones} />;
}
