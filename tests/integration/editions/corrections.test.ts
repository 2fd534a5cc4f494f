import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { personOf } from '@/core/actor';
import {
  approve,
  newEdition,
  proposeRetraction,
  publish,
  retract,
  submit,
} from '@/editions/commands/verbs';
import { setPublicNote } from '@/editions/commands/set-public-note';
import { transitionLog } from '@/editions/queries/transition-log';
import { transitionReport } from '@/editions/queries/transition-report';

import { openInstallation, type Installation } from '@support/entry-points';
import { done, publishNext } from '@support/editions/next-edition';
import { restAs } from '@support/rest';
import { editionsOf } from '@support/editions/promises';
import { aPublicArticle } from '@support/editions/public-article';
import { siteOf, type Site } from '@support/pages/site';

let installation: Installation;
let site: Site;

beforeAll(async () => {
  installation = await openInstallation();
  site = await siteOf(installation.payload);
});
afterAll(() => installation.stop());

const note = 'The harvest was of 2019, not of 2018.';
const aText = (data = {}) => aPublicArticle(installation.payload, installation.desk, data);
const latest = async (articleId: number) =>
  (await editionsOf(installation.payload, articleId)).at(-1);

const begun = async (kind: 'correction' | 'minor' | 'update', publicNote?: string) => {
  const { article, edition } = await aText();
  const said = publicNote === undefined ? {} : { publicNote };
  const editor = await installation.desk.editor.req();
  const result = await newEdition(editor, { articleId: article.id, kind, ...said });
  return { articleId: article.id, path: `/articles/${edition.slug}`, result };
};

describe('a new edition', () => {
  it('corrects with a note for readers, and changes small things without one', async () => {
    const [bare, noted, quiet, loud] = [
      await begun('correction'),
      await begun('correction', note),
      await begun('minor'),
      await begun('minor', note),
    ];
    expect(bare.result).toMatchObject({
      error: { findings: [{ rule: 'correction-note-missing', place: { field: 'publicNote' } }] },
    });
    expect(noted.result).toMatchObject({ value: { state: 'draft' } });
    expect(quiet.result).toMatchObject({ value: { state: 'draft' } });
    expect(loud.result).toMatchObject({ error: { findings: [{ rule: 'minor-edit-noted' }] } });
  });

  it('that changes small things is reviewed all the same', async () => {
    const { articleId } = await begun('minor');
    const submitted = done(await submit(await installation.desk.editor.req(), { articleId }));
    const expectedHash = submitted.contentHash ?? '';
    const early = await publish(await installation.desk.publisher.req(), {
      articleId,
      expectedHash,
    });
    expect(early).toMatchObject({ error: { findings: [{ rule: 'wrong-state' }] } });
  });
});

describe('a correction', () => {
  it('stands with its day above the text, in its history, and stays when smaller changes follow', async () => {
    const { article, edition } = await aText();
    await publishNext(installation, article.id, { kind: 'correction', publicNote: note });
    const path = `/articles/${edition.slug}`;
    const banner = /<aside class="notice notice-correction" aria-label="Correction">.*?<\/aside>/s;
    const first = (await site(path)).body;
    expect(banner.exec(first)?.[0]).toContain(note);
    expect(banner.exec(first)?.[0]).toMatch(/<time dateTime="\d{4}-\d\d-\d\d">/);
    expect(/<section class="editions".*<\/section>/s.exec(first)?.[0]).toContain(note);
    await publishNext(installation, article.id, { kind: 'minor' });
    expect(banner.exec((await site(path)).body)?.[0]).toContain(note);
  });

  it('is listed for readers of every language, the latest first, with what was retracted', async () => {
    const russian = await aText({ language: 'ru' });
    await publishNext(installation, russian.article.id, {
      kind: 'correction',
      publicNote: 'Ошибка исправлена.',
    });
    const other = await aText();
    const publicNote = 'The survey was never carried out.';
    const articleId = other.article.id;
    const publisher = await installation.desk.publisher.req();
    done(await proposeRetraction(publisher, { articleId, publicNote, reason: 'A letter.' }));
    done(await retract(await installation.desk.editor.req(), { articleId, reason: 'I read it.' }));
    for (const [path, title] of [
      ['/corrections', 'Corrections'],
      ['/ru/corrections', 'Исправления'],
      ['/be/corrections', 'Выпраўленні'],
    ] as const) {
      const { status, body } = await site(path);
      expect([status, body.includes(`<h1>${title}</h1>`)]).toEqual([200, true]);
      expect(body).toContain(`href="/ru/articles/${russian.edition.slug}"`);
      expect(body.indexOf(publicNote)).toBeLessThan(body.indexOf('Ошибка исправлена.'));
      expect(body).not.toContain('A letter.');
    }
    expect((await site('/corrections')).body).toContain('<div class="teaser-text" lang="ru">');
    expect((await site('/sitemap-pages.xml')).body).toContain('/ru/corrections<');
    expect((await site('/corrections?page=2')).status).toBe(404);
  });
});

describe('the note for readers', () => {
  const write = async (articleId: number, publicNote: string, as = installation.desk.editor) =>
    setPublicNote(await as.req(), { articleId, publicNote });

  it('changes while the text may, and its writer has contributed', async () => {
    const { articleId } = await begun('correction', note);
    done(await write(articleId, '  The harvest was of 2020.  '));
    expect((await latest(articleId))?.publicNote).toBe('The harvest was of 2020.');
    expect((await latest(articleId))?.contributors).toContain(installation.desk.editor.user.id);
    expect(await write(articleId, ' ')).toMatchObject({
      error: { findings: [{ rule: 'correction-note-missing' }] },
    });
    expect(await write(articleId, 'Mine.', installation.desk.publisher)).toMatchObject({
      error: { status: 403 },
    });
  });

  it('is an entry of the log under review, and moves on whoever has seen another', async () => {
    const { articleId } = await begun('correction', note);
    const submitted = done(await submit(await installation.desk.editor.req(), { articleId }));
    const seen = await revisionFor(articleId);
    done(await write(articleId, 'The harvest was of 2021.'));
    const log = await transitionLog({ payload: installation.payload }, submitted.edition);
    expect(log.map(({ event, data }) => [event, data.publicNote])).toEqual([
      ['new_edition', note],
      ['submit', note],
      ['revise', 'The harvest was of 2021.'],
    ]);
    const expectedHash = submitted.contentHash ?? '';
    const reviewer = await installation.desk.reviewer.req();
    const stale = await approve(reviewer, { articleId, expectedHash, expectedRevision: seen });
    expect(stale).toMatchObject({ error: { findings: [{ rule: 'stale-revision' }] } });
  });

  it('stays as it was approved', async () => {
    const { article } = await aText();
    await installation.payload.updateGlobal({
      slug: 'editorial-policy',
      data: { stages: [{ name: 'Review', roles: ['reviewer'], minimumApprovals: 2 }] },
    });
    const articleId = article.id;
    const editor = await installation.desk.editor.req();
    done(await newEdition(editor, { articleId, kind: 'correction', publicNote: note }));
    const { contentHash } = done(await submit(editor, { articleId }));
    const expectedHash = contentHash ?? '';
    done(await approve(await installation.desk.reviewer.req(), { articleId, expectedHash }));
    expect(await write(articleId, 'Another.')).toMatchObject({
      error: { status: 409, findings: [{ rule: 'note-approved' }] },
    });
    await installation.payload.updateGlobal({
      slug: 'editorial-policy',
      data: { stages: [{ name: 'Review', roles: ['reviewer'], minimumApprovals: 1 }] },
    });
    const { article: other } = await aText();
    await publishNext(installation, other.id, {
      kind: 'update',
      publicNote: note,
      until: 'approved',
    });
    expect(await write(other.id, 'Another.')).toMatchObject({
      error: { status: 409, findings: [{ rule: 'text-not-editable' }] },
    });
  });

  it('is written by REST too', async () => {
    const { articleId } = await begun('update');
    const rest = await restAs(installation.payload, installation.desk.editor.user);
    const path = `/articles/${articleId}/public-note`;
    expect(await rest('POST', path, { publicNote: 'New figures.' })).toMatchObject({
      status: 200,
      body: { publicNote: 'New figures.' },
    });
    const stranger = await restAs(installation.payload);
    expect((await stranger('POST', path, { publicNote: 'Mine.' })).status).toBe(401);
  });
});

const revisionFor = async (articleId: number): Promise<string> => {
  const req = await installation.desk.reviewer.req();
  const actor = personOf(req);
  const report = actor && (await transitionReport(req, articleId, actor, new Date()));
  return report?.revision ?? '';
};

describe('a translation of a corrected text', () => {
  const warningsOn = async (articleId: number) => {
    const req = await installation.desk.editor.req();
    const actor = personOf(req);
    const report = actor && (await transitionReport(req, articleId, actor, new Date()));
    return (report?.checklist ?? []).filter(({ severity }) => severity === 'warning');
  };
  let groups = 0;
  const translated = async () => {
    groups += 1;
    const translationGroup = `group-${groups}`;
    const original = await aText({ translationGroup });
    const russian = await aText({ translationGroup, language: 'ru' });
    const belarusian = await aText({ translationGroup, language: 'be' });
    const ids = [original, russian, belarusian].map(({ article }) => article.id);
    return { ids: ids as [number, number, number], original };
  };

  it('has a warning on its checklist, once, until it answers with an edition of its own', async () => {
    const { ids, original } = await translated();
    await publishNext(installation, ids[0], { kind: 'correction', publicNote: note });
    for (const id of [ids[1], ids[2]]) {
      expect(await warningsOn(id)).toEqual([
        expect.objectContaining({
          rule: 'translation-corrected',
          message: expect.stringContaining(note),
          params: expect.objectContaining({ title: original.article.title }),
        }),
      ]);
    }
    expect(await warningsOn(ids[0])).toEqual([]);
    await publishNext(installation, ids[1], { kind: 'correction', publicNote: 'Не 2018, а 2019.' });
    expect(await warningsOn(ids[1])).toEqual([]);
    // The correction has come round: neither the text that it came from nor the third is told again.
    expect(await warningsOn(ids[0])).toEqual([]);
    expect(await warningsOn(ids[2])).toHaveLength(1);
  });

  it('is told of a retraction, and not of an update', async () => {
    const { ids } = await translated();
    await publishNext(installation, ids[0], { kind: 'update' });
    expect(await warningsOn(ids[1])).toEqual([]);
    const said = { articleId: ids[0], publicNote: note, reason: 'A letter.' };
    done(await proposeRetraction(await installation.desk.publisher.req(), said));
    done(
      await retract(await installation.desk.editor.req(), {
        articleId: ids[0],
        reason: 'I read it.',
      }),
    );
    expect(await warningsOn(ids[1])).toEqual([
      expect.objectContaining({ rule: 'translation-retracted' }),
    ]);
  });

  it('is let alone by an editor who says why', async () => {
    const { ids } = await translated();
    await publishNext(installation, ids[0], { kind: 'correction', publicNote: note });
    const [warning] = await warningsOn(ids[1]);
    const path = `/articles/${ids[1]}/findings`;
    const close = `${path}/${encodeURIComponent(String(warning?.params?.finding))}/close`;
    const by = async (role: 'editor' | 'reviewer') =>
      restAs(installation.payload, installation.desk[role].user);
    const [editor, reviewer] = [await by('editor'), await by('reviewer')];
    const reason = 'The translation never had the figure.';
    expect((await reviewer('POST', close, { reason })).status).toBe(403);
    expect((await editor('POST', close, {})).status).toBe(422);
    expect((await editor('POST', `${path}/none/close`, { reason })).status).toBe(404);
    expect((await editor('POST', close, { reason })).status).toBe(200);
    expect((await editor('POST', close, { reason })).status).toBe(409);
    expect(await warningsOn(ids[1])).toEqual([]);
    expect((await editor('GET', path)).body).toMatchObject({
      docs: [{ closedAt: expect.any(String), closedReason: reason }],
    });
    const stranger = await restAs(installation.payload);
    expect((await stranger('GET', path)).status).toBe(401);
  });
});
