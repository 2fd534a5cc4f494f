import { describe, expect, it } from '@jest/globals';
import type { ClientBase } from 'pg';
import { watchHearts } from '@/jobs/stopped-hearts';

type Row = { pid: number; session: string; mark: string | null; beat: string | null };

/** A database that shows these workers, and notes whom it is asked to end. */
const databaseWith = (rows: () => Row[]) => {
  const ended: unknown[] = [];
  const query = (_: string, values?: unknown[]) => {
    if (values === undefined) return Promise.resolve({ rows: rows() });
    ended.push(values);
    return Promise.resolve({ rows: [] });
  };
  return { ended, session: { query } as unknown as Pick<ClientBase, 'query'> };
};

const worker = (beat: string | null, mark: string | null = '0000000a'): Row => ({
  pid: 7,
  session: '7 at noon',
  mark,
  beat,
});

describe('the hearts of workers', () => {
  it('are called stopped after so many looks in which they did not beat', async () => {
    const { ended, session } = databaseWith(() => [worker('12:00:00')]);
    const hearts = watchHearts(3);
    const seen = [];
    for (let look = 0; look < 4; look += 1) seen.push(await hearts.look(session));
    expect(seen).toEqual([[], [], [], ['7 at noon']]);
    expect(ended).toEqual([[['0000000a'], [7]]]);
  });

  it('are heard again with any beat, however late', async () => {
    let look = 0;
    const { ended, session } = databaseWith(() => [worker(`12:00:0${Math.floor(look / 3)}`)]);
    const hearts = watchHearts(3);
    for (look = 0; look < 12; look += 1) await hearts.look(session);
    expect(ended).toEqual([]);
  });

  it('are not judged by the clock: who slept for an hour himself has looked once', async () => {
    let beat = '12:00:00';
    const { ended, session } = databaseWith(() => [worker(beat)]);
    const hearts = watchHearts(2);
    await hearts.look(session);
    beat = '13:00:00';
    await hearts.look(session);
    await hearts.look(session);
    expect(ended).toEqual([]);
  });

  it('are left alone where their questions are not to be seen', async () => {
    const { ended, session } = databaseWith(() => [worker(null)]);
    const hearts = watchHearts(1);
    for (let look = 0; look < 5; look += 1) await hearts.look(session);
    expect(ended).toEqual([]);
  });

  it('are ended by their session alone, where their connections bear no mark', async () => {
    const { ended, session } = databaseWith(() => [worker('12:00:00', null)]);
    const hearts = watchHearts(1);
    await hearts.look(session);
    await hearts.look(session);
    expect(ended).toEqual([[[], [7]]]);
  });
});
