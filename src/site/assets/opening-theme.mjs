/** Light or dark, where the reader has chosen: before anything is painted, so that nothing flashes. */
try {
  const { theme } = localStorage;
  if (theme === 'dark' || theme === 'light') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be forbidden: then the page follows the system.
}
