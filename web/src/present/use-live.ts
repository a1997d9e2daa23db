import { useEffect, useState } from 'react';

/** False as the server draws and the browser takes over; true once scripts can turn slides. */
export function useLive(): boolean {
  const [isLive, setLive] = useState(false);
  useEffect(() => {
    setLive(true);
    document.documentElement.dataset.alive = '';
  }, []);
  return isLive;
}
