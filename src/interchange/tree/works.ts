import type { CslItem } from '@/citations/csl';
import { readWork } from '@/citations/read-work';
import { isRecord } from '@/citations/variables';

/** The works that a tree describes in its metadata, as reference managers put them there, by their ids. */
export const worksIn = (references: unknown): ReadonlyMap<string, Omit<CslItem, 'id'>> => {
  const items: readonly unknown[] = Array.isArray(references) ? references : [];
  return new Map(
    items.flatMap((item) => {
      const work = isRecord(item) ? readWork(item) : undefined;
      const id = isRecord(item) ? item['id'] : undefined;
      return work && (typeof id === 'string' || typeof id === 'number')
        ? [[String(id), work] as const]
        : [];
    }),
  );
};
