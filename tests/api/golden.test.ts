import type { EvidenceAnswer } from '@zones/core/contract/evidence';
import type { LandAnswer } from '@zones/core/contract/land';
import type { ProgressAnswer } from '@zones/core/contract/progress';
import type { SeriesAnswer } from '@zones/core/contract/series';
import { isPresent, type Reading } from '@zones/core/readings/reading';
import { describe, expect, test } from 'vitest';
import { engines } from '../engines/engines.ts';
import { parseCsv } from './parse-csv.ts';
import { getJson, type Seeded, useSeededApp } from './seeded-app.ts';

const percent = (reading: Reading | undefined): string =>
  reading?.value === undefined || reading.value === null ? 'absent' : (reading.value * 100).toFixed(1);

async function getLandRow({ app }: Seeded, zone: string, asOf: string) {
  const { rows } = await getJson<LandAnswer>(app, `/api/v1/land?board=lam-dong&zone=${zone}`);
  return rows.find((row) => row.asOf === asOf);
}

async function readText(app: Seeded['app'], address: string): Promise<string> {
  const bytes = await (await app.request(address)).arrayBuffer();
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** Value, status, absence and mark as a table prints them. */
function toCells(reading: Reading): string[] {
  if (reading.value === null) return ['', '', reading.absence, ''];
  return [String(reading.value), reading.status, '', String(reading.illustrative)];
}

/** Every evidence id in an answer. */
function listEvidenceIds(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  const own = 'evidence' in value && typeof value.evidence === 'string' ? [value.evidence] : [];
  return [...own, ...Object.values(value).flatMap(listEvidenceIds)];
}

describe.each(engines())('figures printed in the sources, through the API on $engine', (engine) => {
  const seeded = useSeededApp(engine);

  test('Lộc Sơn in March 2018: 64.1 % of cleared and 56.0 % of industrial land', async () => {
    const row = await getLandRow(seeded(), 'loc-son', '2018-03');
    expect(percent(row?.occupancyOfCleared)).toBe('64.1');
    expect(percent(row?.occupancyOfIndustrial)).toBe('56.0');
    expect(row?.states.land_leased).toMatchObject({ value: 760_720, illustrative: false });
    expect(row?.balanced).toBe(true);
  });

  test('Phú Hội in March 2018: 84.672 ha of industrial land, of which all that is cleared is leased', async () => {
    const row = await getLandRow(seeded(), 'phu-hoi', '2018-03');
    expect(row?.states.land_industrial.value).toBe(846_720);
    expect(row?.states.land_leased.value).toBe(635_720);
    expect(percent(row?.occupancyOfCleared)).toBe('100.0');
    expect(percent(row?.occupancyOfIndustrial)).toBe('75.1');
  });

  test('the cited board has no plan and says so instead of 0', async () => {
    const answer = await getJson<ProgressAnswer>(
      seeded().app,
      '/api/v1/progress?board=lam-dong&metric=public_capital_disbursed&zone=loc-son',
    );
    expect(answer.plan).toBeNull();
    const unpublished = { value: null, absence: 'not-published' };
    const [row] = answer.rows;
    expect(row?.yearPlan).toEqual(unpublished);
    expect(row?.toDate).toMatchObject({ plan: unpublished, attainment: unpublished, variance: unpublished });
    expect(row?.quarters[2]).toMatchObject({ planToDate: unpublished, reference: unpublished });
    expect(answer.rows[0]?.quarters[0].actual).toMatchObject({ value: null, absence: 'not-published' });
  });

  test('the misprinted registered capital is kept as proof and charted nowhere', async () => {
    const { rows } = await getJson<SeriesAnswer>(
      seeded().app,
      '/api/v1/series?board=lam-dong&metric=capital_registered_usd',
    );
    const values = rows.flatMap(({ points }) => points.map(({ reading }) => reading.value));
    expect(values.length).toBeGreaterThan(0);
    expect(values).not.toContain(486_610_000);
    expect(values).not.toContain(486.61);
  });

  test('every number of the sample and of the record leads to its proof, and every invented one is marked', async () => {
    const { app } = seeded();
    const sample = await getJson<ProgressAnswer>(app, '/api/v1/progress');
    const cited = await getJson<LandAnswer>(app, '/api/v1/land?board=lam-dong');
    expect(sample.plan).toMatchObject({ id: '2017-adjusted', illustrative: true });
    const missing: string[] = [];
    const asked = [
      ...[...new Set(listEvidenceIds(sample.rows))].map((id) => [id, 'lam-dong-sample'] as const),
      ...[...new Set(listEvidenceIds(cited.rows))].map((id) => [id, 'lam-dong'] as const),
    ];
    for (const [id, board] of asked) {
      const response = await app.request(`/api/v1/evidence/${encodeURIComponent(id)}?board=${board}`);
      if (response.status !== 200) missing.push(`${board} ${id}: ${response.status}`);
    }
    expect(missing).toEqual([]);
    const spent = sample.rows.filter(({ metric }) => metric === 'public_capital_disbursed');
    const actuals = spent.flatMap(({ quarters }) => quarters.map(({ actual }) => actual)).filter(isPresent);
    expect(actuals.length).toBeGreaterThan(0);
    expect(actuals.filter(({ illustrative }) => !illustrative)).toEqual([]);
    expect(asked.length).toBeGreaterThan(500);
  });

  test('the proof of a statement names document, words and versions', async () => {
    const evidence = await getJson<EvidenceAnswer>(
      seeded().app,
      '/api/v1/evidence/loc-son~land_leased~2018-03~1?board=lam-dong',
    );
    expect(evidence.kind).toBe('observation');
    expect(evidence.source?.key).toMatch(/^[A-Z]\d+$/);
    expect(evidence.source?.quote).toMatch(/\S/);
    expect(evidence.versions).toHaveLength(1);
    expect(evidence.versions[0]?.recordedAt).toBe('2026-11-22T00:00:00Z');
  });

  test('the proof of a computed figure is its formula with inputs that lead further', async () => {
    const evidence = await getJson<EvidenceAnswer>(
      seeded().app,
      '/api/v1/evidence/calc~attainment~loc-son~public_capital_disbursed~2017-Q3~2017-adjusted',
    );
    expect(evidence.formula?.en).toBe('Actual to date ÷ plan to date');
    const [actual, plan] = evidence.inputs.map(({ reading }) => reading.value);
    expect(evidence.reading?.value).toBe(Number(actual) / Number(plan));
    expect(evidence.inputs.every((input) => input.evidence !== null)).toBe(true);
  });

  test('the table twin of progress has the same values, statuses and marks as the JSON', async () => {
    const { app } = seeded();
    const { rows } = await getJson<ProgressAnswer>(app, '/api/v1/progress');
    const table = parseCsv(await readText(app, '/api/v1/progress.csv'));
    const expected = rows.flatMap((row) =>
      row.quarters.map(({ quarter, actual }) => [row.zone, row.metric, quarter, ...toCells(actual)].join('|')),
    );
    const printed = table.rows
      .filter(({ measure }) => measure === 'actual')
      .map((row) => [row.zone, row.metric, row.period, row.value, row.status, row.absence, row.illustrative].join('|'));
    expect(printed).toEqual(expected);
    const stated = table.rows.filter(({ value }) => value !== '');
    expect(stated.filter(({ source }) => source === '')).toEqual([]);
  });

  test('a table of lots has each column once, and tells when a lot was last verified or offered', async () => {
    const { app } = seeded();
    type Lots = { rows: { lot: string; verifiedOn: string | null }[] };
    for (const board of ['lam-dong', 'lam-dong-sample']) {
      const text = await readText(app, `/api/v1/lots.csv?board=${board}`);
      const names = (text.split(/\r?\n/)[0] ?? '').split(',');
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
      const { rows } = await getJson<Lots>(app, `/api/v1/lots?board=${board}`);
      const printed = parseCsv(text).rows.map(({ verified_on }) => verified_on);
      expect(printed).toEqual(rows.map(({ verifiedOn }) => verifiedOn ?? ''));
      expect(printed.filter((on) => on !== '').length).toBeGreaterThan(0);
    }
  });

  test('the available land of the sample is what its cleared lots add up to, and the record has no such lots', async () => {
    const { app } = seeded();
    const { rows, splits } = await getJson<LandAnswer>(app, '/api/v1/land');
    const zones = ['loc-son', 'phu-hoi'];
    const available = zones.map((zone) => rows.find((row) => row.zone === zone)?.states.land_available.value);
    const inLots = zones.map((zone) => splits.find((split) => split.zone === zone)?.parts ?? []);
    expect(inLots.map((parts) => parts.reduce((sum, { areaM2 }) => sum + areaM2, 0))).toEqual(available);
    expect(inLots[0]?.map(({ level }) => level)).toEqual([5, 4, 3]);
    expect((await getJson<LandAnswer>(app, '/api/v1/land?board=lam-dong')).splits).toEqual([]);
  });

  test('lots are narrowed by area and industry', async () => {
    const { app } = seeded();
    type Lots = { rows: { areaM2: number; industries: string[] }[] };
    const all = await getJson<Lots>(app, '/api/v1/lots');
    const large = await getJson<Lots>(app, '/api/v1/lots?minAreaM2=20000');
    const wood = await getJson<Lots>(app, '/api/v1/lots?industry=wood');
    expect(large.rows).toEqual(all.rows.filter(({ areaM2 }) => areaM2 >= 20_000));
    expect(wood.rows).toEqual(all.rows.filter(({ industries }) => industries.includes('wood')));
    expect(large.rows.length).toBeGreaterThan(0);
    expect(wood.rows.length).toBeGreaterThan(0);
  });
});
