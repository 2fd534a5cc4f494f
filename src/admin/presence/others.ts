import type { PersonHere } from '@/articles/rules/presence';

/** All who are here but the person at this page. */
export const othersOf = (people: readonly PersonHere[], self: unknown): readonly PersonHere[] =>
  people.filter(({ user }) => String(user) !== String(self));
