import { z } from 'zod';

import { jsonSchemaOf } from '@/platform/parameters/json-schema';
import { components } from './components/components';
import { tags, type Answer, type Body, type Operation, type Refused, type Said } from './operation';
import { component, count, id, text, type Schema } from './schema';

export type Described = { method: string; path: string; operation: Operation };
type Surroundings = { title: string; version: string; server: string };

/** The whole interface as an OpenAPI 3.1 document, made of what each endpoint says of itself. */
export const openApiDocument = (
  described: readonly Described[],
  { title, version, server }: Surroundings,
) => ({
  openapi: '3.1.0',
  info: { title, version, description },
  servers: [{ url: server }],
  tags: Object.entries(tags).map(([name, about]) => ({ name, description: about })),
  paths: pathsOf(described),
  components: { schemas: components, securitySchemes },
});

const description =
  'Every command of the desk, and what readers and programs may read. A refused command changes nothing and answers with findings: rule, message, place, suggested fix. Messages come in English, Russian or Belarusian by Accept-Language.';

const securitySchemes = {
  token: {
    type: 'apiKey',
    in: 'header',
    name: 'Authorization',
    description: '`JWT <token>`, with the token that POST /api/users/login gives.',
  },
  key: {
    type: 'http',
    scheme: 'bearer',
    description:
      '`Authorization: Bearer ibk_…`, with a key from POST /api/api-keys/make; it does what its scopes say.',
  },
  cookie: { type: 'apiKey', in: 'cookie', name: 'payload-token' },
};

const pathsOf = (described: readonly Described[]) => {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const { method, path, operation } of described) {
    const template = path.replace(/:(\w+)/g, '{$1}').replace(/(.)\/$/, '$1');
    paths[template] = {
      ...paths[template],
      [method]: operationObject(method, template, operation),
    };
  }
  return paths;
};

const operationObject = (method: string, path: string, operation: Operation) => ({
  operationId: [method, ...path.split(/\W+/).filter(Boolean).slice(1)].join('-'),
  summary: operation.summary,
  ...(operation.description ? { description: operation.description } : {}),
  tags: [operation.tag],
  security: security[operation.for],
  ...parametersOf(path, operation),
  ...(operation.body
    ? { requestBody: { required: true, content: contentOf(operation.body) } }
    : {}),
  responses: responsesOf(method, operation),
});

const login = [{ token: [] }, { key: [] }, { cookie: [] }];
const security = { desk: login, anyone: [{}, ...login], stranger: [] };

const parametersOf = (path: string, { path: told = {}, query }: Operation) => {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const parameters = [
    ...names.map((name) => ({
      name,
      in: 'path',
      required: true,
      schema: told[name] ?? (name === 'id' ? id : text),
    })),
    ...Object.entries<z.core.$ZodType>(query?.shape ?? {}).map(([name, field]) =>
      queryParameter(name, field),
    ),
  ];
  return parameters.length > 0 ? { parameters } : {};
};

/** A list stands in an address with commas between its items. */
const queryParameter = (name: string, field: z.core.$ZodType) => {
  const schema = schemaOf(field as z.ZodType);
  return { name, in: 'query', ...(schema.type === 'array' ? { explode: false } : {}), schema };
};

const schemaOf = (said: Said): Schema => (said instanceof z.ZodType ? jsonSchemaOf(said) : said);

const contentOf = (body: Body): Record<string, { schema: Schema }> =>
  'schema' in body
    ? { 'application/json': { schema: schemaOf(body.schema) } }
    : Object.fromEntries(
        Object.entries(body.content).map(([type, said]) => [type, { schema: schemaOf(said) }]),
      );

const responsesOf = (method: string, { answers, refusals = [], for: whom }: Operation) => {
  const isKept = method === 'get' && whom !== 'desk';
  const statuses = [...(whom === 'desk' ? ([401] as const) : []), ...refusals, 429 as const];
  return Object.fromEntries([
    ...(isKept ? [['304', unchanged] as const] : []),
    ...Object.entries(answers).map(([status, answer]) => [status, responseOf(answer)] as const),
    ...statuses.map((status) => [String(status), refusalOf(status)] as const),
  ]);
};

const unchanged = { description: 'As the caller has it, by `If-None-Match`.' };

const responseOf = ({ description: about, ...body }: Answer) => ({
  description: about,
  ...('schema' in body || 'content' in body ? { content: contentOf(body as Body) } : {}),
});

const refusalOf = (status: Refused) => ({
  description: meanings[status],
  ...(status === 429 ? { headers: countHeaders } : {}),
  content: { 'application/json': { schema: component(status === 409 ? 'Conflict' : 'Refusal') } },
});

/** draft-ietf-httpapi-ratelimit-headers; whatever was counted has the last two. */
const countHeaders = {
  'Retry-After': { schema: count, description: 'Seconds.' },
  'RateLimit-Policy': { schema: text, description: 'Whose limit it is, and requests a minute.' },
  RateLimit: { schema: text, description: 'What is left of it, and seconds until it is whole.' },
};

const meanings: Readonly<Record<Refused, string>> = {
  400: 'The question cannot be read.',
  401: 'Nobody is logged in.',
  403: 'Not this person.',
  404: 'No such thing, or not for this person.',
  406: 'Not in this form.',
  409: 'Not in this state, or somebody was faster; with what changed for whoever said what they had seen.',
  410: 'It was there, and is no more.',
  422: 'The rules are not met.',
  429: 'Too many requests in a minute; `Retry-After` says in how many seconds to ask again.',
};
