import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { BasePayload } from 'payload';

import { rootChildren, type LexicalNode } from '@/document/lexical-nodes';
import { contentOf, marksIn } from '@/document/merge/content';
import type { Choice } from '@/document/merge/merge-texts';
import type { Article, User } from '@/payload-types';

import { anArticle, aUser } from '@support/builders';
import { bootPayload, endPayload } from '@support/database/boot-payload';
import { aDesk } from '@support/desk';
import { startTestDesk, type TestPayload } from '@support/database/test-payload';
import {
  aWriter,
  routeSaves,
  type Opened,
  wordsIn,
  type Line,
  type Writer,
} from '@support/merging/people';
import { beginning, body, edits, type Edit } from '@support/merging/texts';

/** More with `EDITS_RUNS=300`; each run is one article and up to thirty things that people do in it. */
const runs = Number(process.env.EDITS_RUNS ?? 12);
const patience = 120_000 + runs * 10_000; // ms

let test: TestPayload;
let second: BasePayload;
let people: User[];
let stopRouting: () => void;

beforeAll(async () => {
  test = await startTestDesk();
  second = await bootPayload(test.databaseUrl);
  const { writer, editor } = await aDesk(test.payload);
  people = [writer.user, editor.user, await aUser(test.payload, { roles: ['editor'] })];
  stopRouting = routeSaves();
});
afterAll(async () => {
  stopRouting();
  await endPayload(second);
  await test.stop();
});

const instances = () =>
  [
    { payload: test.payload, instance: 'default' },
    { payload: second, instance: 'second' },
  ] as const;

type Step =
  | { who: number; does: 'edit'; edits: Edit[] }
  | { who: number; does: 'save'; line: Line; choices: Choice[] }
  | { who: number; does: 'pull' | 'come back' }
  | { who: number; does: 'save together'; choices: Choice[] };

const choices = fc.array(fc.constantFrom<Choice[]>('mine', 'theirs'), {
  minLength: 1,
  maxLength: 3,
});
const who = fc.nat({ max: 2 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ who, does: fc.constant('edit' as const), edits: edits('w', 3) }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      who,
      does: fc.constant('save' as const),
      line: fc.constantFrom<Line[]>('works', 'works', 'works', 'request lost', 'answer lost'),
      choices,
    }),
  },
  { weight: 1, arbitrary: fc.record({ who, does: fc.constant('pull' as const) }) },
  { weight: 1, arbitrary: fc.record({ who, does: fc.constant('come back' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({ who, does: fc.constant('save together' as const), choices }),
  },
);

const stored = async (id: number): Promise<LexicalNode[]> =>
  rootChildren((await test.payload.findByID({ collection: 'articles', id, depth: 0 })).body);

/** Until all is saved and everybody has what the others wrote. */
const settle = async (writers: readonly Writer[]): Promise<void> => {
  for (let round = 0; round < 12; round += 1) {
    for (const writer of writers) await writer.save('works', ['mine']);
    if (writers.every((writer) => writer.isSettled())) break;
  }
  for (const writer of writers) {
    expect([writer.name, writer.isSettled()]).toEqual([writer.name, true]);
    await writer.pull();
  }
};

const take = async (
  writers: readonly Writer[],
  one: Step,
  typed: string[],
  at: number,
): Promise<void> => {
  const writer = writers[one.who % writers.length];
  switch (one.does) {
    case 'edit':
      for (const [nth, edit] of one.edits.entries()) {
        const number = `${one.who}${at}${nth}`;
        const own = {
          ...edit,
          word: `w${one.who}x${at}${nth}`,
          key: `01${number.padStart(24, '0')}`,
        };
        typed.push(...(writer?.edit(own) ?? []));
      }
      return;
    case 'save':
      return writer?.save(one.line, one.choices);
    case 'pull':
      return writer?.pull();
    case 'come back':
      return writer?.comeBack();
    case 'save together':
      await Promise.all(writers.map((each) => each.save('works', one.choices)));
  }
};

describe('whatever two or three people type into one article at once, on two instances', () => {
  it(
    'no edit is lost that nobody took out or decided against',
    async () => {
      const world = fc.tuple(
        fc.constantFrom(2, 3),
        beginning,
        fc.array(step, { minLength: 8, maxLength: 30, size: 'max' }),
      );
      await fc.assert(
        fc.asyncProperty(world, async ([many, nodes, steps]) => {
          const first = body(...nodes) as Article['body'];
          const { id: article } = await anArticle(test.payload, {
            body: first,
            owner: people[0]?.id ?? null,
          });
          const gone = new Set<string>();
          const writers: Writer[] = [];
          for (const [at, user] of people.slice(0, many).entries()) {
            writers.push(await aWriter({ ...instances()[at % 2], user, article, gone } as Opened));
          }
          const typed: string[] = [];
          for (const [at, one] of steps.entries()) await take(writers, one, typed, at);
          await settle(writers);
          const text = await stored(article);
          const found = new Set(wordsIn(text));
          expect(typed.filter((word) => !found.has(word) && !gone.has(word))).toEqual([]);
          const marks = marksIn(text);
          expect(new Set(marks).size).toBe(marks.length);
          for (const writer of writers)
            expect(writer.nodes().map(contentOf)).toEqual(text.map(contentOf));
        }),
        // What it finds is shown as it is: shortening it takes minutes.
        { numRuns: runs, endOnFailure: true },
      );
    },
    patience,
  );
});
