import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Validator } from '@seriousme/openapi-schema-validator';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Endpoint } from 'payload';

import { requestableEvents } from '@/editions/rules/events';
import { behindEntryPoint } from '@collections/entry-points/api-entry-points';
import { descriptionsOf } from '@collections/endpoints/described';
import { contractOf } from '@support/server/api-contract';
import { entryPointsOf } from '@support/database/payload-entry-points';
import { startTestPayload, type TestPayload } from '@support/database/test-payload';

type Operation = {
  operationId: string;
  security: object[];
  responses: Record<string, unknown>;
};
type Document = {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Record<string, unknown>> };
};

let test: TestPayload;
let document: Document;

beforeAll(async () => {
  test = await startTestPayload();
  const entryPoints = await entryPointsOf(test.payload);
  const answer = await entryPoints('GET', '/openapi.json');
  expect(answer.status).toBe(200);
  document = (await answer.json()) as Document;
});
afterAll(() => test.stop());

/** Every endpoint that a file of ours exports. */
const ours = async (): Promise<Endpoint[]> => {
  const folder = path.resolve('collections/endpoints');
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  const modules = await Promise.all(
    files.map((name) => import(path.join(folder, name)) as Promise<Record<string, unknown>>),
  );
  return modules
    .flatMap((exported) => Object.values(exported))
    .filter((value): value is Endpoint[] => Array.isArray(value))
    .flat()
    .filter((endpoint) => typeof endpoint.handler === 'function');
};

describe('GET /api/openapi.json', () => {
  it('is valid OpenAPI 3.1, says an independent judge', async () => {
    const validator = new Validator();
    const { valid, errors } = await validator.validate(structuredClone(document));
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
    expect(validator.version).toBe('3.1');
  });

  it('refers only to what is there, and names each operation once', () => {
    const text = JSON.stringify(document);
    for (const [, name = ''] of text.matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
      expect(document.components.schemas).toHaveProperty(name);
    }
    const operations = Object.values(document.paths).flatMap((item) => Object.values(item));
    const ids = operations.map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('defines every name that a schema requires, in the schema that requires it', () => {
    const undefinedIn = (value: unknown, place: string): string[] => {
      if (typeof value !== 'object' || value === null) return [];
      const { required, properties } = value as { required?: unknown; properties?: object };
      const names = Array.isArray(required) ? (required as string[]) : [];
      const lacking = names.filter((name) => !Object.hasOwn(properties ?? {}, name));
      return [
        ...lacking.map((name) => `${place}: ${name}`),
        ...Object.entries(value).flatMap(([name, inner]) => undefinedIn(inner, `${place}/${name}`)),
      ];
    };
    expect(undefinedIn(document.components.schemas, '')).toEqual([]);
    expect(undefinedIn(document.paths, '/paths')).toEqual([]);
  });

  it('describes every endpoint of ours, each where it is registered', async () => {
    const { collections, endpoints } = test.payload.config;
    const registered = [
      ...collections.flatMap(({ slug, endpoints: own }) =>
        (own || []).map((endpoint) => ({ prefix: `/api/${slug}`, endpoint })),
      ),
      ...endpoints.map((endpoint) => ({ prefix: '/api', endpoint })),
    ];
    const found = await ours();
    expect(found.length).toBeGreaterThan(30);
    for (const { handler, method, path: own } of found) {
      const place = registered.find(
        ({ endpoint }) => behindEntryPoint(endpoint.handler) === handler,
      );
      expect([method, own, place !== undefined]).toEqual([method, own, true]);
      const [described] = descriptionsOf(place?.prefix ?? '', place ? [place.endpoint] : []);
      expect([method, own, described !== undefined]).toEqual([method, own, true]);
      const template = (described?.path ?? '').replace(/:(\w+)/g, '{$1}').replace(/(.)\/$/, '$1');
      expect(document.paths[template]?.[method]).toBeDefined();
    }
  });

  it('has no endpoints elsewhere, where nobody would describe them', () => {
    const shells = readdirSync('collections').filter((name) => name.endsWith('.ts'));
    for (const file of ['payload.config.ts', ...shells.map((name) => `collections/${name}`)]) {
      expect([file, /\bhandler\s*:/.test(readFileSync(file, 'utf8'))]).toEqual([file, false]);
    }
  });

  it('asks for the hash that was seen where something is decided about a text', () => {
    const { againstRequest } = contractOf(document);
    const sent = {
      reason: 'Why',
      publicNote: 'For readers',
      kind: 'update',
      scheduledFor: '2026-03-01T12:00:00Z',
      scheduledZone: 'Europe/Minsk',
    };
    const needsHash = requestableEvents.filter(
      (event) =>
        againstRequest('post', '/api/articles/1/transitions', { event, ...sent }).length > 0,
    );
    expect(needsHash).toEqual(['approve', 'schedule', 'publish', 'force_publish', 'ratify']);
    for (const event of requestableEvents) {
      const whole = { event, ...sent, expectedHash: 'a'.repeat(64) };
      expect(againstRequest('post', '/api/articles/1/transitions', whole)).toEqual([]);
    }
    const post = (body: object) => againstRequest('post', '/api/articles/1/transitions', body);
    expect(post({ event: 'new_edition', kind: 'correction' })).not.toEqual([]);
    expect(post({ event: 'withdraw', publicNote: ' ' })).not.toEqual([]);
    expect(post({ event: 'supersede' })).not.toEqual([]);
  });

  it('says how one logs in, and where one need not', () => {
    const { paths } = document;
    expect(paths['/api/articles/{id}/transitions']?.post?.security).toHaveLength(3);
    expect(paths['/api/articles']?.get?.security).toEqual([]);
    expect(paths['/api/articles/{id}/export']?.get?.security).toContainEqual({});
    const desk = Object.values(paths).flatMap((item) =>
      Object.values(item).filter(({ security }) => security.length === 3),
    );
    for (const { responses } of desk) expect(Object.keys(responses)).toContain('401');
  });
});
