import { describe, expect, it } from '@jest/globals';

import { isOnlyWriter, isVisible, type VisibilityTies } from '@/articles/rules/visibility';
import { roles, type Role } from '@/editions/rules/states';

const noTies: VisibilityTies = {
  owns: false,
  isBylined: false,
  isReader: false,
  isAssigned: false,
  isOfStage: false,
};
const ties = Object.keys(noTies) as (keyof VisibilityTies)[];
const ownOnly = { writersSeeOnlyTheirOwn: true };
const open = { writersSeeOnlyTheirOwn: false };

const plain = { embargoed: false, published: false, ties: noTies };
const embargoed = { ...plain, embargoed: true };

describe('the reach of an article', () => {
  it.each(roles)('is the whole desk without an embargo: %s', (role) => {
    expect(isVisible([role], plain, open)).toBe(true);
  });

  it.each<[Role, boolean]>([
    ['writer', false],
    ['reviewer', false],
    ['fact-checker', false],
    ['editor', false],
    ['publisher', true],
    ['administrator', false],
  ])('under an embargo, for somebody without a tie: %s', (role, sees) => {
    expect(isVisible([role], embargoed, open)).toBe(sees);
    expect(isVisible([role], embargoed, ownOnly)).toBe(sees);
  });

  it.each(ties)('holds for whoever is tied to it: %s', (tie) => {
    const tied = { ...embargoed, ties: { ...noTies, [tie]: true } };
    for (const role of roles) expect(isVisible([role], tied, ownOnly)).toBe(true);
  });

  it.each(roles)('is the whole desk once it was published: %s', (role) => {
    expect(isVisible([role], { ...embargoed, published: true }, ownOnly)).toBe(true);
  });

  it.each<[Role[], boolean]>([
    [['writer'], false],
    [['writer', 'reviewer'], true],
    [['writer', 'administrator'], true],
    [['editor'], true],
    [['reviewer'], true],
  ])('where writers see only their own, for %j', (held, sees) => {
    expect(isVisible(held, plain, ownOnly)).toBe(sees);
    expect(isVisible(held, plain, open)).toBe(true);
  });

  it('is nobody without a role', () => {
    expect(isVisible([], { ...plain, published: true }, open)).toBe(false);
    expect(isOnlyWriter([])).toBe(false);
  });
});
