import type { Revisions } from '@/articles/queries/revisions';

/** `parts`: places in the stored text of what this person changed last. `at`: of their latest save. */
export type Writer = { name: string; saves: number; at: string; parts: readonly number[] };

/** Who saved the text within the days that are kept, whoever saved last first. */
export const writersOf = ({ revisions, parts }: Revisions): readonly Writer[] => {
  const names = new Map(revisions.map(({ revision, by }) => [revision, by]));
  return [...new Set(names.values())].map((name) => {
    const theirs = revisions.filter(({ by }) => by === name);
    return {
      name,
      saves: theirs.length,
      at: theirs[0]?.at ?? '',
      parts: parts.flatMap((last, at) => (last !== null && names.get(last) === name ? [at] : [])),
    };
  });
};
