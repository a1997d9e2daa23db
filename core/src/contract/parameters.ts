import { z } from 'zod';
import { LANGUAGES } from '../language/text.ts';

/** Codes and slugs as they may stand in an address. Whether one exists is asked later, and answered 404. */
const name = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_.~-]{0,239}$/);

const isDay = (text: string): boolean => {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (lengths[month - 1] ?? 0);
};

/** Which release is asked for, and in which language refusals speak. */
export const releaseParameters = {
  board: name.optional().meta({ description: 'Slug of a board. Default: the first board that has a release.' }),
  release: name
    .optional()
    .meta({ description: 'Id of a release; the answer is then final. Default: the latest published.' }),
  asOf: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .refine(isDay)
    .optional()
    .meta({ description: 'The latest release published on or before this day.', example: '2017-12-31' }),
  lang: z
    .enum(LANGUAGES)
    .optional()
    .meta({ description: 'Language of refusals and of the words in CSV. Default: vi.' }),
} as const;

const metric = name.meta({ description: 'Code of an indicator.', example: 'public_capital_disbursed' });
const zone = name.meta({ description: 'Slug of a zone.', example: 'loc-son' });
const zoneOrAll = name.meta({ description: 'Slug of a zone, or `all` for the row of all zones.', example: 'loc-son' });

export const commonQuery = z.strictObject(releaseParameters);
/** Of a board's releases together; one release alone has no record. */
export const recordQuery = z.strictObject({
  board: releaseParameters.board,
  asOf: releaseParameters.asOf,
  lang: releaseParameters.lang,
});
export const zoneQuery = z.strictObject({ ...releaseParameters, zone: zone.optional() });
export const factsQuery = z.strictObject({
  ...releaseParameters,
  zone: zoneOrAll.optional(),
  code: z
    .string()
    .regex(/^\w[\w-]{0,79}$/)
    .optional()
    .meta({ description: 'One subject only.', example: 'distance_hcmc' }),
});
export const seriesQuery = z.strictObject({ ...releaseParameters, metric, zone: zoneOrAll.optional() });

export const progressQuery = z.strictObject({
  ...releaseParameters,
  year: z
    .string()
    .regex(/^\d{4}$/)
    .optional()
    .meta({ description: "Default: the release's year.", example: '2017' }),
  through: z
    .string()
    .regex(/^(\d{4}-)?Q[1-4]$/)
    .optional()
    .meta({ description: 'Last quarter to count. Default: the last that the release reports.', example: 'Q3' }),
  zone: zoneOrAll.optional(),
  metric: metric.optional(),
  plan: z.enum(['original', 'adjusted']).optional().meta({ description: "Plan version. Default: the release's own." }),
});

export const lotsQuery = z.strictObject({
  ...releaseParameters,
  zone: zone.optional(),
  minAreaM2: z
    .string()
    .regex(/^\d{1,9}(\.\d{1,4})?$/)
    .optional()
    .meta({ description: 'Smallest area, m².', example: '5000' }),
  industry: name.optional().meta({ description: 'Code of an industry allowed on the lot.' }),
  level: z
    .string()
    .regex(/^[0-5]$/)
    .optional()
    .meta({ description: 'Readiness level, 0 to 5.' }),
});

/** Slugs of zones side by side; a slug has no comma. */
export const compareQuery = z.strictObject({
  ...releaseParameters,
  zones: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9_.~-]{0,99}(,[A-Za-z0-9][A-Za-z0-9_.~-]{0,99}){1,3}$/)
    .optional()
    .meta({
      description: 'Two to four zones, by slug. Default: the first four of the board.',
      example: 'loc-son,phu-hoi',
    }),
});

/** Lots by zone and code; neither has a comma or a tilde. */
export const factsheetQuery = z.strictObject({
  ...releaseParameters,
  lots: z
    .string()
    .regex(/^[^,~\s]{1,80}~[^,~]{1,80}(,[^,~\s]{1,80}~[^,~]{1,80})*$/)
    .meta({ description: 'One to eight lots, each as zone~lot.', example: 'loc-son~A1,phu-hoi~P1' }),
  lang: releaseParameters.lang.meta({ description: 'Language of the sheet. Default: vi.' }),
});

export const zonePath = z.object({ zone });
export const idPath = z.object({ id: name });
export const filePath = z.object({
  id: name.meta({ description: 'Id of a release.' }),
  file: name.meta({ description: 'Name of a file, with its language before the ending.', example: 'annexes.vi.xlsx' }),
});
export const diffPath = z.object({
  a: name.meta({ description: 'Id of the earlier release.' }),
  b: name.meta({ description: 'Id of the later release.' }),
});

export type CommonQuery = z.output<typeof commonQuery>;
export type RecordQuery = z.output<typeof recordQuery>;
export type ZoneQuery = z.output<typeof zoneQuery>;
export type FactsQuery = z.output<typeof factsQuery>;
export type SeriesQuery = z.output<typeof seriesQuery>;
export type ProgressParameters = z.output<typeof progressQuery>;
export type CompareQuery = z.output<typeof compareQuery>;
export type FactsheetQuery = z.output<typeof factsheetQuery>;
export type LotsQuery = z.output<typeof lotsQuery>;
