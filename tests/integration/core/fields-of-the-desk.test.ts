import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Field } from 'payload';

import { startTestPayload, type TestPayload } from '@support/database/test-payload';

let test: TestPayload;
beforeAll(async () => {
  test = await startTestPayload();
});
afterAll(() => test.stop());

/** Payload's fields for JSON and code load their editor from another site. */
const foreign = (fields: readonly Field[], at: string): string[] =>
  fields.flatMap((field) => {
    const here = 'name' in field ? `${at}.${field.name}` : at;
    if (field.admin && 'hidden' in field.admin && field.admin.hidden) return [];
    if (field.type === 'json' || field.type === 'code')
      return field.admin?.components?.Field ? [] : [here];
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => foreign(tab.fields, here));
    if (field.type === 'blocks') return field.blocks.flatMap((one) => foreign(one.fields, here));
    return 'fields' in field ? foreign(field.fields, here) : [];
  });

describe('the forms of the desk', () => {
  it('have no field that asks another site for a script', () => {
    const { collections, globals } = test.payload.config;
    const ours = collections.filter(({ slug }) => !slug.startsWith('payload-'));
    expect(ours.length).toBeGreaterThan(10);
    expect([...ours, ...globals].flatMap(({ slug, fields }) => foreign(fields, slug))).toEqual([]);
  });
});
