import { points, pointsOfJobs, type Point } from './points';

/** What is under way when the process dies: somebody publishes, a schedule is due, somebody retracts. */
export type Deed = 'publish' | 'due' | 'retract';
export const deeds = ['publish', 'due', 'retract'] as const satisfies readonly Deed[];

/**
 * One death. At a point, the database may notice it before the command goes on, or go on with what it was told last:
 * a commit that was sent happens though nobody hears of it. Elsewhere it comes so many milliseconds after the start.
 */
export type Kill = { deed: Deed; at: Point; noticed: boolean } | { deed: Deed; after: number };

/** Every point with every deed that comes there, and both ways for the database to learn of it. */
export const namedKills: readonly Kill[] = deeds.flatMap((deed) =>
  (deed === 'due' ? pointsOfJobs : points).flatMap((at) =>
    [true, false].map((noticed): Kill => ({ deed, at, noticed })),
  ),
);

/** Every point, the deeds in turn, and a few in between: for each run of the tests. */
export const fewKills = (random: () => number): readonly Kill[] => [
  ...pointsOfJobs.flatMap((at, index) =>
    [true, false].map((noticed, turn): Kill => {
      const deed = at === 'completion' ? 'due' : deeds[(index + turn) % deeds.length];
      return { deed: deed ?? 'publish', at, noticed };
    }),
  ),
  ...deeds.map((deed) => kill(deed, random)),
];

/** As many as are wanted, in an order of their own. */
export const manyKills = (count: number, random: () => number): readonly Kill[] => {
  const rest = Math.max(0, count - namedKills.length);
  const between = Array.from({ length: rest }, (_, index) =>
    kill(deeds[index % deeds.length] ?? 'publish', random),
  );
  return [...namedKills, ...between]
    .map((one) => ({ one, order: random() }))
    .toSorted((a, b) => a.order - b.order)
    .map(({ one }) => one);
};

const kill = (deed: Deed, random: () => number): Kill => ({
  deed,
  after: Math.round(random() * 150),
});
