import { formatStatus } from '@zones/core/format/status';
import type { ProgressStatus } from '@zones/core/progress/progress';
import { useLanguage } from '../routing/use-place.ts';

/** Drawn, not typed: every machine shows the same shape. */
const SHAPES: Readonly<Record<ProgressStatus, string>> = {
  'on-plan': 'M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14z',
  watch: 'M10 2.5 18.5 17h-17z',
  behind: 'M5.2 2.8 10 7.6l4.8-4.8 2.4 2.4L12.4 10l4.8 4.8-2.4 2.4L10 12.4l-4.8 4.8-2.4-2.4L7.6 10 2.8 5.2z',
  'no-path': 'M10 1.8 18.2 10 10 18.2 1.8 10zM10 4.9 4.9 10 10 15.1 15.1 10z',
  'not-reported': 'M2.5 8.8h15v2.4h-15z',
};

const COLOURS: Readonly<Record<ProgressStatus, string>> = {
  'on-plan': 'fill-good',
  watch: 'fill-watch',
  behind: 'fill-bad',
  'no-path': 'fill-ink-faint',
  'not-reported': 'fill-ink-faint',
};

const TEXT_COLOURS: Readonly<Record<ProgressStatus, string>> = {
  'on-plan': 'text-good-text',
  watch: 'text-watch-text',
  behind: 'text-bad-text',
  'no-path': 'text-ink-soft',
  'not-reported': 'text-ink-soft',
};

export function StatusShape({ status, className = 'size-[0.85em]' }: { status: ProgressStatus; className?: string }) {
  return (
    <svg viewBox="0 0 20 20" className={`inline-block shrink-0 ${className}`} aria-hidden="true">
      <path d={SHAPES[status]} fillRule="evenodd" className={COLOURS[status]} />
    </svg>
  );
}

/** Status against the plan: shape and words, never colour alone. */
export function StatusMark({ status }: { status: ProgressStatus }) {
  const language = useLanguage();
  return (
    <span className={`inline-flex items-center gap-1.5 whitespace-nowrap ${TEXT_COLOURS[status]}`}>
      <StatusShape status={status} />
      <span>{formatStatus(status, language)}</span>
    </span>
  );
}
