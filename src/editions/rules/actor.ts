import type { Role } from './states';

/** A row's identity; the engine only compares them. */
export type Id = number | string;

export type Actor =
  { kind: 'user'; id: Id; name: string; roles: readonly Role[] } | { kind: 'system'; name: string };
