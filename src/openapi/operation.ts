import type { z } from 'zod';

import type { Properties, Schema } from './schema';

export const tags = {
  workflow: 'The editorial workflow: where an article stands, and what is done with it',
  articles: 'Articles as readers have them, imports and exports',
  review: 'Comments and assignments',
  references: 'What published texts rest on',
  citations: 'Citations of the desk',
  people: 'Accounts and notifications',
  system: 'How the publication itself is, and what it does by itself',
  record: 'The log of everything, and programs elsewhere that hear of it',
  records: 'Payload’s own interface to public records',
} as const;
export type Tag = keyof typeof tags;

/** What one endpoint does, said where the endpoint stands. */
export type Operation = {
  summary: string;
  description?: string;
  tag: Tag;
  /** `desk`: with a login or a key. `anyone`: without as well, and then with other answers. `stranger`: never with one. */
  for: 'desk' | 'anyone' | 'stranger';
  /** Of parameters in the path that are neither `id` nor `key`. */
  path?: Properties;
  query?: z.ZodObject;
  body?: Body;
  answers: Readonly<Record<number, Answer>>;
  /** Statuses that come with findings; 401 goes without saying at the desk. */
  refusals?: readonly Refused[];
};

/** By media type where it is not JSON alone. */
export type Body = { schema: Said } | { content: Readonly<Record<string, Said>> };
export type Answer = { description: string } & Partial<Body>;

/** What callers send is described by the schema that reads it. */
export type Said = Schema | z.ZodType;
export type Refused = 400 | 401 | 403 | 404 | 406 | 409 | 410 | 422 | 429;
