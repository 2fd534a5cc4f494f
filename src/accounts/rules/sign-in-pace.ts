/** How many tries are free, and how long the next one waits after that: twice as long each time. All in seconds. */
export type Pace = {
  free: number;
  first: number;
  longest: number;
  /** Without a try for so long, all is forgotten. */
  memory: number;
};

const minute = 60;
const hour = 60 * minute;

export const paces = {
  /** Of one account from one address, or from a device that its person has logged in with before. */
  place: { free: 5, first: 30, longest: hour, memory: 24 * hour },
  /** Of one account from wherever else, so that many addresses together gain little. Known devices are not held by it. */
  account: { free: 30, first: 30, longest: 5 * minute, memory: hour },
  /** Of the present password, by whoever sits at a session. */
  session: { free: 5, first: 30, longest: hour, memory: 24 * hour },
} as const satisfies Record<string, Pace>;

/** Seconds until the next try, after so many that failed. */
export const waitAfterTries = (tries: number, { free, first, longest }: Pace): number =>
  tries < free ? 0 : Math.min(longest, first * 2 ** Math.min(tries - free, 20));
