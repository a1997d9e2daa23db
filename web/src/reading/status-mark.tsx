import { formatStatus } from '@zones/core/format/status';
import type { ProgressStatus } from '@zones/core/progress/progress';
import { STATUS_PATHS } from '../charts/layout/status-path.ts';
import { useLanguage } from '../routing/use-place.ts';

/** Without a verdict there is no colour of one. */
const COLOURS: Readonly<Partial<Record<ProgressStatus, string>>> = {
  'on-plan': 'fill-good',
  watch: 'fill-watch',
  behind: 'fill-bad',
};

const TEXT_COLOURS: Readonly<Partial<Record<ProgressStatus, string>>> = {
  'on-plan': 'text-good-text',
  watch: 'text-watch-text',
  behind: 'text-bad-text',
};

export function StatusShape({ status, className = 'size-[0.85em]' }: { status: ProgressStatus; className?: string }) {
  return (
    <svg viewBox="0 0 20 20" className={`inline-block shrink-0 ${className}`} aria-hidden="true">
      <path d={STATUS_PATHS[status]} fillRule="evenodd" className={COLOURS[status] ?? 'fill-ink-faint'} />
    </svg>
  );
}

/** Status against the plan: shape and words, never colour alone. */
export function StatusMark({ status }: { status: ProgressStatus }) {
  const language = useLanguage();
  return (
    <span className={`inline-flex items-center gap-1.5 whitespace-nowrap ${TEXT_COLOURS[status] ?? 'text-ink-soft'}`}>
      <StatusShape status={status} />
      <span>{formatStatus(status, language)}</span>
    </span>
  );
}
