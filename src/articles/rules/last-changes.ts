import type { StepBack } from './text-steps';

export type Step = { revision: number; before: StepBack | null };

/**
 * Which revision last changed each part of a body, by its place in the present text; null for what is older than the steps.
 *
 * @param parts how many parts the present body has
 * @param steps of the present text, the latest first and without a gap
 */
export const lastChanges = (parts: number, steps: readonly Step[]): (number | null)[] => {
  const found: (number | null)[] = Array.from({ length: parts }, () => null);
  // The parts of the text at each step, by their places in the present one; undefined for what is gone since.
  let places: (number | undefined)[] = found.map((_, at) => at);
  for (const { revision, before } of steps) {
    if (!before) break;
    for (const { at, now, nodes } of [...(before.bodies.body?.splices ?? [])].reverse()) {
      for (const place of places.slice(at, at + now)) {
        if (place !== undefined) found[place] ??= revision;
      }
      places = [...places.slice(0, at), ...nodes.map(() => undefined), ...places.slice(at + now)];
    }
    if ('body' in before.fields) return found.map((known) => known ?? revision);
  }
  return found;
};
