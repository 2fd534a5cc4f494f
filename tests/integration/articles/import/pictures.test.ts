import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { importFile } from '@/articles/commands/import-article';
import { previewImport } from '@/articles/commands/preview-import';
import type { ImportInput } from '@/articles/commands/read-import';
import type { Refusal } from '@/core/refusal';
import { closePandoc } from '@/interchange/readers/pandoc/pandoc';
import { env } from '@/platform/env';
import type { Result } from '@/platform/result';
import { articleManuscript } from '@/articles/queries/article-manuscript';
import { aDesk, type Desk } from '@support/desk';
import { aPictureFile } from '@support/documents/pictures';
import { startTestDesk, type TestPayload } from '@support/database/test-payload';
import { aWordFile } from '@support/documents/word-file';

let made = 0;

describe('the pictures of an imported Word file', () => {
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

  const aFile = async (bytes: Uint8Array, alt?: string): Promise<ImportInput> => ({
    filename: 'tower.docx',
    bytes: await aWordFile({
      paragraphs: [
        { style: 'Title', text: `The water tower ${(made += 1)}` },
        { text: 'It was built for a town that never came.' },
      ],
      picture: { bytes, ...(alt ? { alt } : {}) },
    }),
  });
  const bring = async (input: ImportInput) =>
    done(await importFile(await desk.writer.req(), input));
  const pictures = async () => (await test.payload.find({ collection: 'media' })).docs;
  const files = () => readdirSync(path.join(env().dataFolder, 'media')).length;

  it('are asked about before anything is stored, and become media with what was said', async () => {
    const { data } = await aPictureFile();
    const sha256 = createHash('sha256').update(data).digest('hex');
    const input = await aFile(data);
    const seen = done(await previewImport(await desk.writer.req(), input));
    expect(seen.pictures).toMatchObject([{ sha256, alt: '' }]);
    expect(seen.pictures[0]?.thumbnail).toMatch(/^data:image\/webp;base64,/);
    expect(seen.findings.map(({ rule }) => rule)).toContain('picture-without-alt');
    expect(await pictures()).toEqual([]);
    const { article, findings } = await bring({
      ...input,
      alternatives: { [sha256]: 'A tower with a round head.' },
    });
    expect(findings.map(({ rule }) => rule)).not.toContain('picture-without-alt');
    expect(await pictures()).toMatchObject([{ sha256, alt: 'A tower with a round head.' }]);
    const read = await articleManuscript(await desk.editor.req(), article);
    expect(read?.manuscript.body.at(-1)).toMatchObject({
      type: 'figure',
      alt: 'A tower with a round head.',
      image: { sha256 },
    });
  });

  it('are kept once, however many files have them', async () => {
    const { data } = await aPictureFile();
    const before = (await pictures()).length;
    await bring(await aFile(data, 'A lock.'));
    await bring(await aFile(data, 'The same lock.'));
    expect(await pictures()).toHaveLength(before + 1);
  });

  it('leave nothing behind when nothing comes of the file', async () => {
    const { data } = await aPictureFile();
    const input = await aFile(data, 'A bridge.');
    await bring(input);
    const before = files();
    const again = await importFile(await desk.writer.req(), input);
    expect(again.ok).toBe(false);
    expect(files()).toBe(before);
  });

  it('are left out when they are damaged, and that is said', async () => {
    const { data } = await aPictureFile();
    const { findings } = await bring(await aFile(data.subarray(0, data.length - 20), 'A mill.'));
    expect(findings.map(({ rule }) => rule)).toContain('picture-unusable');
  });
});

const done = <T>(result: Result<T, Refusal>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
