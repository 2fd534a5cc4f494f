import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asOnlyMaker } from '@/server/only-maker';
import { startTestPayload, type TestPayload } from '@support/database/test-payload';

let test: TestPayload;
beforeAll(async () => {
  test = await startTestPayload();
});
afterAll(() => test.stop());

/** One process that comes to making the demo; `finish` ends its work, well or badly. */
const aMaker = (name: string, made: string[]) => {
  const end = new AbortController();
  const notes: string[] = [];
  const begun = Promise.withResolvers<void>();
  const work = Promise.withResolvers<void>();
  const running = asOnlyMaker(
    test.databaseUrl,
    { signal: end.signal, note: (words) => notes.push(words) },
    async () => {
      begun.resolve();
      await work.promise;
      made.push(name);
    },
  );
  return { running, notes, begun: begun.promise, finish: work.resolve, fail: work.reject, end };
};

const untilNoted = async (notes: readonly string[]) => {
  while (notes.length === 0) await new Promise(setImmediate);
};

describe('two processes that come to the demo together', () => {
  it('take turns: one makes it, the other waits and then looks', async () => {
    const made: string[] = [];
    const first = aMaker('first', made);
    await first.begun;
    const second = aMaker('second', made);
    await untilNoted(second.notes);
    expect([second.notes[0], made]).toEqual(['another process makes it', []]);
    first.finish();
    await first.running;
    second.finish();
    await second.running;
    expect(made).toEqual(['first', 'second']);
  });

  it('do not lose it with the one that dies of it', async () => {
    const made: string[] = [];
    const first = aMaker('first', made);
    await first.begun;
    const second = aMaker('second', made);
    first.fail(new Error('no more memory'));
    await expect(first.running).rejects.toThrow('no more memory');
    second.finish();
    await second.running;
    expect(made).toEqual(['second']);
  });

  it('wait no longer than until their end', async () => {
    const first = aMaker('first', []);
    await first.begun;
    const second = aMaker('second', []);
    await untilNoted(second.notes);
    second.end.abort();
    await expect(second.running).rejects.toThrow(/abort/i);
    first.finish();
    await first.running;
  });
});
