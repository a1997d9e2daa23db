import { useTranslations } from 'use-intl';
import { Refusal } from '../api/problem.ts';

/** Codes that have words of their own; any other refusal is said in general. */
const SAID = [
  'network-unreachable',
  'address-invalid',
  'board-not-found',
  'release-not-found',
  'release-none-published',
  'zone-not-found',
  'metric-not-found',
  'meeting-not-found',
  'evidence-not-found',
  'quarter-not-found',
  'parameter-invalid',
  'server-not-ready',
  'server-failed',
] as const;

function toWord(error: unknown): (typeof SAID)[number] | 'other' {
  if (!(error instanceof Refusal)) return 'server-failed';
  const word = error.code.replace('.', '-');
  return SAID.find((one) => one === word) ?? 'other';
}

/** What went wrong and what to do about it, in one sentence. */
export function useFailureWords(): (error: unknown) => string {
  const t = useTranslations('error');
  return (error) => {
    const { parameter = '', given = '' } = error instanceof Refusal ? error : {};
    return t(toWord(error), { parameter, given });
  };
}
