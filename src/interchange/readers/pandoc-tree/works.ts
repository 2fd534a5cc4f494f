import type { CslItem } from '@/sources/rules/csl';
import { readWork } from '@/sources/rules/read-work';
import { isRecord } from '@/sources/rules/variables';

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
