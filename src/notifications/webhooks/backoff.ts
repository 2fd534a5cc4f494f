/** After these the delivery is given up; the last is made about a day after the first. */
export const mostAttempts = 10;

/**
 * Milliseconds until the next attempt after so many that failed, or null when it is given up: 10 seconds, then three
 * times as long each time, a fifth more or less, so that receivers that come back are not met by all at once.
 *
 * @param random from 0 to 1
 */
export const waitAfter = (attempts: number, random: number): number | null =>
  attempts >= mostAttempts
    ? null
    : Math.round(firstWait * 3 ** (attempts - 1) * (0.8 + 0.4 * random));

const firstWait = 10_000;
