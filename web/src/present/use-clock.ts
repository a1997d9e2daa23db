import { useEffect, useState } from 'react';

const SECOND_MS = 1000;

interface Clock {
  /** Instant of the last tick, ms since 1970. */
  readonly now: number;
  /** Time presented, ms; stands still while paused. */
  readonly elapsed: number;
  readonly isPaused: boolean;
  readonly restart: () => void;
  readonly togglePause: () => void;
}

/** Counts from the moment at which it is first shown. */
export function useClock(): Clock {
  const [now, setNow] = useState(() => Date.now());
  const [since, setSince] = useState(now);
  const [pausedAt, setPausedAt] = useState<number | null>(null);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), SECOND_MS);
    return () => clearInterval(timer);
  }, []);
  return {
    now,
    elapsed: (pausedAt ?? now) - since,
    isPaused: pausedAt !== null,
    restart() {
      setNow(Date.now());
      setSince(Date.now());
      setPausedAt(pausedAt === null ? null : Date.now());
    },
    togglePause() {
      if (pausedAt === null) setPausedAt(Date.now());
      else {
        setSince(since + Date.now() - pausedAt);
        setPausedAt(null);
      }
      setNow(Date.now());
    },
  };
}
