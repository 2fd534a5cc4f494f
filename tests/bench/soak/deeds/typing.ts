import { setTimeout as sleep } from 'node:timers/promises';
import { typeAlong } from '../../several/typist';
import type { Desk } from '../desk';
import type { Deed } from './deed';

export type Written = { words: number; missing: string[]; saves: number; repeated: string[] };

/** Milliseconds for which one article is written; then the next, so that none grows beyond what people write. */
const sitting = 45_000;

/**
 * Somebody who types, article after article, by the desk's own code; `written` adds up what came of it. While `isAiling`, an
 * article is not closed: whoever leaves the desk with words that are not saved is told so, and stays.
 */
export const keepTyping = (desk: Desk, written: Written, isAiling: () => boolean): Deed => {
  const over = new AbortController();
  const running = (async () => {
    while (!over.signal.aborted) {
      const article = await newArticle(desk);
      const typist =
        article === undefined
          ? undefined
          : await typeAlong(desk.ask('typing'), desk.session('editor'), article).catch(nobody);
      if (!typist) {
        await sleep(1_000);
        continue;
      }
      await sleep(sitting, undefined, { signal: over.signal }).catch(() => undefined);
      while (isAiling()) await sleep(500);
      const typed = await typist.end();
      written.words += typed.words;
      written.saves += typed.saves;
      written.missing.push(...typed.missing.map((word) => `${word} of article ${article}`));
      written.repeated.push(...typed.troubles);
    }
  })();
  running.catch(() => undefined); // said by whoever ends it
  return {
    end: async () => {
      over.abort();
      await running;
    },
  };
};

/** The article could not be opened, so nothing was typed. */
const nobody = () => undefined;

const newArticle = async (desk: Desk): Promise<number | undefined> => {
  const body = {
    title: 'Typed under load',
    kind: 'analysis',
    language: 'en',
    _status: 'draft',
  };
  const { doc } = await desk.as('editor', 'typing')('/api/articles?draft=true&depth=0', { body });
  return (doc.doc as { id?: number } | undefined)?.id;
};
