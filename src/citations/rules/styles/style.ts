import type { CslItem } from '@/sources/rules/csl';
import type { Part } from '../runs';

/** How the works of an article are cited. `place` is the cited place in words, or nothing. */
export type Style = {
  /** In the first note that names the work; without a stop at its end. */
  full: (item: CslItem, place: Part) => Part;
  /** In later notes. */
  short: (item: CslItem, place: Part) => Part;
  /** In the list of references, with its stop. */
  entry: (item: CslItem) => Part;
};
