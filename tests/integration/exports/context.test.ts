import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rmSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';

import { runSql, sql } from '@/database/sql';
import { bodyOf } from '@/document/body-of';
import { env } from '@/platform/env';
import { aTopic } from '@support/builders';
import { openInstallation, type Installation } from '@support/entry-points';
import { publishNext } from '@support/editions/next-edition';
import { aPicture } from '@support/documents/pictures';
import { aPublicArticle, type PublicArticle } from '@support/editions/public-article';
import { readersEdition } from '@support/documents/renditions';

let installation: Installation;

beforeAll(async () => {
  installation = await openInstallation();
});
afterAll(() => installation.stop());

const contextOf = async ({ article }: PublicArticle) => {
  const edition = await readersEdition(installation.payload, article.id);
  if (!edition) throw new Error('Readers have no such article');
  return edition.context;
};

describe('what a writer is told beside the document', () => {
  it('is next to nothing where there is nothing to say', async () => {
    const text = await aPublicArticle(installation.payload, installation.desk);
    const { pictures, ...context } = await contextOf(text);
    expect(context).toEqual({
      origin: env().publicUrl,
      address: `${env().publicUrl}/articles/${text.article.slug}`,
      publication: 'Ibidem',
      edition: 1,
      published: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      firstPublished: context.published,
    });
    const image = { sha256: '0'.repeat(64), filename: 'none.png', mimeType: 'image/png' };
    expect(await pictures?.(image)).toBeUndefined();
  });

  it('names topics and the publication in the language of the text, and its translations', async () => {
    const { payload, desk } = installation;
    const topic = await aTopic(payload, { name: 'Water', slug: 'water' });
    const { id } = topic;
    await payload.update({ collection: 'topics', id, locale: 'ru', data: { name: 'Вода' } });
    await payload.updateGlobal({ slug: 'publication', data: { name: 'The Tides' } });
    await payload.updateGlobal({ slug: 'publication', locale: 'ru', data: { name: 'Приливы' } });
    const english = await aPublicArticle(payload, desk, { topics: [id] });
    const { translationGroup } = english.article;
    const title = 'Русский заголовок';
    const russian = await aPublicArticle(payload, desk, {
      ...{ language: 'ru', title, topics: [id], translationGroup },
    });
    expect(await contextOf(english)).toMatchObject({
      publication: 'The Tides',
      topics: [{ slug: 'water', label: 'Water' }],
      translations: [
        {
          language: 'ru',
          title,
          address: `${env().publicUrl}/ru/articles/${russian.article.slug}`,
        },
      ],
    });
    expect(await contextOf(russian)).toMatchObject({
      publication: 'Приливы',
      topics: [{ slug: 'water', label: 'Вода' }],
      translations: [{ language: 'en', title: english.article.title }],
    });
  });

  it('says days as the publication’s clocks show them', async () => {
    const text = await aPublicArticle(installation.payload, installation.desk);
    await installation.payload.updateGlobal({
      slug: 'publication',
      data: { timeZone: 'Pacific/Auckland' },
    });
    await publishNext(installation, text.article.id, {
      kind: 'correction',
      publicNote: 'A year was wrong.',
    });
    await runSql(
      installation,
      sql`UPDATE editions SET published_at = '2026-03-01T20:00:00Z', first_published_at = '2025-12-31T20:00:00Z'
          WHERE article_id = ${text.article.id}`,
    );
    expect(await contextOf(text)).toMatchObject({
      edition: 2,
      published: '2026-03-02',
      firstPublished: '2026-01-01',
      liveMetadata: { notices: [{ kind: 'correction', text: 'A year was wrong.' }] },
    });
    await installation.payload.updateGlobal({ slug: 'publication', data: { timeZone: 'UTC' } });
  });

  it('says how cited pages stand, and not when they were last looked at', async () => {
    const text = await aPublicArticle(installation.payload, installation.desk);
    const { key } = await installation.payload.findByID({ collection: 'sources', id: text.source });
    const health = (verdict: string) => sql`
      UPDATE sources SET url = 'https://example.org/a', health_verdict = ${verdict},
        health_checked_at = now(), health_last_alive_at = '2026-01-02T03:04:05Z',
        health_final_url = 'https://example.org/b', archive_url = 'https://archive.example/a'
      WHERE id = ${text.source}`;
    const archive = { address: 'https://archive.example/a' };
    for (const [verdict, said] of [
      ['alive', { archive }],
      ['dead', { verdict: 'dead', lastAliveAt: '2026-01-02T03:04:05.000Z', archive }],
      ['moved', { verdict: 'moved', movedTo: 'https://example.org/b', archive }],
    ] as const) {
      await runSql(installation, health(verdict));
      expect((await contextOf(text)).liveMetadata).toEqual({
        notices: [],
        references: { [key]: said },
      });
    }
  });

  it('gives the bytes of pictures, and nothing for a file that is gone', async () => {
    const { payload, desk } = installation;
    const picture = await aPicture(payload);
    const sha256 = picture.sha256 ?? '';
    const filename = picture.filename ?? '';
    const image = { sha256, filename, mimeType: 'image/png' };
    const figure = { type: 'figure' as const, image, alt: 'A square.' };
    const words = {
      type: 'paragraph' as const,
      children: [{ type: 'text' as const, text: 'See.' }],
    };
    const body = bodyOf([words, figure], () => picture.id);
    const text = await aPublicArticle(payload, desk, { body });
    const { pictures } = await contextOf(text);
    const bytes = await pictures?.(image);
    expect((await sharp(bytes).metadata()).format).toBe('png');
    rmSync(path.join(env().dataFolder, 'media', filename));
    expect(await pictures?.(image)).toBeUndefined();
  });
});
