import type { Endpoint } from 'payload';

type Entity = { slug: string; versions?: unknown };
type Known = Omit<Endpoint, 'root'>;

/** Payload gives every collection doors to its versions, and fails behind those of one that keeps none. */
export const leadsSomewhere = ({ versions }: Entity, { path }: Known): boolean =>
  Boolean(versions) || !path.startsWith('/versions');

/** What Payload would add while it answers: pictures that nobody shows, drawn for everybody who asks. */
export const shut: Endpoint[] = [
  { method: 'get', path: '/og', handler: () => new Response(null, { status: 404 }) },
];
