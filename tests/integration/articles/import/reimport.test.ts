import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { importFile } from '@/articles/commands/import-article';
import { previewImport } from '@/articles/commands/preview-import';
import type { ImportedArticle, ImportInput } from '@/articles/commands/read-import';
import type { Refusal } from '@/core/refusal';
import { resolveCitation } from '@/citations/commands/resolve-citation';
import { closePandoc } from '@/interchange/readers/pandoc/pandoc';
import type { Result } from '@/platform/result';
import { saveAs } from '@support/builders';
import { aDesk, type Desk } from '@support/desk';
import { everyRow } from '@support/database/every-row';
import { startTestDesk, type TestPayload } from '@support/database/test-payload';

const text = `# The salt road

The bridge carried salt until 1931.[^1] Its keeper [counted every cart](https://archive.example.org/ledger), as the town knew.

The last load went north.[^2]

[^1]: Anna Berg, *Salt and Silence* (Lund, 1988), 44.
[^2]: A letter to the keeper, 1932.
`;
const edited = text
  .replace('# The salt road', '# The old salt road')
  .replace('The last load went north.[^2]', 'Nobody minded.[^3]')
  .replace('as the town knew', 'as the whole town knew')
  .replace('[^2]: A letter to the keeper, 1932.', '[^3]: https://archive.example.org/carts');

describe('an article that comes back as an edited file', () => {
  let test: TestPayload;
  let desk: Desk;
  beforeAll(async () => {
    test = await startTestDesk();
    desk = await aDesk(test.payload);
  }, 120_000);
  afterAll(async () => {
    closePandoc();
    await test.stop();
  });

  const bring = async (role: keyof Desk, body: string, more: Partial<ImportInput> = {}) =>
    importFile(await desk[role].req(), {
      filename: 'salt.md',
      bytes: new TextEncoder().encode(body),
      ...more,
    });
  const citationsOf = async (article: number) => {
    const { docs } = await test.payload.find({
      collection: 'citations',
      where: { article: { equals: article } },
      sort: 'position',
      depth: 0,
    });
    return docs;
  };
  const revisionOf = async (id: number) =>
    (await test.payload.findByID({ collection: 'articles', id, depth: 0 })).revision ?? 0;
  /** Imported, and its second citation confirmed by an editor. */
  const anArticle = async () => {
    const { article } = done(await bring('writer', text, { again: true }));
    const key = (await citationsOf(article))[1]?.key ?? '';
    done(await resolveCitation(await desk.editor.req(), { key }));
    return article;
  };

  it('keeps what the desk made of its citations, and says what is new and what is gone', async () => {
    const article = await anArticle();
    const before = await citationsOf(article);
    const expectedRevision = await revisionOf(article);
    const { changes, title } = done(
      await bring('writer', edited, { into: article, expectedRevision }),
    );
    expect(title).toBe('The old salt road');
    expect(changes?.kept.map(({ words }) => words)).toEqual([
      'The bridge carried salt until 1931',
      'counted every cart',
    ]);
    expect(changes?.new.map(({ words }) => words)).toEqual(['Nobody minded']);
    expect(changes?.gone.map(({ words }) => words)).toEqual(['The last load went north']);
    const after = await citationsOf(article);
    const status = (rows: typeof before) =>
      rows.map(({ key, status, note, cites }) => [key, status, note, cites?.map((c) => c.source)]);
    const keys = new Set(changes?.kept.map(({ key }) => key));
    expect(status(after.filter(({ key }) => keys.has(key)))).toEqual(
      status(before.filter(({ key }) => keys.has(key))),
    );
    expect(after.find(({ words }) => words === 'Nobody minded')?.status).toBe('proposed');
    expect(await revisionOf(article)).toBe(expectedRevision + 1);
  });

  it('shows the same before, and stores nothing', async () => {
    const article = await anArticle();
    const before = await everyRow(test.payload);
    const seen = done(
      await previewImport(await desk.writer.req(), {
        filename: 'salt.md',
        bytes: new TextEncoder().encode(edited),
        into: article,
      }),
    );
    expect(seen.revision).toBe(await revisionOf(article));
    expect(await everyRow(test.payload)).toEqual(before);
    const expectedRevision = seen.revision ?? 0;
    const { changes } = done(await bring('writer', edited, { into: article, expectedRevision }));
    expect(changes?.kept).toEqual(seen.changes?.kept);
    expect(changes?.gone).toEqual(seen.changes?.gone);
  });

  it('changes nothing when the file is the text as it is', async () => {
    const article = await anArticle();
    const expectedRevision = await revisionOf(article);
    const { changes } = done(await bring('writer', text, { into: article, expectedRevision }));
    expect([changes?.kept.length, changes?.new, changes?.gone]).toEqual([3, [], []]);
    expect(await revisionOf(article)).toBe(expectedRevision);
  });

  it('refuses as the editor does: an older text, a closed one, somebody else’s, none', async () => {
    const article = await anArticle();
    const expectedRevision = await revisionOf(article);
    await saveAs(test.payload, desk.writer.user, article, { standfirst: 'Said meanwhile.' });
    const refusals = [
      await bring('writer', edited, { into: article, expectedRevision }),
      await bring('writer', edited, { into: article }),
      await bring('writer', edited, { into: 999_999, expectedRevision }),
      await bring('reviewer', edited, { into: article, expectedRevision }),
    ];
    expect(refusals.map(rulesOf)).toEqual([
      [409, 'stale-save'],
      [422, 'revision-missing'],
      [404, 'article-not-found'],
      [403, 'not-entitled'],
    ]);
  });
});

const done = <T>(result: Result<T, Refusal>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

const rulesOf = (result: Result<ImportedArticle, Refusal>) =>
  result.ok ? [] : [result.error.status, ...result.error.findings.map((finding) => finding.rule)];
