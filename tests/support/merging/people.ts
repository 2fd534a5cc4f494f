import { AsyncLocalStorage } from 'node:async_hooks';
import type { BasePayload } from 'payload';

import { makeMeetings } from '@/admin/saving/meeting';
import { makeSave, type Saves } from '@/admin/saving/make-save';
import { textOfStored } from '@/admin/saving/stored-text';
import { rootChildren, type LexicalNode } from '@/document/lexical-nodes';
import { wordsOf } from '@/document/merge/content';
import type { Choice, Text } from '@/document/merge/merge-texts';
import type { User } from '@/payload-types';

import { entryPointsOf, tokenOf } from '@support/database/payload-entry-points';
import { body, edited, type Edit } from './texts';

/** What becomes of the requests of one save: it arrives, it never arrives, or its answer is lost. */
export type Line = 'works' | 'request lost' | 'answer lost';

/** Somebody with an article open in a browser: the desk's own saving, on a form without a page around it. */
export type Writer = {
  name: string;
  /** Answers the words that came into the text. */
  edit: (edit: Edit) => string[];
  save: (line: Line, choices: readonly Choice[]) => Promise<void>;
  pull: () => Promise<void>;
  /** The browser is closed and opened again; what it kept is put back, as somebody would who is asked. */
  comeBack: () => Promise<void>;
  nodes: () => readonly LexicalNode[];
  isSettled: () => boolean;
};

type Caller = { call: typeof fetch };
const caller = new AsyncLocalStorage<Caller>();

/** Lets the desk's saving reach the server that its person is on. Answers how to undo that. */
export const routeSaves = (): (() => void) => {
  const before = globalThis.fetch;
  globalThis.fetch = (...asked) => (caller.getStore()?.call ?? before)(...asked);
  return () => void (globalThis.fetch = before);
};

export type Opened = {
  payload: BasePayload;
  instance: string;
  user: User;
  article: number;
  gone: Set<string>;
};

/**
 * @param gone words that somebody took out, or decided against: all others must stay
 */
export const aWriter = async ({
  payload,
  instance,
  user,
  article,
  gone,
}: Opened): Promise<Writer> => {
  const entryPoints = await entryPointsOf(payload, instance);
  const Authorization = `JWT ${await tokenOf(payload, user)}`;
  const reach =
    (line: Line): typeof fetch =>
    async (asked, options) => {
      const { method = 'GET', body } = options ?? {};
      if (typeof asked !== 'string') throw new Error('The desk asks by addresses');
      if (method === 'PATCH' && line === 'request lost') throw new TypeError('Failed to fetch');
      const sent = typeof body === 'string' ? { body: JSON.parse(body) as unknown } : {};
      const headers = { Authorization };
      const answer = await entryPoints(method, asked.replace('/api', ''), { headers, ...sent });
      if (method === 'PATCH' && line === 'answer lost') throw new TypeError('Failed to fetch');
      return answer;
    };
  const on = <T>(line: Line, work: () => Promise<T>): Promise<T> =>
    caller.run({ call: reach(line) }, work);

  let text: Text = {};
  let typed = 0;
  let saved = 0;
  let { saves, meetings } = {} as { saves: Saves; meetings: ReturnType<typeof makeMeetings> };

  const open = async (): Promise<void> => {
    const answer = await reach('works')(`/api/articles/${article}?depth=0`);
    const doc = (await answer.json()) as Record<string, unknown>;
    text = textOfStored(doc, { title: 1, body: 1 });
    meetings = makeMeetings();
    saves = makeSave({
      id: () => article,
      person: () => user.id,
      options: () => ({ autosave: true, locale: 'en', language: 'en' }),
      opened: () => ({ text, revision: Number(doc.revision ?? 0) }),
      text: () => text,
      put: (values) => {
        text = { ...text, ...values };
      },
      revise: () => undefined,
      meetings,
      complain: () => undefined,
      saved: () => undefined,
      nameOf: (path) => path,
    });
  };

  const decide = (choices: readonly Choice[]): void => {
    for (const [at, { id }] of (meetings.current()?.collisions ?? []).entries()) {
      if (meetings.current()?.choices.has(id)) continue;
      const choice = choices[at % choices.length] ?? 'mine';
      meetings.choose(id, choice);
      const other = choice === 'mine' ? 'theirs' : 'mine';
      for (const one of meetings.current()?.collisions.filter((each) => each.id === id) ?? []) {
        const kept = new Set(wordsIn(one[choice]));
        wordsIn(one[other])
          .filter((word) => !kept.has(word))
          .forEach((word) => gone.add(word));
      }
    }
  };

  await open();
  return {
    name: user.name,
    nodes: () => rootChildren(text.body),
    isSettled: () => typed === saved && meetings.current() === null,
    edit: (edit) => {
      const nodes = rootChildren(text.body);
      if (edit.is === 'delete')
        wordsIn(nodes[edit.at % nodes.length]).forEach((word) => gone.add(word));
      const before = new Set(wordsIn(nodes));
      const after = edited(nodes, edit);
      text = { ...text, body: body(...after) };
      typed += 1;
      return wordsIn(after).filter((word) => !before.has(word));
    },
    save: async (line, choices) => {
      decide(choices);
      const upTo = typed;
      const outcome = await on(line, () => saves.save(1));
      if (outcome.ok) saved = upTo;
      else if (line === 'works' && outcome.trouble.reason !== 'changed') {
        throw new Error(`${outcome.trouble.reason} ${outcome.trouble.said}`);
      }
    },
    pull: () => on('works', () => saves.pull()),
    comeBack: async () => {
      const kept = { text, base: saves.shared.base(), revision: saves.shared.revision() };
      const isUnsaved = typed > saved;
      await open();
      if (!isUnsaved) return;
      text = kept.text;
      saves.shared.goBack(kept.base, kept.revision);
    },
  };
};

/** The words that somebody typed in a test; see `edits`. */
export const wordsIn = (value: unknown): string[] => wordsOf(value).match(/w\d+x\d+/g) ?? [];
