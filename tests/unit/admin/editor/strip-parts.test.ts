import { describe, expect, it } from '@jest/globals';
import { partOf, stripParts } from '@/admin/editor/strip/strip-parts';
import { articles } from '@collections/articles';

/** What stands in the page itself, and what nobody edits. */
const elsewhere = new Set(['title', 'subtitle', 'standfirst', 'body']);

const isForPeople = (field: (typeof articles.fields)[number]): boolean =>
  field.type !== 'ui' &&
  'name' in field &&
  !field.admin?.hidden &&
  !field.admin?.readOnly &&
  !elsewhere.has(field.name);

describe('the strip', () => {
  it('holds every field of an article that people fill in and that is not on the page', () => {
    const named = articles.fields.filter(isForPeople).map((field) => 'name' in field && field.name);
    const held = new Set(stripParts.flatMap(({ fields }) => fields));
    expect(named.filter((name) => name && !held.has(name))).toEqual([]);
  });

  it('finds the part of a field by its path', () => {
    expect(partOf('hero.image')?.name).toBe('picture');
    expect(partOf('bylines.0.author')?.name).toBe('byline');
    expect(partOf('slug')?.name).toBe('details');
    expect(partOf('body')).toBeUndefined();
  });
});
