import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';

import { graphqlEntryPoint } from '@collections/entry-points/graphql-entry-point';
import { aKeyOf } from '@support/notifications/api-keys';
import { anArticleThatIs, openInstallation, type Installation } from '@support/entry-points';
import { entryPointsOf, type EntryPoints } from '@support/database/payload-entry-points';

let installation: Installation;
let entryPoints: EntryPoints;
beforeAll(async () => {
  installation = await openInstallation();
  entryPoints = await entryPointsOf(installation.payload);
  await anArticleThatIs(installation, 'published');
});
afterAll(() => installation.stop());

type Options = Parameters<EntryPoints>[2];
type Said = {
  data?: unknown;
  errors?: { message: string; extensions?: { findings?: { rule: string }[] } }[];
};

const post = async (body: unknown, options?: Options) => {
  const answer = await entryPoints('POST', '/graphql', { ...options, body });
  const said = (await answer.json()) as Said;
  const rules = said.errors?.map(({ extensions }) => extensions?.findings?.[0]?.rule);
  return { status: answer.status, rules, data: said.data, errors: said.errors };
};
const ask = (query: string, options?: Options, variables?: object) =>
  post({ query, variables }, options);

describe('GraphQL', () => {
  it('answers strangers within the limits', async () => {
    const query = 'query A($n: Int) { Editions(limit: $n) { docs { title topics { name } } } }';
    const { data, errors } = await ask(query, {}, { n: 5 });
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ Editions: { docs: [{ title: expect.any(String) as unknown }] } });
  });

  it('refuses before it asks anything, in the language of whoever asks', async () => {
    const query = '{ Editions(limit: 0) { docs { title } } }';
    const { rules, data, errors } = await ask(query, { headers: { 'Accept-Language': 'be' } });
    expect([rules, data]).toEqual([['list-too-long'], undefined]);
    expect(errors?.[0]?.message).toContain('Мяжа для «Editions» — лік ад 1 да 100.');
  });

  it.each(['', '\uFEFF'])(
    'lets no fragments that double reach Payload, behind "%s"',
    async (mark) => {
      const fragments = Array.from(
        { length: 60 },
        (_, n) => `fragment F${n} on Query { ${n < 59 ? `...F${n + 1} ...F${n + 1}` : '...No'} }`,
      );
      const body = mark + JSON.stringify({ query: `{ ...F0 } ${fragments.join(' ')}` });
      const headers = { 'Content-Type': 'application/json' };
      const reached: Request[] = [];
      const entryPoint = graphqlEntryPoint((request) => {
        reached.push(request);
        return Promise.resolve(new Response());
      });
      const url = 'http://localhost:3000/api/graphql';
      const answer = await entryPoint(new Request(url, { method: 'POST', headers, body }));
      expect([answer.status, reached]).toEqual([400, []]);
      expect(await answer.text()).toContain('query-too-costly');
    },
  );

  it('tells its schema to the desk, by session or key, and to nobody else', async () => {
    const query = getIntrospectionQuery();
    expect((await ask(query)).rules).toEqual(['introspection-for-desk']);
    const { data } = await ask(query, { as: installation.desk.writer.user });
    expect(data).toHaveProperty('__schema');
    const headersOf = async (scopes: string[]) => {
      const { key } = await aKeyOf(installation.payload, installation.desk.writer.user, { scopes });
      return { headers: { Authorization: `Bearer ${key}` } };
    };
    expect((await ask(query, await headersOf(['read']))).data).toHaveProperty('__schema');
    expect((await ask(query, await headersOf([]))).rules).toEqual(['introspection-for-desk']);
  });

  it('knows a key that is none', async () => {
    const headers = { Authorization: `Bearer ibk_${'a'.repeat(43)}` };
    expect((await ask('{ Editions { totalDocs } }', { headers })).rules).toEqual(['key-invalid']);
  });

  it('takes no batches', async () => {
    const one = { query: '{ Editions { totalDocs } }' };
    expect((await post([one, one])).status).toBe(400);
  });

  it('turns away what is long before it is understood', async () => {
    const started = performance.now();
    const same = `{ Editions { ${'totalDocs '.repeat(3_000)} } }`;
    expect(await ask(same)).toMatchObject({ status: 400, rules: ['query-too-long'] });
    const long = `{ Editions(where: { title: { equals: "${'a'.repeat(60_000)}" } }) { totalDocs } }`;
    expect(await ask(long)).toMatchObject({ status: 413, rules: ['query-too-long'] });
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('REST', () => {
  it('gives strangers no list without end', async () => {
    const status = async (path: string, options?: Options) =>
      (await entryPoints('GET', path, options)).status;
    for (const path of ['/editions?limit=0', '/editions?limit=101', '/authors?pagination=false']) {
      expect([path, await status(path)]).toEqual([path, 400]);
      expect(await status(path, { as: installation.desk.editor.user })).toBe(200);
    }
    expect(await status('/editions?limit=100')).toBe(200);
    expect(await status('/editions?limit=5&pagination=false')).toBe(200);
  });
});
