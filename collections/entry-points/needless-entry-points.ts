import type { Endpoint } from 'payload';

type Entity = { slug: string; versions?: unknown; auth?: unknown };
type Known = Omit<Endpoint, 'root'>;

/**
 * Payload gives every collection doors to its versions, and accounts one to confirm an address, and fails behind those of
 * one that keeps no versions, or has nothing to confirm.
 */
export const leadsSomewhere = ({ versions, auth }: Entity, { path }: Known): boolean => {
  if (path.startsWith('/versions')) return Boolean(versions);
  return !path.startsWith('/verify') || Boolean((auth as { verify?: unknown } | undefined)?.verify);
};

/** What Payload would add while it answers: pictures that nobody shows, drawn for everybody who asks. */
export const shut: Endpoint[] = [
  { method: 'get', path: '/og', handler: () => new Response(null, { status: 404 }) },
];
