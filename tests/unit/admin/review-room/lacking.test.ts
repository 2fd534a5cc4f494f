import { expect, it } from '@jest/globals';

import { isDone, lackingFor } from '@/admin/review-room/lacking';

const finding = (rule: string) => ({ rule, severity: 'error' as const, message: rule });
const nothing = {
  findings: [],
  count: { open: [], unsupported: [] },
  claimsChecked: true,
  checklist: { items: [], done: [] },
};

it.each<[string, Partial<Parameters<typeof lackingFor>[0]>, object, boolean]>([
  ['nothing', {}, { claims: 0, unsupported: 0, lines: 0, others: [] }, true],
  [
    'claims',
    { count: { open: ['a', 'b'], unsupported: ['c'] } },
    { claims: 2, unsupported: 1 },
    false,
  ],
  [
    'no claims where the stage does not ask',
    { count: { open: ['a'], unsupported: ['c'] }, claimsChecked: false },
    { claims: 0, unsupported: 0 },
    true,
  ],
  ['lines', { checklist: { items: ['one', 'two'], done: ['two'] } }, { lines: 1 }, false],
  [
    'what only the server knows',
    { findings: [finding('comment-blocks')] },
    { others: [finding('comment-blocks')] },
    false,
  ],
  [
    'what is counted here, not twice',
    { findings: [finding('claims-unchecked'), finding('checklist-open')] },
    { others: [] },
    true,
  ],
])('%s', (_what, facts, lacking, done) => {
  const found = lackingFor({ ...nothing, ...facts });
  expect(found).toMatchObject(lacking);
  expect(isDone(found)).toBe(done);
});
