import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { remove, withdraw } from '@/editions/commands/verbs';
import { runSql, sql } from '@/database/sql';
import { identifierOf } from '@/exports/oai/identifier';
import { jatsFormat } from '@/exports/oai/metadata-formats';
import { aTopic } from '@support/builders';
import { aDesk, type Desk } from '@support/desk';
import {
  errorsIn,
  harvesterOf,
  textsIn,
  wholeList,
  type Harvester,
} from '@support/exports/harvester';
import { done, publishNext } from '@support/editions/next-edition';
import { aPublicArticle, type PublicArticle } from '@support/editions/public-article';
import { siteOf } from '@support/pages/site';
import { startTestDesk, type TestPayload } from '@support/database/test-payload';

let test: TestPayload;
let desk: Desk;
let harvest: Harvester;
let rivers: PublicArticle;
let taken: PublicArticle;
let gone: PublicArticle;

beforeAll(async () => {
  test = await startTestDesk();
  desk = await aDesk(test.payload);
  harvest = await harvesterOf(test.payload);
  const topic = await aTopic(test.payload, { slug: 'rivers', name: 'Rivers & canals' });
  const topics = [topic.id];
  rivers = await aPublicArticle(test.payload, desk, { topics, standfirst: 'Boats <promised>.' });
  taken = await aPublicArticle(test.payload, desk, { topics });
  gone = await aPublicArticle(test.payload, desk, { language: 'ru' });
  await aPublicArticle(test.payload, desk);
}, 120_000);
afterAll(() => test.stop());

const origin = 'http://localhost:3000';
const named = ({ article: { slug, language } }: PublicArticle) =>
  identifierOf({ slug: slug ?? '', language }, origin);
const list = (more: Record<string, string> = {}) =>
  harvest({ verb: 'ListIdentifiers', metadataPrefix: 'oai_dc', ...more });
const record = (article: PublicArticle, prefix = 'oai_dc') =>
  harvest({ verb: 'GetRecord', metadataPrefix: prefix, identifier: named(article) });

describe('a harvester', () => {
  it('learns whose the repository is and that deletions stay known', async () => {
    const answer = await harvest({ verb: 'Identify' });
    expect(textsIn(answer, 'deletedRecord')).toEqual(['persistent']);
    expect(textsIn(answer, 'baseURL')).toEqual([`${origin}/oai`]);
    expect(textsIn(answer, 'earliestDatestamp')[0]).toMatch(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  });

  it('gets an article in Dublin Core, with what it cites', async () => {
    const answer = await record(rivers);
    expect(textsIn(answer, 'dc:title')).toEqual([rivers.article.title]);
    expect(textsIn(answer, 'dc:creator')).toEqual(['Alena Example']);
    expect(textsIn(answer, 'dc:subject')).toEqual(['Rivers &amp; canals']);
    expect(textsIn(answer, 'dc:description')).toEqual(['Boats &lt;promised&gt;.']);
    expect(textsIn(answer, 'dc:identifier')).toEqual([`${origin}/articles/${rivers.article.slug}`]);
    expect(textsIn(answer, 'setSpec')).toEqual(['language:en', 'topic:rivers']);
  });

  it('gets the same JATS as the article has at its address, in a namespace', async () => {
    const answer = await record(rivers, 'jats');
    const [article = ''] = /<article[\s\S]*<\/article>/.exec(answer) ?? [];
    expect(article).toContain(`<article xmlns="${jatsFormat.namespace}"`);
    const site = await siteOf(test.payload);
    const { body } = await site(`/articles/${rivers.article.slug}.jats`);
    const bare = (xml: string) => xml.replace(/<article [^>]*>/, '<article>');
    expect(body).toContain(bare(article).slice('<article>'.length));
    expect(article).not.toMatch(/<!DOCTYPE|<\?xml/);
  });

  it('chooses by topic and language, and hears of sets that hold nothing', async () => {
    expect(textsIn(await harvest({ verb: 'ListSets' }), 'setSpec')).toEqual([
      ...['language', 'language:en', 'language:ru', 'language:be', 'topic', 'topic:rivers'],
    ]);
    expect(textsIn(await list({ set: 'topic:rivers' }), 'identifier')).toEqual([
      named(rivers),
      named(taken),
    ]);
    expect(textsIn(await list({ set: 'topic' }), 'identifier')).toHaveLength(2);
    expect(textsIn(await list({ set: 'language:ru' }), 'identifier')).toEqual([named(gone)]);
    expect(errorsIn(await list({ set: 'topic:roads' }))).toEqual(['noRecordsMatch']);
    expect(errorsIn(await list({ set: 'language:be' }))).toEqual(['noRecordsMatch']);
  });

  it('may ask by POST', async () => {
    const asked = { verb: 'ListIdentifiers', metadataPrefix: 'oai_dc' };
    const identifiers = textsIn(await harvest(asked), 'identifier');
    expect(textsIn(await harvest(asked, true), 'identifier')).toEqual(identifiers);
    expect(identifiers).toHaveLength(4);
  });

  it('hears what it asked wrongly', async () => {
    expect(errorsIn(await harvest('verb=Identify&a=b'))).toEqual(['badArgument']);
    expect(errorsIn(await harvest(''))).toEqual(['badVerb']);
    expect(await harvest('verb=Nonsense')).toContain(`<request>${origin}/oai</request>`);
    expect(errorsIn(await record(rivers, 'marc'))).toEqual(['cannotDisseminateFormat']);
    expect(errorsIn(await list({ metadataPrefix: 'marc' }))).toEqual(['cannotDisseminateFormat']);
    const unknown = { identifier: identifierOf({ language: 'en', slug: 'never' }, origin) };
    expect(
      errorsIn(await harvest({ verb: 'GetRecord', metadataPrefix: 'oai_dc', ...unknown })),
    ).toEqual(['idDoesNotExist']);
    expect(errorsIn(await harvest({ verb: 'ListMetadataFormats', ...unknown }))).toEqual([
      'idDoesNotExist',
    ]);
    expect(errorsIn(await list({ until: '2001-01-01' }))).toEqual(['noRecordsMatch']);
  });
});

describe('what changes', () => {
  it('comes again: an update under its new time, what was taken back as deleted for good', async () => {
    await setBack();
    const since = { from: new Date(Date.now() - 60_000).toISOString().slice(0, 19) + 'Z' };
    expect(errorsIn(await list(since))).toEqual(['noRecordsMatch']);
    await publishNext({ desk }, rivers.article.id, { kind: 'update' });
    done(
      await withdraw(await desk.publisher.req(), {
        articleId: taken.article.id,
        publicNote: 'The figures were wrong.',
        reason: 'figures',
      }),
    );
    const changed = await list(since);
    expect(textsIn(changed, 'identifier')).toEqual([named(rivers), named(taken)]);
    expect(changed.match(/<header status="deleted">/g)).toHaveLength(1);
    expect(await record(taken)).not.toContain('<metadata>');
    expect(textsIn(await list({ ...since, set: 'topic:rivers' }), 'identifier')).toHaveLength(2);
  });

  it('is deleted once where every edition was removed', async () => {
    await publishNext({ desk }, gone.article.id, { kind: 'update' });
    done(
      await remove(await desk.publisher.req(), {
        articleId: gone.article.id,
        reason: 'A court said so.',
      }),
    );
    const listed = await list({ set: 'language:ru' });
    expect(textsIn(listed, 'identifier')).toEqual([named(gone)]);
    expect(listed).toContain('<header status="deleted">');
  });
});

describe('a long list', () => {
  it('comes in parts, each record once, also where many changed in the same second', async () => {
    await manyMore();
    const asked = { verb: 'ListRecords', metadataPrefix: 'oai_dc' };
    const parts = await wholeList(harvest, asked);
    const identifiers = parts.flatMap((part) => textsIn(part, 'identifier'));
    expect(parts.length).toBe(3);
    expect(identifiers).toHaveLength(204);
    expect(new Set(identifiers).size).toBe(204);
    const cursors = parts.map((part) => /cursor="(\d+)"/.exec(part)?.[1]);
    expect(cursors).toEqual(['0', '100', '200']);
    expect(parts.every((part) => part.includes('completeListSize="204"'))).toBe(true);
  });
});

/** As if all that there is had been published a day ago. */
const setBack = () =>
  runSql(test, sql`UPDATE editions SET published_at = published_at - interval '1 day'`);

/** Two hundred more articles of one second, made of the last one. */
const manyMore = () =>
  runSql(
    test,
    sql`WITH model AS (
          SELECT e.* FROM editions e WHERE e.state = 'published' ORDER BY e.id DESC LIMIT 1),
        articles_made AS (
          INSERT INTO articles (title, slug, kind, language)
          SELECT 'More', 'more-' || n, 'analysis', 'en' FROM generate_series(1, 200) n
          RETURNING id, slug)
        INSERT INTO editions (article_id, slug, title, number, kind, state, language, article_kind,
          document, content_hash, published_at, first_published_at, log_head, log_length)
        SELECT a.id, a.slug, m.title, 1, m.kind, m.state, m.language, m.article_kind, m.document,
          m.content_hash, m.published_at, m.first_published_at, m.log_head, m.log_length
        FROM articles_made a, model m`,
  );
