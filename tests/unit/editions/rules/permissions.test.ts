import { describe, expect, it } from '@jest/globals';

import { mayEditText } from '@/editions/rules/permissions';
import { roles, states, type Role, type State } from '@/editions/rules/states';
import { aPerson, anEdition, theSystem } from '@support/editions/workflow';

type Editors = readonly (Role | `${Role}+author`)[];

/** Who changes the text in each state, written down a second time. */
const editors = {
  none: ['writer', 'editor'],
  draft: ['writer+author', 'editor'],
  changes_requested: ['writer+author', 'editor'],
  in_review: ['editor', 'reviewer'],
  approved: [],
  scheduled: [],
  publish_failed: [],
  published: [],
  withdrawn: [],
  retracted: [],
  superseded: [],
  removed: [],
  discarded: [],
} as const satisfies Record<State | 'none', Editors>;

describe.each([...states, 'none'] as const)('the text of an edition that is %s', (state) => {
  const allowed: Editors = editors[state];

  it.each([...roles])('for a %s', (role) => {
    const may = (id: string) => mayEditText(state, aPerson(id, role), anEdition({ state }));
    expect(may('a stranger')).toBe(allowed.includes(role));
    expect(may('author')).toBe(allowed.includes(role) || allowed.includes(`${role}+author`));
  });

  it('is closed to the system, and to people without a role', () => {
    expect(mayEditText(state, theSystem, anEdition({ state }))).toBe(false);
    expect(mayEditText(state, aPerson('author'), anEdition({ state }))).toBe(false);
  });
});
