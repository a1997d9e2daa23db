import { STATUS_PATHS, type StatusPlace } from '../layout/status-path.ts';

/** Verdict on a drawing: shape and colour together. The words are in the label beside it. */
export function StatusInk({ status, x, y, size }: StatusPlace) {
  return (
    <path
      className={`chart-status chart-status-${status}`}
      d={STATUS_PATHS[status]}
      fillRule="evenodd"
      transform={`translate(${x} ${y}) scale(${size / 20})`}
    />
  );
}
