import type { ZoneAnswer } from '@zones/core/contract/zone-profile';
import { formatPeriod } from '@zones/core/format/period';
import { formatMarkedValue } from '@zones/core/format/value';
import { formatZoneName } from '@zones/core/format/zone';
import { splitAvailable } from '@zones/core/lots/available-split';
import type { MetricUnit } from '@zones/core/metrics/catalogue';
import type { ReactNode } from 'react';
import { PrintedValue } from '../reading/printed-value.tsx';
import { ReadingValue } from '../reading/reading.tsx';
import { useLanguage } from '../routing/use-place.ts';
import { Sentence } from './sentence.tsx';
import { useZoneSentence, type ZoneWord } from './zone-words.ts';

type Level = ZoneAnswer['landLevels']['land_planned'];

interface Said {
  readonly word: ZoneWord;
  readonly figures: Readonly<Record<string, ReactNode>>;
}

/** What, where: the planned area and since when it has operated, as far as known. */
function sayPlace(zone: ZoneAnswer, say: Sayer): readonly Said[] {
  const { land_planned: planned } = zone.landLevels;
  const figures = {
    name: formatZoneName(zone.name)[say.language],
    place: zone.place[say.language],
    planned: say.value(planned, 'm2'),
    period: say.period(planned.period),
  };
  const [since] = zone.facts.place.find(({ code }) => code === 'operating_since')?.statements ?? [];
  const place: Said = { word: planned.reading.value === null ? 'leadPlaceOnly' : 'leadPlace', figures };
  if (since === undefined || since.reading.value === null) return [place];
  return [place, { word: 'leadSince', figures: { year: <PrintedValue reading={since.reading} unit={since.unit} /> } }];
}

/** How much land is taken, on both denominators, and how much is free. */
function sayLand(zone: ZoneAnswer, say: Sayer): readonly Said[] {
  const { land, landLevels } = zone;
  const { land_available: free } = landLevels;
  const taken: readonly Said[] =
    land === null || land.states.land_leased.value === null
      ? []
      : [
          {
            word: 'leadLand',
            figures: {
              leased: <ReadingValue reading={land.states.land_leased} unit="m2" style="full" />,
              cleared: <ReadingValue reading={land.occupancyOfCleared} unit="ratio" style="table" />,
              industrial: <ReadingValue reading={land.occupancyOfIndustrial} unit="ratio" style="table" />,
              period: say.period(land.asOf),
            },
          },
        ];
  const now = splitAvailable(zone.lots)?.parts.find(({ level }) => level === 5);
  const word = free.reading.value === null ? 'leadNoFree' : now === undefined ? 'leadFree' : 'leadFreeNow';
  const { illustrative } = zone.lots;
  return [
    ...taken,
    {
      word,
      figures: {
        available: <strong>{say.value(free, 'm2')}</strong>,
        period: say.period(free.period),
        now: now && <strong>{formatMarkedValue(now.areaM2, 'm2', { language: say.language, illustrative })}</strong>,
      },
    },
  ];
}

function sayProjects(zone: ZoneAnswer, say: Sayer): readonly Said[] {
  const valid = zone.projects.latest.find(({ stage }) => stage === 'valid');
  const operating = zone.projects.latest.find(({ stage }) => stage === 'operating');
  const { capital } = zone;
  const projects: readonly Said[] =
    valid === undefined || operating === undefined || valid.reading.value === null
      ? []
      : [
          {
            word: 'leadProjects',
            figures: {
              valid: say.value(valid, 'project'),
              validPeriod: say.period(valid.period),
              operating: say.value(operating, 'project'),
              operatingPeriod: say.period(operating.period),
            },
          },
        ];
  if (capital.vnd.value === null && capital.usd.value === null) return projects;
  const parts = {
    vnd: <ReadingValue reading={capital.vnd} unit="VND" />,
    usd: <ReadingValue reading={capital.usd} unit="USD" />,
    period: say.period(capital.period),
  };
  return [...projects, { word: 'leadCapital', figures: parts }];
}

interface Sayer {
  readonly language: 'vi' | 'en';
  readonly value: (level: Level, unit: MetricUnit) => ReactNode;
  readonly period: (period: string | null) => string;
}

/** The zone in one paragraph, each number leading to its source. What is not known is left to its own section. */
export function ZoneLead({ zone }: { zone: ZoneAnswer }) {
  const language = useLanguage();
  const sentence = useZoneSentence();
  const say: Sayer = {
    language,
    value: (level, unit) => <ReadingValue reading={level.reading} unit={unit} style="full" />,
    period: (period) => formatPeriod(period ?? 'undated', language),
  };
  const said = [...sayPlace(zone, say), ...sayLand(zone, say), ...sayProjects(zone, say)];
  return (
    <p className="mt-3 max-w-[72ch] text-lg text-ink-soft">
      {said.map(({ word, figures }) => (
        <span key={word}>
          <Sentence words={sentence(word)} figures={figures} />{' '}
        </span>
      ))}
    </p>
  );
}
