import { describe, expect, it } from '@jest/globals';

import { textOfForm, textOfStored, typedOf } from '@/admin/saving/stored-text';

describe('the text of a form', () => {
  it('is without what the server writes, and a list without rows is an empty one', () => {
    const data = { title: 'A', revision: 3, workflowState: 'draft', keyPoints: 0 };
    const text = textOfForm(data, { keyPoints: { rows: [] } });
    expect(text).toEqual({ title: 'A', keyPoints: [] });
    expect(textOfStored({ title: 'B', revision: 4 }, text)).toEqual({
      title: 'B',
      keyPoints: null,
    });
  });

  it('is put into a form by the paths of its fields, lists with their rows', () => {
    expect(typedOf('hero', { image: 1, alt: null })).toEqual({
      'hero.image': { value: 1 },
      'hero.alt': { value: null },
    });
    expect(typedOf('topics', [1, 2])).toEqual({ topics: { value: [1, 2] } });
    expect(typedOf('keyPoints', [{ id: 'a', text: 'A' }])).toEqual({
      keyPoints: { value: 1, rows: [{ id: 'a' }] },
      'keyPoints.0.id': { value: 'a' },
      'keyPoints.0.text': { value: 'A' },
    });
    const body = { root: { children: [] } };
    expect(typedOf('body', body)).toEqual({ body: { value: body } });
  });
});
