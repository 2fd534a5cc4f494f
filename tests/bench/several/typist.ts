import { setTimeout as sleep } from 'node:timers/promises';
import { makeMeetings } from '@/admin/saving/meeting';
import { makeSave } from '@/admin/saving/make-save';
import { textOfStored } from '@/admin/saving/stored-text';
import { rootChildren } from '@/document/lexical-nodes';
import { wordsOf } from '@/document/merge/content';
import type { Text } from '@/document/merge/merge-texts';
import { body, paragraph } from '@support/merging/texts';
import type { Ask } from './ask';

export type Typed = {
  /** Words, each of which ought to be in the article. */
  words: number;
  missing: string[];
  saves: number;
  /** Saves that the desk would have said had not arrived; it sends them again. */
  troubles: string[];
  times: number[];
};
export type Typist = { end: () => Promise<Typed> };

/** Requests of the desk's own code go to the proxy, with this session. */
const routeTo = (ask: Ask, session: string): (() => void) => {
  const before = globalThis.fetch;
  globalThis.fetch = async (asked, options = {}) => {
    if (typeof asked !== 'string' || !asked.startsWith('/')) return before(asked, options);
    const { method = 'GET', body: sent } = options;
    const {
      status,
      body: said,
      headers,
    } = await ask(asked, {
      method,
      headers: {
        authorization: `JWT ${session}`,
        accept: 'application/json',
        'accept-encoding': 'identity',
        'content-type': 'application/json',
      },
      ...(typeof sent === 'string' ? { body: sent } : {}),
    });
    if (status === 0) throw new TypeError('Failed to fetch');
    const retry = headers['retry-after'];
    return new Response(said, {
      status,
      headers: typeof retry === 'string' ? { 'retry-after': retry } : {},
    });
  };
  return () => void (globalThis.fetch = before);
};

/** Somebody who types a word and has it saved, by the desk's own code, three times a second. */
export const typeAlong = async (ask: Ask, session: string, article: number): Promise<Typist> => {
  const goBack = routeTo(ask, session);
  const read = async () => {
    const answer = await fetch(`/api/articles/${article}?depth=0`);
    if (!answer.ok) throw new Error(`Reading: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as Record<string, unknown>;
  };
  const doc = await read();
  let text: Text = textOfStored(doc, { title: 1, body: 1 });
  const saves = makeSave({
    id: () => article,
    person: () => undefined,
    options: () => ({ autosave: true, locale: 'en', language: 'en' }),
    opened: () => ({ text, revision: Number(doc.revision ?? 0) }),
    text: () => text,
    put: (values) => {
      text = { ...text, ...values };
    },
    revise: () => undefined,
    meetings: makeMeetings(),
    complain: () => undefined,
    saved: () => undefined,
    nameOf: (path) => path,
  });
  const typed: Typed = { words: 0, missing: [], saves: 0, troubles: [], times: [] };
  const words: string[] = [];
  const save = async (): Promise<boolean> => {
    const began = performance.now();
    const outcome = await saves.save(1);
    typed.saves += 1;
    typed.times.push(performance.now() - began);
    if (!outcome.ok)
      typed.troubles.push(`${outcome.trouble.reason} ${outcome.trouble.said}`.trim());
    return outcome.ok;
  };
  let isOver = false;
  const typing = (async () => {
    while (!isOver) {
      const pause = sleep(333);
      words.push(`word${words.length}`);
      text = { ...text, body: body(...rootChildren(text.body), paragraph(words.at(-1) ?? '')) };
      await save();
      await pause;
    }
  })();
  return {
    end: async () => {
      isOver = true;
      await typing;
      for (let turn = 0; turn < 20 && !(await save()); turn += 1) await sleep(500);
      const stored = new Set(wordsOf(rootChildren((await read()).body)).split(/\s+/));
      goBack();
      return { ...typed, words: words.length, missing: words.filter((word) => !stored.has(word)) };
    },
  };
};
