/** One look at a quantity, after so many minutes. */
export type Sample = { minutes: number; value: number };

/**
 * How much a quantity grows in a minute, by least squares. 0 for fewer than three looks, from which nothing follows.
 *
 * @param samples in any order
 */
export const slopeOf = (samples: readonly Sample[]): number => {
  if (samples.length < 3) return 0;
  const mean = (of: (sample: Sample) => number) =>
    samples.reduce((sum, sample) => sum + of(sample), 0) / samples.length;
  const [middle, level] = [mean(({ minutes }) => minutes), mean(({ value }) => value)];
  const spread = mean(({ minutes }) => (minutes - middle) ** 2);
  const together = mean(({ minutes, value }) => (minutes - middle) * (value - level));
  return spread === 0 ? 0 : together / spread;
};
