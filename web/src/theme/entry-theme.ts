/** Runs before the first paint, as a classic script of its own: the chosen theme must not flash in later. */
{
  const chosen = localStorage.getItem('theme');
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset['theme'] = chosen;
}
