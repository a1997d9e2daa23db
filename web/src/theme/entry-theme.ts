/** Runs before the first paint, as a script of its own: the chosen theme must not flash in later. */
try {
  const chosen = localStorage.getItem('theme');
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
} catch {
  // A browser that keeps nothing shows the device's own theme.
}
