import { beforeEach, describe, expect, it } from '@jest/globals';

import { makeSaver, type Outcome, type Saver } from '@/admin/saving/saver';
import type { Reason } from '@/admin/saving/trouble';

const saved: Outcome = { ok: true, left: [] };
const failed = (reason: Reason, again: number | null): Outcome => ({
  ok: false,
  trouble: { reason, said: '', again },
});

/** Time that passes when it is told to. */
const makeClock = () => {
  let now = 0;
  let planned: { at: number; run: () => void }[] = [];
  return {
    now: () => now,
    after: (wait: number, run: () => void) => {
      const one = { at: now + wait, run };
      planned.push(one);
      return () => {
        planned = planned.filter((other) => other !== one);
      };
    },
    pass: async (ms: number) => {
      await settle();
      const end = now + ms;
      for (;;) {
        const [next] = planned.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
        if (!next) break;
        planned = planned.filter((other) => other !== next);
        now = next.at;
        next.run();
        await settle();
      }
      now = end;
      await settle();
    },
  };
};

const settle = async () => {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
};

describe('an open text', () => {
  let clock: ReturnType<typeof makeClock>;
  let saves: number[];
  let answers: (Outcome | Promise<Outcome>)[];
  let saver: Saver;

  const open = (byItself = true, isArriving = false) => {
    clock = makeClock();
    saves = [];
    answers = [];
    saver = makeSaver({
      clock,
      byItself,
      isArriving,
      save: () => {
        saves.push(clock.now());
        return Promise.resolve(answers.shift() ?? saved);
      },
    });
    saver.begin();
  };
  beforeEach(() => open());

  it('is saved after a short pause', async () => {
    saver.typed();
    expect(saver.current().is).toBe('unsaved');
    await clock.pass(3000);
    expect(saves).toHaveLength(1);
    expect(saver.current()).toEqual({ is: 'saved', left: [] });
  });

  it('is saved at least every ten seconds while somebody types with short pauses', async () => {
    for (let at = 0; at < 60_000; at += 1000) {
      saver.typed();
      await clock.pass(1000);
    }
    await clock.pass(3000);
    const gaps = saves.map((at, index) => at - (saves[index - 1] ?? 0));
    expect(Math.max(...gaps)).toBeLessThanOrEqual(10_000);
    expect(saver.hasUnsaved()).toBe(false);
  });

  it('is saved once at a time, and again for what was typed meanwhile', async () => {
    const slow = Promise.withResolvers<Outcome>();
    answers.push(slow.promise);
    saver.typed();
    await clock.pass(3000);
    expect(saver.current().is).toBe('saving');
    saver.typed();
    await clock.pass(20_000);
    expect(saves).toHaveLength(1);
    slow.resolve(saved);
    await clock.pass(20_000);
    expect(saves).toHaveLength(2);
    expect(saver.hasUnsaved()).toBe(false);
  });

  it('says why it is not saved, and goes on by itself when that may be over', async () => {
    answers.push(failed('away', 5), failed('away', 5));
    saver.typed();
    await clock.pass(3000);
    expect(saver.current()).toMatchObject({ is: 'failed', trouble: { reason: 'away' } });
    saver.typed();
    expect(saver.hasUnsaved()).toBe(true);
    await clock.pass(5000);
    expect(saves).toHaveLength(2);
    await clock.pass(5000);
    expect(saves).toHaveLength(3);
    expect(saver.current()).toEqual({ is: 'saved', left: [] });
  });

  it('tries at once when the network is back', async () => {
    answers.push(failed('offline', 60));
    saver.typed();
    await clock.pass(3000);
    saver.tryAgain();
    await clock.pass(0);
    expect(saver.current().is).toBe('saved');
  });

  it('waits for a change where the same would be refused again', async () => {
    answers.push(failed('too-long', null));
    saver.typed();
    await clock.pass(60_000);
    expect(saves).toHaveLength(1);
    saver.typed();
    await clock.pass(3000);
    expect(saves).toHaveLength(2);
  });

  it('waits for somebody’s decision where the text was changed elsewhere', async () => {
    answers.push(failed('changed', null));
    saver.typed();
    await clock.pass(3000);
    saver.typed();
    await clock.pass(60_000);
    expect(saves).toHaveLength(1);
    expect(await saver.flush()).toBe(true);
  });

  it('counts what the server did not take as unsaved', async () => {
    const left = [{ field: 'Address', why: 'Taken.' }];
    answers.push({ ok: true, left });
    saver.typed();
    await clock.pass(3000);
    expect(saver.current()).toEqual({ is: 'saved', left });
    expect(saver.hasUnsaved()).toBe(true);
  });

  it('counts as saved only when all that another form held of it has arrived', async () => {
    open(true, true);
    expect(saver.current().is).toBe('saving');
    expect(saver.hasUnsaved()).toBe(true);
    saver.typed();
    saver.arrived();
    expect(saver.current().is).toBe('unsaved');
    await clock.pass(3000);
    expect(saver.current().is).toBe('saved');
    expect(saves).toHaveLength(1);
  });

  it('is not saved again where all that arrived was', async () => {
    open(true, true);
    saver.arrived();
    expect(saver.current().is).toBe('saved');
    await clock.pass(60_000);
    expect(saves).toHaveLength(0);
  });

  it('is saved before an event of the workflow while something arrives', async () => {
    open(true, true);
    expect(await saver.flush()).toBe(true);
    expect(saves).toHaveLength(1);
  });

  it('is saved at once before an event of the workflow', async () => {
    saver.typed();
    expect(await saver.flush()).toBe(true);
    expect(saves).toEqual([0]);
    expect(await saver.flush()).toBe(true);
    expect(saves).toEqual([0]);
  });

  it('is saved under review only on purpose', async () => {
    open(false);
    saver.typed();
    await clock.pass(60_000);
    expect(saves).toHaveLength(0);
    expect(saver.current().is).toBe('unsaved');
    await saver.flush();
    expect(saver.current().is).toBe('saved');
  });
});
