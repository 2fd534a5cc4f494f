import type { CollectionSlug, Endpoint, PayloadHandler, PayloadRequest } from 'payload';
import type { z } from 'zod';

import { readerCacheControl } from '@/platform/cache-control';
import { env } from '@/platform/env';
import { sayFinding, type Finding } from '@/platform/finding';
import { languageOf } from '@/platform/language';
import { publicationView } from '@/reading/articles/publication-view';
import type { PublicationView } from '@/reading/views/views';
import { filterFindings } from '@/platform/parameters/filter-findings';
import { readParameters } from '@/platform/parameters/read-parameters';
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
const payloadsAnswer = (
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

/** `GET /` and `/:id` of a collection: Payload's own for the desk, and for everybody else what is public. */
export const forStrangers = (
  collection: CollectionSlug,
  { list, one }: Record<'list' | 'one', PayloadHandler>,
): Omit<Endpoint, 'root'>[] => [
  {
    path: '/',
    method: 'get',
    handler: (req) => (isDesk(req) ? payloadsAnswer(req, collection, '/') : list(req)),
  },
  // `/:id` also catches Payload's fixed paths, such as `/count` and `/versions`.
  {
    path: '/:id',
    method: 'get',
    handler: (req) =>
      isDesk(req) ? payloadsAnswer(req, collection, `/${nameIn(req)}`, '/:id') : one(req),
  },
];

/** A list of what fits the parameters of the request. */
export const listToAll =
  <Filter extends z.ZodObject>(
    filter: Filter,
    ask: (
      req: PayloadRequest,
      publication: PublicationView,
      filter: z.output<Filter>,
    ) => Promise<unknown>,
  ) =>
  async (req: PayloadRequest): Promise<Response> => {
    const read = readParameters(req.searchParams, filter);
    if (!read.ok) return refusalToAll(req, 400, read.error);
    return answerToAll(await ask(req, await publicationOf(req), read.value));
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
