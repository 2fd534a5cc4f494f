import { readFileSync } from 'node:fs';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';

import { withdraw } from '@/editions/commands/verbs';
import { identifierOf } from '@/exports/oai/identifier';
import { aTopic } from '@support/builders';
import { aDesk } from '@support/desk';
import { harvesterOf, type Harvester } from '@support/exports/harvester';
import { done } from '@support/editions/next-edition';
import { aPublicArticle } from '@support/editions/public-article';
import { siteOf, type Site } from '@support/pages/site';
import { startTestDesk, type TestPayload } from '@support/database/test-payload';
import { faultsByXmllint } from '@support/documents/xmllint';

let test: TestPayload;
let harvest: Harvester;
let identifier: string;
let site: Site;
const origin = 'https://quarterly.example';

beforeAll(async () => {
  test = await startTestDesk();
  const desk = await aDesk(test.payload);
  harvest = await harvesterOf(test.payload);
  await test.payload.updateGlobal({ slug: 'publication', data: { url: origin } });
  const { id } = await aTopic(test.payload, { slug: 'rivers' });
  site = await siteOf(test.payload);
  const { article } = await aPublicArticle(test.payload, desk, {
    topics: [id],
    standfirst: 'Boats & <bridges>',
    doi: '10.1234/boats',
    licence: 'CC BY 4.0',
  });
  identifier = identifierOf({ language: 'en', slug: article.slug ?? '' }, origin);
  const taken = await aPublicArticle(test.payload, desk, { language: 'be' });
  done(
    await withdraw(await desk.publisher.req(), {
      ...{ articleId: taken.article.id, publicNote: 'Wrong.', reason: 'wrong' },
    }),
  );
}, 120_000);
afterAll(() => test.stop());

it.each([
  'verb=Identify',
  'verb=ListSets',
  'verb=ListMetadataFormats',
  'verb=ListMetadataFormats&identifier=IDENTIFIER',
  'verb=GetRecord&metadataPrefix=oai_dc&identifier=IDENTIFIER',
  'verb=ListIdentifiers&metadataPrefix=oai_dc',
  'verb=ListRecords&metadataPrefix=oai_dc',
  'verb=ListRecords&metadataPrefix=jats',
  'verb=ListRecords&metadataPrefix=oai_dc&set=language:be&from=2020-01-01',
  'verb=ListRecords&metadataPrefix=oai_dc&set=topic:none',
  'verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:elsewhere:1',
  'verb=GetRecord&metadataPrefix=marc&identifier=IDENTIFIER',
  'verb=ListRecords&resumptionToken=nonsense',
  'verb=Nonsense',
  '',
])('what OAI-PMH answers to “%s” fits its schema', async (query) => {
  const answer = await harvest(query.replace('IDENTIFIER', encodeURIComponent(identifier)));
  expect(await faultsByXmllint(answer, { schema: 'oai/every-answer.xsd' })).toBe('');
});

/** Of everything, in a language without anything, of a topic, of corrections. */
const feeds = ['', '/ru', '/topics/rivers', '/corrections'];

describe('every feed fits the schema of', () => {
  it.each(feeds)('Atom: %s', async (above) => {
    const { status, body } = await site(`${above}/feed.xml`);
    expect(status).toBe(200);
    expect(await faultsByXmllint(body, { relaxng: 'feeds/atom.rng' })).toBe('');
  });

  it.each(feeds)('RSS 2.0: %s', async (above) => {
    const { status, body } = await site(`${above}/feed.rss`);
    expect(status).toBe(200);
    expect(await faultsByXmllint(body, { relaxng: 'feeds/rss-2.0.rng' })).toBe('');
  });

  it.each(feeds)('JSON Feed 1.1: %s', async (above) => {
    const { status, body } = await site(`${above}/feed.json`);
    expect(status).toBe(200);
    const schema = readFileSync('tests/fixtures/schemas/feeds/json-feed-1.1.json', 'utf8');
    const ajv = new Ajv({ allErrors: true, formats: { uri: (text) => URL.canParse(text) } });
    const validate = ajv.compile(JSON.parse(schema) as object);
    validate(JSON.parse(body));
    expect(validate.errors).toBeNull();
  });
});

describe('every file of the site map fits its schema:', () => {
  it('the index', async () => {
    const { body } = await site('/sitemap.xml');
    expect(await faultsByXmllint(body, { schema: 'sitemap/siteindex.xsd' })).toBe('');
  });

  it.each(['pages', 'articles-1', 'news'])('%s', async (part) => {
    const { status, body } = await site(`/sitemap-${part}.xml`);
    expect(status).toBe(200);
    expect(await faultsByXmllint(body, { schema: 'sitemap/every-map.xsd' })).toBe('');
  });
});
