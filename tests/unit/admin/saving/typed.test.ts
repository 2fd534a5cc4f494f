import { describe, expect, it } from '@jest/globals';

import { differing, typedIn, withTyped } from '@/admin/saving/typed';

const fields = {
  title: { value: 'A title', valid: true },
  revision: { value: 3 },
  workflowState: { value: 'draft' },
  body: { value: { root: { children: [] } } },
  keyPoints: { value: 2, rows: [{ id: 'a' }, { id: 'b' }] },
  'keyPoints.0.text': { value: 'First' },
  'keyPoints.1.text': { value: 'Second' },
};

describe('what somebody typed in a form', () => {
  it('is not what the server writes', () => {
    expect(Object.keys(typedIn(fields))).not.toContain('revision');
    expect(Object.keys(typedIn(fields))).not.toContain('workflowState');
  });

  it('differs where something was typed, and not where every nothing is the same', () => {
    const before = typedIn({ ...fields, subtitle: { value: null } });
    expect(differing(before, typedIn({ ...fields, subtitle: { value: '' } }))).toEqual([]);
    expect(differing(before, typedIn({ ...fields, title: { value: 'Other' } }))).toEqual(['title']);
  });

  it('takes an empty list for none', () => {
    const empty = { keyPoints: { value: 0, rows: [] } };
    expect(differing(typedIn(empty), typedIn({ keyPoints: { value: undefined } }))).toEqual([]);
  });

  it('comes back into a form with exactly the rows that it had', () => {
    const one = typedIn({
      title: { value: 'Typed' },
      keyPoints: { value: 1, rows: [{ id: 'b' }] },
      'keyPoints.0.text': { value: 'Typed, too' },
    });
    const back = withTyped(fields, one);
    expect(differing(typedIn(back), { ...typedIn(fields), ...one })).toEqual(['keyPoints.1.text']);
    expect(back['keyPoints.1.text']).toBeUndefined();
    expect(back.title).toMatchObject({ value: 'Typed', initialValue: 'Typed' });
    expect(back.revision).toEqual({ value: 3 });
  });
});
