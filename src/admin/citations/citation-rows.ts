import { ask } from '../ask';
import type { CitationRow } from './citation-row';

export type Rows = ReadonlyMap<string, CitationRow>;

/** What the desk knows of one article's citations; the editor, the drawer and the checklist share it. */
export type CitationRows = {
  current: () => Rows;
  /** False until they were read once: nothing is known of a mark before. */
  areKnown: () => boolean;
  /** Reads the rows again; a failed read leaves what was known. */
  refresh: () => Promise<void>;
  subscribe: (listener: () => void) => () => void;
};

const stores = new Map<string, CitationRows>();
const none: Rows = new Map();

export const citationRowsOf = (articleId: number | string): CitationRows => {
  const id = String(articleId);
  const store = stores.get(id) ?? makeStore(id);
  stores.set(id, store);
  return store;
};

const makeStore = (articleId: string): CitationRows => {
  let rows = none;
  let asked = 0;
  const listeners = new Set<() => void>();
  let awaited: Promise<void> | undefined;
  // Of all that ask at once, as the editors of one page do, one reads.
  const refresh = (): Promise<void> => {
    awaited ??= new Promise((resolve) => setTimeout(resolve)).then(() => {
      awaited = undefined;
      return read();
    });
    return awaited;
  };
  const read = async (): Promise<void> => {
    const turn = (asked += 1);
    const of = `where[article][equals]=${encodeURIComponent(articleId)}`;
    // Without the article itself, which would come along with its whole text in each row.
    const query = `${of}&depth=1&limit=0&select[article]=false`;
    const answer = await ask<{ docs: CitationRow[] }>('GET', `/citations?${query}`);
    // A slow answer must not undo a later one.
    if (!answer.ok || turn !== asked) return;
    rows = new Map(answer.value.docs.map((row) => [row.key, row]));
    for (const listener of listeners) listener();
  };
  return {
    current: () => rows,
    areKnown: () => rows !== none,
    refresh,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
