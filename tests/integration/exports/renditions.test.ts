import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rmSync, truncateSync } from 'node:fs';

import { dropUnservedRenditions } from '@/exports/commands/drop-renditions';
import { ensureRendition } from '@/exports/commands/ensure-rendition';
import { makeRenditions } from '@/exports/commands/make-renditions';
import { runSql, sql } from '@/database/sql';
import { importFinding } from '@/interchange/findings';
import { closePandoc } from '@/interchange/readers/pandoc/pandoc';
import { writableFormats } from '@/interchange/registry';
import { err } from '@/platform/result';
import { openInstallation, type Installation } from '@support/entry-points';
import { entryPointsOf, type EntryPoints } from '@support/database/payload-entry-points';
import { aPublicArticle } from '@support/editions/public-article';
import {
  aCountingFormat,
  askFromProcesses,
  fileOf,
  isKept,
  keptRows,
  readersEdition,
  renditionOf,
} from '@support/documents/renditions';

let installation: Installation;
let entryPoints: EntryPoints;

beforeAll(async () => {
  installation = await openInstallation();
  entryPoints = await entryPointsOf(installation.payload);
});
afterAll(async () => {
  closePandoc();
  await installation.stop();
});

const aText = () => aPublicArticle(installation.payload, installation.desk);
const rowsOf = (text: Awaited<ReturnType<typeof aText>>) =>
  keptRows(installation.payload, text.edition.contentHash ?? '');

describe('a rendition', () => {
  it('is written once for all who ask at the same time, and kept', async () => {
    const { article } = await aText();
    const { format, counted } = aCountingFormat('once');
    const ask = () => renditionOf(installation.payload, article.id, format);
    const made = await Promise.all(Array.from({ length: 20 }, ask));
    expect([counted.times, made.filter(({ isNew }) => isNew).length]).toEqual([1, 1]);
    expect(new Set(made.map(({ sha256 }) => sha256)).size).toBe(1);
    expect((await ask()).isNew).toBe(false);
    expect(counted.times).toBe(1);
  });

  it('is written once by several processes', async () => {
    const text = await aText();
    const formats = ['json', 'md', 'html'];
    const answers = await askFromProcesses(3, text.article.id, formats);
    for (const format of formats) {
      const written = answers.map((answer) => answer[format]?.written ?? 0);
      expect([format, written.reduce((sum, one) => sum + one)]).toEqual([format, 1]);
      expect(new Set(answers.flatMap((answer) => answer[format]?.digests ?? [])).size).toBe(1);
    }
    const rows = await rowsOf(text);
    expect(rows.map(({ format }) => format)).toEqual(formats.toSorted());
    expect(rows.every(isKept)).toBe(true);
  });

  it('is another one for another version of the writer, and for other words beside the text', async () => {
    const text = await aText();
    const { format, counted } = aCountingFormat('versions');
    await renditionOf(installation.payload, text.article.id, format);
    await renditionOf(installation.payload, text.article.id, { ...format, renderer: '2' });
    expect(counted.times).toBe(2);
    await runSql(
      installation,
      sql`UPDATE editions SET review_due = true WHERE id = ${text.edition.id}`,
    );
    await renditionOf(installation.payload, text.article.id, format);
    expect([counted.times, (await rowsOf(text)).length]).toEqual([3, 3]);
  });

  it('is written anew where its file is gone or damaged', async () => {
    const text = await aText();
    const path = `/articles/${text.article.id}/export?format=md`;
    const first = await (await entryPoints('GET', path)).text();
    const [row] = await rowsOf(text);
    if (!row) throw new Error('Nothing is kept');
    for (const damage of [() => rmSync(fileOf(row)), () => truncateSync(fileOf(row), 7)]) {
      damage();
      const again = await entryPoints('GET', path);
      expect([again.status, await again.text()]).toEqual([200, first]);
      expect(isKept(row)).toBe(true);
    }
  });

  it('that could not be written is not tried again at once, and harms no other', async () => {
    const { article } = await aText();
    const refuse = () => Promise.resolve(err([importFinding('file-missing')]));
    const { format, counted } = aCountingFormat('broken', refuse);
    const edition = await readersEdition(installation.payload, article.id);
    if (!edition) throw new Error('No edition');
    for (let time = 0; time < 3; time += 1) {
      expect(await ensureRendition(installation.payload, edition, format)).toMatchObject({
        ok: false,
        error: [{ rule: 'file-missing' }],
      });
    }
    expect(counted.times).toBe(1);
    expect(
      (await renditionOf(installation.payload, article.id, aCountingFormat('sound').format)).isNew,
    ).toBe(true);
  });

  it('in which a picture is missing is given, and not kept', async () => {
    const text = await aText();
    const image = { sha256: 'a'.repeat(64), filename: 'gone.png', mimeType: 'image/png' };
    const { format } = aCountingFormat('pictures', async (_, context) => {
      const picture = await context.pictures?.(image);
      return { ok: true, value: new TextEncoder().encode(String(picture)) };
    });
    const made = await renditionOf(installation.payload, text.article.id, format);
    expect(new TextDecoder().decode(made.bytes)).toBe('undefined');
    expect(await rowsOf(text)).toEqual([]);
  });

  it('is given without its pictures where their store fails', async () => {
    const text = await aText();
    const image = { sha256: 'b'.repeat(64), filename: 'away.png', mimeType: 'image/png' };
    const { format } = aCountingFormat('pictures-away', async (_, context) => {
      const picture = await context.pictures?.(image);
      return { ok: true, value: new TextEncoder().encode(String(picture)) };
    });
    const edition = await readersEdition(installation.payload, text.article.id);
    if (!edition) throw new Error('Readers have no such article');
    const pictures = () => Promise.reject(new Error('The store is away'));
    const context = { ...edition.context, pictures };
    const made = await ensureRendition(installation.payload, { ...edition, context }, format);
    expect(made.ok && new TextDecoder().decode(made.value.bytes)).toBe('undefined');
    expect(await rowsOf(text)).toEqual([]);
  });
});

describe('in the background', () => {
  it('a publication has its files made, in every format', async () => {
    const text = await aText();
    const jobs = await runSql<{ payload: unknown }>(
      installation,
      sql`SELECT p.payload FROM graphile_worker.jobs j
          JOIN graphile_worker._private_jobs p USING (id)
          WHERE j.key = ${`renditions:${text.article.id}`}`,
    );
    expect(jobs).toEqual([{ payload: { article: text.article.id } }]);
    await makeRenditions(installation.payload, text.article.id);
    const rows = await rowsOf(text);
    expect(rows.map(({ format }) => format)).toEqual(
      writableFormats.map(({ name }) => name).toSorted(),
    );
    await makeRenditions(installation.payload, text.article.id);
    expect(await rowsOf(text)).toEqual(rows);
  });

  it('what nobody is given any more is dropped in the night, and nothing else', async () => {
    const text = await aText();
    await renditionOf(installation.payload, text.article.id, aCountingFormat('unknown').format);
    await entryPoints('GET', `/articles/${text.article.id}/export?format=md`);
    await entryPoints('GET', `/articles/${text.article.id}/export?format=json`);
    const before = await rowsOf(text);
    await dropUnservedRenditions(installation.payload);
    expect(await rowsOf(text)).toEqual(before);
    await runSql(installation, sql`UPDATE renditions SET made_at = made_at - interval '2 days'`);
    await runSql(
      installation,
      sql`UPDATE editions SET review_due = true WHERE id = ${text.edition.id}`,
    );
    await entryPoints('GET', `/articles/${text.article.id}/export?format=json`);
    await dropUnservedRenditions(installation.payload);
    const after = await rowsOf(text);
    expect(after.map(({ format }) => format)).toEqual(['json', 'md']);
    expect(before.filter((row) => !after.some(({ file }) => file === row.file)).some(isKept)).toBe(
      false,
    );
    expect(after.every(isKept)).toBe(true);
  });
});
