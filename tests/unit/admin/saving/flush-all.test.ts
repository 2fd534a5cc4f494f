import { expect, it } from '@jest/globals';

import { flushAll } from '@/admin/publication/use-flush';
import { makeSaver, type Outcome, type Saver } from '@/admin/saving/saver';

const clock = { now: () => 0, after: () => () => undefined };

const saverWith = (save: (saver: Saver) => Outcome): Saver => {
  const saver: Saver = makeSaver({
    clock,
    byItself: false,
    save: () => Promise.resolve(save(saver)),
  });
  return saver;
};

it('saves before an event, also what the editor hands over while a save is under way', async () => {
  let more = 2;
  const saver = saverWith((saver) => {
    if (more-- > 0) saver.typed();
    return { ok: true, left: [] };
  });
  saver.typed();
  expect(await flushAll(saver, false)).toBe('saved');
  expect(saver.hasUnsaved()).toBe(false);
});

it('says that nothing had to be saved only where nothing was', async () => {
  const saver = saverWith(() => ({ ok: true, left: [] }));
  expect(await flushAll(saver, true)).toBe('same');
  // What was saved meanwhile is another text than the one that the panel has read.
  expect(await flushAll(saver, false)).toBe('saved');
});

it('lets no event happen on a text that cannot be saved', async () => {
  const trouble = { reason: 'away', said: '', again: null } as const;
  const saver = saverWith(() => ({ ok: false, trouble }));
  saver.typed();
  expect(await flushAll(saver, false)).toBe(false);
});
