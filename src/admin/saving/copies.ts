import { createStore, delMany, entries, set, type UseStore } from 'idb-keyval';
import type { Text } from '@/document/merge/merge-texts';
import type { Typed } from './typed';

/** What somebody typed into an article and nobody has stored yet, as it lies in this browser. */
export type Copy = {
  person: number | string;
  /** `new` for one that was not stored at all. */
  article: number | string;
  /** The page that wrote it, by a name that only it has. */
  page: string;
  /** Milliseconds since 1970. */
  at: number;
  /** The revision of the stored text that it began with. */
  revision: number;
  /** That text; copies of old have none. */
  base?: Text;
  typed: Typed;
};

export type Copies = {
  keep: (copy: Copy) => Promise<void>;
  drop: (copies: readonly Pick<Copy, 'person' | 'article' | 'page'>[]) => Promise<void>;
  /** Those of this person for this article whose page is gone, the latest first. */
  left: (of: Pick<Copy, 'person' | 'article' | 'page'>) => Promise<readonly Copy[]>;
};

const month = 30 * 24 * 60 * 60 * 1000; // ms

/** The copies of this browser. Where it keeps none, as in some private windows, nothing fails. */
export const openCopies = (isAlive: (page: string) => Promise<boolean>): Copies => {
  const store = openStore();
  return {
    keep: async (copy) => {
      if (store) await quietly(() => set(keyOf(copy), copy, store));
    },
    drop: async (copies) => {
      if (store) await quietly(() => delMany(copies.map(keyOf), store));
    },
    left: async ({ person, article, page }) => {
      if (!store) return [];
      const all = (await quietly(() => entries<string, Copy>(store))) ?? [];
      const copies = all.map(([, copy]) => copy);
      const old = copies.filter(({ at }) => at < Date.now() - month);
      if (old.length > 0) await quietly(() => delMany(old.map(keyOf), store));
      const own = copies.filter(
        (copy) =>
          String(copy.person) === String(person) &&
          String(copy.article) === String(article) &&
          copy.page !== page &&
          !old.includes(copy),
      );
      const alive = await Promise.all(own.map((copy) => isAlive(copy.page)));
      return own.filter((_, at) => !alive[at]).sort((one, other) => other.at - one.at);
    },
  };
};

const keyOf = ({ person, article, page }: Pick<Copy, 'person' | 'article' | 'page'>): string =>
  `${person}/${article}/${page}`;

const openStore = (): UseStore | null => {
  try {
    return createStore('ibidem-unsaved', 'texts');
  } catch {
    return null;
  }
};

const quietly = async <T>(ask: () => Promise<T>): Promise<T | undefined> => {
  try {
    return await ask();
  } catch (failure) {
    console.warn('This browser keeps no copies of what is not saved.', failure);
    return undefined;
  }
};
