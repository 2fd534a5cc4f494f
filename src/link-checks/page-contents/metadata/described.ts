import type { DeskWork } from '@/sources/rules/csl';

/** What one of a page's vocabularies says of the work. */
export type Described = Partial<DeskWork>;

/** The first of them that says something, field by field; empty lists and words say nothing. */
export const firstSaid = (...descriptions: readonly Described[]): Described =>
  Object.fromEntries(
    descriptions
      .toReversed()
      .flatMap((description) => Object.entries(description).filter(([, value]) => isSaid(value))),
  );

const isSaid = (value: unknown): boolean =>
  value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
