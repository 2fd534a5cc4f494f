/** How long ago something was, in the largest unit that says it; after an hour nobody counts, and its hour is said. */
export type Since = { unit: 'seconds' | 'minutes'; number: number } | { unit: 'hour' };

const minute = 60_000; // ms

/** @param ago ms; a clock that was set back counts as now */
export const sinceOf = (ago: number): Since => {
  const passed = Math.max(0, ago);
  if (passed < minute) return { unit: 'seconds', number: Math.floor(passed / 1000) };
  if (passed < 60 * minute) return { unit: 'minutes', number: Math.floor(passed / minute) };
  return { unit: 'hour' };
};

/** After how many ms it is said otherwise; null when it stays. */
export const changesIn = (ago: number): number | null => {
  const { unit } = sinceOf(ago);
  if (unit === 'hour') return null;
  const step = unit === 'seconds' ? 1000 : minute;
  return step - (Math.max(0, ago) % step);
};
