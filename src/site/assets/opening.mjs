/** Light or dark, where the reader has chosen: before anything is painted, so that nothing flashes. */
try {
  const { theme } = localStorage;
  if (theme === 'dark' || theme === 'light') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be forbidden: then the page follows the system.
}

/** The script is asked for when the text is there: before, it would take its share of a slow line from the text's typeface. */
new PerformanceObserver((_, observer) => {
  observer.disconnect();
  void import('/assets/ibidem.js');
}).observe({ type: 'paint', buffered: true });
