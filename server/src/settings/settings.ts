import { parseDatabaseUrl } from '@zones/db/engines/database-url';
import { z } from 'zod';
import { SettingError } from './setting-error.ts';

export const SEED_NAMES = ['sample', 'cited'] as const;
export type SeedName = (typeof SEED_NAMES)[number];

const whole = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((port) => port <= 65_535);
const webAddress = z.string().refine((text) => URL.canParse(text) && /^https?:\/\/[^/?#]+\/?$/.test(text));
const seeds = z
  .string()
  .transform((text) => (text === 'none' ? [] : text.split(',').map((name) => name.trim())))
  .pipe(z.array(z.enum(SEED_NAMES)));

const canBeRead = (url: string): boolean => {
  try {
    return parseDatabaseUrl(url) !== null;
  } catch {
    return false;
  }
};

interface Setting<S extends z.ZodType> {
  readonly schema: S;
  readonly expected: string;
  /** A secret is never repeated in a message. */
  readonly secret?: true;
}
const setting = <S extends z.ZodType>(schema: S, expected: string, secret?: true): Setting<S> =>
  secret === undefined ? { schema, expected } : { schema, expected, secret };

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

const SETTINGS = {
  PORT: setting(whole.optional(), 'a whole number from 0 to 65535 (0 picks a free port)'),
  HOST: setting(
    z
      .string()
      .regex(/^[A-Za-z0-9.:-]+$/)
      .optional(),
    'a host name or an address to listen on, for example 127.0.0.1 or 0.0.0.0',
  ),
  DATABASE_URL: setting(
    z.string().refine(canBeRead).optional(),
    'sqlite:./data/zones.db or postgres://user:password@host:5432/database',
    true,
  ),
  DATABASE_READ_URL: setting(
    z
      .string()
      .regex(/^postgres(ql)?:\/\//)
      .refine(canBeRead)
      .optional(),
    'the address of a PostgreSQL replica, postgres://user:password@host:5432/database',
    true,
  ),
  SESSION_SECRET: setting(z.string().min(32).optional(), 'at least 32 characters', true),
  PUBLIC_URL: setting(webAddress.optional(), 'the public address without a path, for example https://zones.example.vn'),
  LOG_LEVEL: setting(z.enum(LOG_LEVELS).optional(), `one of ${LOG_LEVELS.join(', ')}`),
  SEED: setting(seeds.optional(), 'sample,cited or sample or cited or none'),
  METRICS: setting(z.enum(['on', 'off']).optional(), 'on (anyone may read /metrics) or off (this machine alone may)'),
} as const;

type SettingName = keyof typeof SETTINGS;

/** What the environment decides. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string;
  /** PostgreSQL replica for public reads; null reads from the database itself. */
  readonly databaseReadUrl: string | null;
  /** Null when none is given: one is then made and kept in the data folder. */
  readonly sessionSecret: string | null;
  /** Public address without a trailing slash; null when it is the bound address. */
  readonly publicUrl: string | null;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  readonly seed: readonly SeedName[];
  /** True when anyone may read /metrics; otherwise this machine alone. */
  readonly openMetrics: boolean;
}

/** Reads the environment. An empty setting counts as absent. Throws a `SettingError` for the first wrong one. */
export function parseSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const read = <N extends SettingName>(name: N): z.output<(typeof SETTINGS)[N]['schema']> => {
    const { schema, expected, secret }: Setting<z.ZodType> = SETTINGS[name];
    const text = env[name] === '' ? undefined : env[name];
    const result = schema.safeParse(text);
    if (!result.success) {
      const value = secret ? 'is not usable' : `is "${text}"`;
      throw new SettingError(`The setting ${name} ${value}: expected ${expected}.`);
    }
    // The table's entry of this name has this very schema; the lookup by a variable name loses it.
    return result.data as z.output<(typeof SETTINGS)[N]['schema']>;
  };
  const databaseUrl = read('DATABASE_URL') ?? 'sqlite:./data/zones.db';
  const databaseReadUrl = read('DATABASE_READ_URL') ?? null;
  if (databaseReadUrl !== null && databaseUrl.startsWith('sqlite:')) {
    throw new SettingError(
      'The setting DATABASE_READ_URL names a PostgreSQL replica while DATABASE_URL is an SQLite file: expected both on PostgreSQL, or no DATABASE_READ_URL.',
    );
  }
  return {
    port: read('PORT') ?? 4117,
    host: read('HOST') ?? '127.0.0.1',
    databaseUrl,
    databaseReadUrl,
    sessionSecret: read('SESSION_SECRET') ?? null,
    publicUrl: read('PUBLIC_URL')?.replace(/\/$/, '') ?? null,
    logLevel: read('LOG_LEVEL') ?? 'info',
    seed: read('SEED') ?? SEED_NAMES,
    openMetrics: read('METRICS') === 'on',
  };
}
