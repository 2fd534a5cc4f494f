import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { contentHash } from '@/document/content-hash';
import type { FrozenDocument } from '@/document/document';
import { freeze } from '@/document/freeze';
import { closePandoc } from '@/interchange/readers/pandoc/pandoc';
import { readManuscript } from '@/interchange/readers/read-manuscript';
import { writableFormats } from '@/interchange/registry';
import { aDesk, aManuscript, type Desk } from '@support/desk';
import { entryPointsOf, type EntryPoints } from '@support/database/payload-entry-points';
import { aPublicArticle, type PublicArticle } from '@support/editions/public-article';
import { startTestDesk, type TestPayload } from '@support/database/test-payload';

let test: TestPayload;
let desk: Desk;
let entryPoints: EntryPoints;
let article: PublicArticle;

beforeAll(async () => {
  test = await startTestDesk();
  desk = await aDesk(test.payload);
  entryPoints = await entryPointsOf(test.payload);
  article = await aPublicArticle(test.payload, desk);
}, 120_000);
afterAll(async () => {
  closePandoc();
  await test.stop();
});

const exported = (query: string) =>
  entryPoints('GET', `/articles/${article.article.id}/export?${query}`);

describe('exporting an article', () => {
  it('gives strangers the document whose hash was approved', async () => {
    const answer = await exported('format=json');
    expect(answer.status).toBe(200);
    type Exported = FrozenDocument & { $schema: string; liveMetadata: { address: string } };
    const { $schema, liveMetadata, ...document } = (await answer.json()) as Exported;
    expect(liveMetadata).toMatchObject({ edition: 1, notices: [] });
    expect(liveMetadata.address).toContain(article.article.slug);
    expect($schema).toMatch(/\/schemas\/document-1\.json$/);
    expect(contentHash(document)).toBe(article.edition.contentHash);
  });

  it('finds it by its address too', async () => {
    const answer = await entryPoints('GET', `/articles/${article.article.slug}/export?format=html`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await answer.text()).toContain('role="doc-noteref"');
  });

  it('gives Markdown that imports as the same document', async () => {
    const answer = await exported('format=md');
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const read = await readManuscript(bytes, { filename: 'a.md', newKey: () => 'unused' });
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    expect(contentHash(freeze(read.value.manuscript))).toBe(article.edition.contentHash);
  });

  it('has a strong ETag and answers 304 to whoever has the bytes', async () => {
    const first = await exported('format=md');
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^"[\w-]{43}"$/);
    expect((await exported('format=md')).headers.get('etag')).toBe(tag);
    const headers = { 'If-None-Match': `"other", ${tag}` };
    const again = await entryPoints('GET', `/articles/${article.article.id}/export?format=md`, {
      headers,
    });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
  });

  it('answers 406 with the known formats to any other', async () => {
    const answer = await exported('format=wordstar');
    expect(answer.status).toBe(406);
    expect(await answer.json()).toMatchObject({
      findings: [{ rule: 'format-unknown' }],
      formats: writableFormats.map(({ name }) => ({ name })),
    });
  });

  it('shows a working copy to the desk, and to nobody else', async () => {
    const { article: draft } = await aManuscript(test.payload, desk.writer);
    const path = `/articles/${draft.id}/export?format=md`;
    expect((await entryPoints('GET', path)).status).toBe(404);
    expect((await entryPoints('GET', `${path}&draft=true`)).status).toBe(404);
    const answer = await entryPoints('GET', `${path}&draft=true`, { as: desk.editor.user });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    expect(await answer.text()).toContain(draft.title);
  });
});
