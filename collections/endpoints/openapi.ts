import type { Endpoint, PayloadRequest } from 'payload';

import { openApiDocument } from '@/openapi/document';
import { env } from '@/platform/env';
import { version } from '@/platform/tool';
import { described, descriptionsOf } from './described';
import { openApiOperations } from './operations/openapi';
import { payloadsOwn } from './payloads-own';

/** `GET /api/openapi.json`: the interface in OpenAPI 3.1, made of the very endpoints that answer. */
export const openApiEndpoints: Endpoint[] = described(openApiOperations, [
  {
    path: '/openapi.json',
    method: 'get',
    handler: (req) =>
      Response.json(documentOf(req), { headers: { 'Cache-Control': 'public, max-age=300' } }),
  },
]);

const documentOf = ({ payload }: PayloadRequest) => {
  const { collections, globals, endpoints } = payload.config;
  const all = [
    ...collections.flatMap(({ slug, endpoints: own }) => descriptionsOf(`/api/${slug}`, own)),
    ...globals.flatMap(({ slug, endpoints: own }) => descriptionsOf(`/api/globals/${slug}`, own)),
    ...descriptionsOf('/api', endpoints),
    ...payloadsOwn,
  ];
  return openApiDocument(all, { title: 'Ibidem', version, server: env().publicUrl });
};
