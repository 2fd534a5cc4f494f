import { expect, it } from '@jest/globals';
import { writersOf } from '@/admin/editor/rail/writers-of';

const save = (revision: number, by: string) => ({
  revision,
  by,
  at: `2026-11-30T10:0${revision}:00.000Z`,
  fields: ['body'],
  mergedFrom: null,
});

it('says whose each part is, whoever saved last first', () => {
  const revisions = [save(4, 'Alma'), save(3, 'Boris'), save(2, 'Alma')];
  expect(writersOf({ revisions, parts: [2, null, 3, 4] })).toEqual([
    { name: 'Alma', saves: 2, at: '2026-11-30T10:04:00.000Z', parts: [0, 3] },
    { name: 'Boris', saves: 1, at: '2026-11-30T10:03:00.000Z', parts: [2] },
  ]);
});

it('names whoever changed no part that still stands', () => {
  expect(writersOf({ revisions: [save(1, 'Alma')], parts: [null] })).toEqual([
    { name: 'Alma', saves: 1, at: '2026-11-30T10:01:00.000Z', parts: [] },
  ]);
});
