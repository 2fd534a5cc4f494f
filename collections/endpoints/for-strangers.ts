import type { CollectionSlug, PayloadRequest } from 'payload';

import { readerCacheControl } from '@/platform/cache-control';
import { env } from '@/platform/env';
import { sayFinding, type Finding } from '@/platform/finding';
import { languageOf } from '@/platform/language';
import { publicationView } from '@/reading/articles/publication-view';
import { filterFindings } from '@/platform/parameters/filter-findings';
import { rolesOf } from '../access/people';
import { descriptionsOf } from './described';
import { text } from './sent';

export const isDesk = (req: PayloadRequest): boolean => rolesOf(req).length > 0;

/** The record that an address names: its number, its key or its slug. */
export const nameIn = ({ routeParams }: PayloadRequest): string => text(routeParams?.id) ?? '';

/** The publication whose addresses an answer gives. */
export const publicationOf = async (req: PayloadRequest) =>
  (await publicationView(req, undefined, env().publicUrl)).publication;

/**
 * Payload looks at a collection's own endpoints before its defaults, so the desk is handed on to those: runs Payload's own
 * handler of the first of these paths that it has.
 */
export const payloadsAnswer = (
  req: PayloadRequest,
  collection: CollectionSlug,
  ...paths: string[]
): Response | Promise<Response> => {
  const { endpoints } = req.payload.collections[collection].config;
  const theirs = (endpoints || []).filter(
    (endpoint) => endpoint.method === 'get' && descriptionsOf('', [endpoint]).length === 0,
  );
  const [found] = paths.flatMap((path) => theirs.filter((endpoint) => endpoint.path === path));
  return found ? found.handler(req) : new Response(null, { status: 404 });
};

/** For everybody, until readers may see something else. */
export const answerToAll = (body: unknown, status = 200): Response =>
  shared(Response.json(body, { status }));

export const shared = (response: Response): Response => {
  response.headers.set('Cache-Control', readerCacheControl);
  return response;
};

/** Why not, in the language of whoever asked. */
export const refusalToAll = (
  { headers, user }: PayloadRequest,
  status: number,
  findings: readonly Finding[],
): Response => {
  const language = languageOf(headers, user);
  return answerToAll(
    { findings: findings.map((finding) => sayFinding(finding, language, filterFindings)) },
    status,
  );
};
