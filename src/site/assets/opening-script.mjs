/** The script is asked for when the text is there: before, it would take its share of a slow line from the text's typeface. */
new PerformanceObserver((_, observer) => {
  observer.disconnect();
  void import('/assets/ibidem.js');
}).observe({ type: 'paint', buffered: true });
