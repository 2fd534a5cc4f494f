import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020';
import { createLocalReq } from 'payload';

import { proposeRetraction, remove, retract, withdraw } from '@/editions/commands/verbs';
import { dropUnservedRenditions } from '@/exports/commands/drop-renditions';
import { runSql, sql } from '@/database/sql';
import { contentHash } from '@/document/content-hash';
import type { FrozenDocument } from '@/document/document';
import { documentSchema } from '@/document/schema';
import { closePandoc } from '@/interchange/readers/pandoc/pandoc';
import { writableFormats } from '@/interchange/registry';
import type { Article } from '@/payload-types';
import { addressAnswer } from '@/reading/queries/address-answer';
import { env } from '@/platform/env';

import { asUser } from '@support/builders';
import { openInstallation, type Installation } from '@support/entry-points';
import { done, publishNext } from '@support/editions/next-edition';
import { aPublicArticle, type PublicArticle } from '@support/editions/public-article';
import { keptRows } from '@support/documents/renditions';
import { siteResponses } from '@support/pages/site';

let installation: Installation;
let respond: (path: string) => Promise<Response>;

beforeAll(async () => {
  installation = await openInstallation();
  respond = await siteResponses(installation.payload);
});
afterAll(async () => {
  closePandoc();
  await installation.stop();
});

const pathOf = ({ edition }: PublicArticle) => `/articles/${edition.slug}`;
const ask = async (path: string) => {
  const answer = await respond(path);
  return { status: answer.status, headers: answer.headers, body: await answer.text() };
};
const anyone = () => createLocalReq({}, installation.payload);
const noted = { kind: 'correction', publicNote: 'There were forty.' } as const;

const inTwoEditions = async (data: Partial<Article> = {}): Promise<PublicArticle> => {
  const made = await aPublicArticle(installation.payload, installation.desk, {
    title: 'Four hundred',
    ...data,
  });
  await publishNext(installation, made.article.id, { ...noted, data: { title: 'Forty' } });
  return made;
};

describe('an earlier edition', () => {
  let made: PublicArticle;
  let path: string;
  beforeAll(async () => {
    made = await inTwoEditions();
    path = pathOf(made);
  });

  it('is there in every format, and its page leads to each', async () => {
    const page = await ask(`${path}/editions/1`);
    for (const { name, mimeType } of writableFormats) {
      const file = `${path}/editions/1.${name}`;
      expect(page.body).toContain(`href="${file}"`);
      const { status, headers } = await ask(file);
      expect([file, status, headers.get('content-type')]).toEqual([file, 200, mimeType]);
    }
    const unknown = await ask(`${path}/editions/1.wordperfect`);
    expect([unknown.status, JSON.parse(unknown.body)]).toMatchObject([
      406,
      { formats: expect.arrayContaining([expect.objectContaining({ name: 'md' })]) },
    ]);
  });

  it('has its own words, and says before them what has taken its place and what was corrected', async () => {
    const { body, headers } = await ask(`${path}/editions/1.md`);
    expect(body).toContain('Four hundred');
    expect(body).toContain('An earlier edition, which has been replaced. The current one is');
    expect(body).toContain(`edition 2, of`);
    expect(body).toMatch(/Corrected since \(.+\): There were forty\./);
    expect(headers.get('x-robots-tag')).toBe('noindex');
    expect(headers.get('content-disposition')).toContain(`-edition-1.md"`);
    const address = `${env().publicUrl}${path}`;
    const link = headers.get('link');
    expect(link).toContain(`<${address}>; rel="canonical"`);
    expect(link).toContain(`<${address}>; rel="latest-version"`);
    expect(link).toContain(`<${address}/editions/1>; rel="collection"`);
  });

  it('is the very document that was approved, by the published schema', async () => {
    const file: unknown = JSON.parse((await ask(`${path}/editions/1.json`)).body);
    expect(
      new Ajv2020({ strict: false, validateFormats: false }).validate(documentSchema, file),
    ).toBe(true);
    const { $schema, liveMetadata, ...document } = file as FrozenDocument & Record<string, unknown>;
    expect([typeof $schema, contentHash(document as FrozenDocument)]).toEqual([
      'string',
      made.edition.contentHash,
    ]);
    expect(liveMetadata).toMatchObject({
      edition: 1,
      replacedBy: { edition: 2, corrections: [{ text: 'There were forty.' }] },
    });
  });

  it('is kept once made, until another takes the place of its successor', async () => {
    const text = await inTwoEditions();
    const kept = async () =>
      (await keptRows(installation.payload, text.edition.contentHash ?? '')).map(
        ({ format }) => format,
      );
    await ask(`${pathOf(text)}/editions/1.txt`);
    expect(await kept()).toEqual(['txt']);
    await runSql(installation, sql`UPDATE renditions SET made_at = made_at - interval '2 days'`);
    await runSql(
      installation,
      sql`UPDATE editions SET published_at = published_at - interval '3 days'
          WHERE article_id = ${text.article.id}`,
    );
    await dropUnservedRenditions(installation.payload);
    expect(await kept()).toEqual(['txt']);
    await publishNext(installation, text.article.id, {
      kind: 'minor',
      data: { title: 'Some forty' },
    });
    await dropUnservedRenditions(installation.payload);
    expect(await kept()).toEqual([]);
    expect((await ask(`${pathOf(text)}/editions/1.txt`)).body).toContain('edition 3');
  });
});

describe('the file of an edition', () => {
  it('is the article’s own while it is the current one', async () => {
    const path = pathOf(await inTwoEditions());
    const [own, numbered] = [await ask(`${path}.md`), await ask(`${path}/editions/2.md`)];
    expect([numbered.status, numbered.body]).toEqual([200, own.body]);
    expect(numbered.headers.get('etag')).toBe(own.headers.get('etag'));
    expect(numbered.headers.has('x-robots-tag')).toBe(false);
  });

  it('is not there for an edition that there never was', async () => {
    const path = pathOf(await inTwoEditions());
    for (const end of ['3', '0', '99999', '1..2', 'x']) {
      expect([end, (await ask(`${path}/editions/${end}.md`)).status]).toEqual([end, 404]);
    }
    expect((await ask('/articles/no-such-text/editions/1.md')).status).toBe(404);
  });

  it('speaks the language of its text', async () => {
    const path = pathOf(await inTwoEditions({ language: 'be' }));
    const { body, headers } = await ask(`/be${path}/editions/1.md`);
    expect(body).toContain('Ранейшы выпуск, ён заменены. Дзейны — выпуск 2 ад');
    expect(headers.get('content-language')).toBe('be');
    expect((await ask(`${path}/editions/1.md`)).status).toBe(404);
  });

  it('bears the retraction of its article', async () => {
    const made = await inTwoEditions();
    const given = { articleId: made.article.id, publicNote: 'It is not so.', reason: 'A letter.' };
    done(await proposeRetraction(await installation.desk.publisher.req(), given));
    const confirmed = { articleId: made.article.id, reason: 'I have read it.' };
    done(await retract(await asUser(installation.payload, installation.everyone), confirmed));
    const { status, body } = await ask(`${pathOf(made)}/editions/1.txt`);
    expect(status).toBe(200);
    expect(body).toMatch(/Retracted: Four hundred/i);
    expect(body).toContain('It is not so.');
  });

  it('goes with a withdrawal, and does not come back with what follows', async () => {
    const made = await inTwoEditions();
    const path = pathOf(made);
    const given = { articleId: made.article.id, publicNote: 'Not ours to publish.' };
    done(await withdraw(await installation.desk.publisher.req(), given));
    const gone = async () => {
      for (const number of [1, 2]) {
        const { status, body } = await ask(`${path}/editions/${number}.md`);
        expect([number, status]).toEqual([number, 410]);
        expect(body).toContain('Not ours to publish.');
      }
    };
    await gone();
    await publishNext(installation, made.article.id, { kind: 'update', reason: 'It is ours now.' });
    await gone();
    expect((await ask(`${path}/editions/3.md`)).status).toBe(200);
  });

  it('goes with a removal, out of the store as well', async () => {
    const made = await inTwoEditions();
    await ask(`${pathOf(made)}/editions/1.md`);
    const given = { articleId: made.article.id, reason: 'A judgment.' };
    done(await remove(await installation.desk.publisher.req(), given));
    expect((await ask(`${pathOf(made)}/editions/1.md`)).status).toBe(410);
    expect(await keptRows(installation.payload, made.edition.contentHash ?? '')).toEqual([]);
  });

  it('is the only thing that an address says to have been taken back', async () => {
    const made = await inTwoEditions();
    const path = pathOf(made);
    for (const odd of [`${path}%2ejson`, `${path}%2Ehtml`, `${path}/editions%2e`]) {
      expect([odd, (await ask(odd)).body.includes('removed')]).toEqual([odd, false]);
    }
    for (const given of [path, `${path}.json`, `${path}.pdf`]) {
      expect(await addressAnswer(await anyone(), given)).toEqual({ kind: 'unknown' });
    }
    const given = { articleId: made.article.id, reason: 'A judgment.' };
    done(await remove(await installation.desk.publisher.req(), given));
    expect(await addressAnswer(await anyone(), `${path}.json`)).toMatchObject({ kind: 'gone' });
  });
});
