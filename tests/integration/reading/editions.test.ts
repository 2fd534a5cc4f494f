import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import {
  approve,
  newEdition,
  proposeRetraction,
  publish,
  remove,
  retract,
  submit,
  withdraw,
} from '@/editions/commands/verbs';
import { runSql, sql } from '@/database/sql';
import { bodyOf } from '@/document/body-of';

import { asUser, saveAs } from '@support/builders';
import { citedParagraph } from '@support/desk';
import { openInstallation, type Installation } from '@support/entry-points';
import { done, publishNext } from '@support/editions/next-edition';
import { aPublicArticle, type PublicArticle } from '@support/editions/public-article';
import { textOf } from '@support/pages/reader';
import { expectAddressesAnswer, siteOf, type Site } from '@support/pages/site';

let installation: Installation;
let site: Site;

beforeAll(async () => {
  installation = await openInstallation();
  site = await siteOf(installation.payload);
});
afterAll(() => installation.stop());

const note = 'There were forty vessels, not four hundred.';

/** Another edition, with other words before the cited ones. */
const rewritten = async (
  made: PublicArticle,
  before: string,
  kind: 'update' | 'correction' = 'update',
) => {
  const { payload, desk } = installation;
  const articleId = made.article.id;
  const said = kind === 'correction' ? { publicNote: note } : {};
  done(await newEdition(await desk.editor.req(), { articleId, kind, ...said }));
  const body = bodyOf([citedParagraph(made.citationKey, before)]);
  await saveAs(payload, desk.editor.user, articleId, { body });
  const expectedHash = done(await submit(await desk.editor.req(), { articleId })).contentHash ?? '';
  done(await approve(await desk.reviewer.req(), { articleId, expectedHash }));
  return done(await publish(await desk.publisher.req(), { articleId, expectedHash }));
};

const pathOf = ({ edition }: PublicArticle) => `/articles/${edition.slug}`;
const canonicalOf = (body: string) =>
  /rel="canonical" href="https?:\/\/[^/]+([^"]*)"/.exec(body)?.[1];
const isHidden = (body: string) => body.includes('name="robots" content="noindex"');

describe('an article of several editions', () => {
  let made: PublicArticle;
  let path: string;
  beforeAll(async () => {
    made = await aPublicArticle(installation.payload, installation.desk);
    path = pathOf(made);
    await rewritten(made, 'The ministry of trade announced ');
    await rewritten(made, 'The ministry of trade had announced ', 'correction');
  });

  it('keeps each word for word at an address of its own, under a banner', async () => {
    const first = await site(`${path}/editions/1`);
    expect(first.status).toBe(200);
    const text = textOf(first.body);
    expect(text).toContain('The ministry announced a harvest of record size');
    expect(text).toContain('It has been replaced.');
    expect(text).toContain(`Corrected later`);
    expect(text).toContain(note);
    expect(canonicalOf(first.body)).toBe(path);
    expect(isHidden(first.body)).toBe(true);
    expect(first.body).toContain(`href="${path}/editions/1..3"`);
    expect(first.body).toContain('rel="latest-version"');
    expect(first.body).not.toContain('/editions/1/');
    const second = await site(`${path}/editions/2`);
    expect(textOf(second.body)).toContain('The ministry of trade announced');
  });

  it('has the current one at its own address as well, where it may be found', async () => {
    const { status, body } = await site(`${path}/editions/3`);
    expect(status).toBe(200);
    expect(textOf(body)).toContain('The permanent address of edition 3');
    expect(isHidden(body)).toBe(false);
    expect(canonicalOf(body)).toBe(path);
  });

  it('has a history with the way to each edition and to what changed in it', async () => {
    const { status, body } = await site(`${path}/editions`);
    expect(status).toBe(200);
    for (const way of ['/1', '/2', '/3', '/1..2', '/2..3']) {
      expect(body).toContain(`href="${path}/editions${way}"`);
    }
    expect(textOf(body)).toContain(note);
    expect((await site(path)).body).toContain(`href="${path}/editions"`);
  });

  it('compares any two, word by word, with what readers were told', async () => {
    const { status, body } = await site(`${path}/editions/1..3`);
    expect(status).toBe(200);
    expect(body).toContain('</span>of trade had </ins>');
    expect(textOf(body)).toContain('3 words added');
    expect(textOf(body)).toContain(note);
    expect(isHidden(body)).toBe(true);
    const shorter = await site(`${path}/editions/2..3`);
    expect(textOf(shorter.body)).toContain('1 word added');
  });

  it('leads from a form, the other way round, and from itself to one address', async () => {
    const at = async (address: string) => (await site(`${path}/editions${address}`)).location;
    expect(await at('?from=1&to=3')).toBe(`${path}/editions/1..3`);
    expect(await at('/3..1')).toBe(`${path}/editions/1..3`);
    expect(await at('/2..2')).toBe(`${path}/editions/2`);
  });

  it('knows nothing of editions that there never were, nor of one that is not out', async () => {
    await publishNext(installation, made.article.id, { kind: 'minor', until: 'approved' });
    for (const address of ['/4', '/9', '/0', '/1..9', '/1..4', '/x', '/1..', '/1...3']) {
      expect([address, (await site(`${path}/editions${address}`)).status]).toEqual([address, 404]);
    }
    expect((await site('/articles/no-such-text/editions')).status).toBe(404);
    expect((await site('/articles/no-such-text/editions/1..2')).status).toBe(404);
    expect((await site(`${path}/editions`)).body).not.toContain(`${path}/editions/4`);
  });

  it('was given out whole: every address of it answers', async () => {
    const rows = await runSql<{ path: string }>(
      installation,
      sql`SELECT path FROM public_addresses WHERE kind = 'edition' AND target_id = ${made.article.id} ORDER BY path`,
    );
    expect(rows.map((row) => row.path)).toEqual(
      ['', '/1', '/2', '/3'].map((end) => `${path}/editions${end}`),
    );
    await expectAddressesAnswer(installation.payload, site);
  });
});

describe('what is taken back', () => {
  const twice = async (data: Parameters<typeof aPublicArticle>[2] = {}) => {
    const made = await aPublicArticle(installation.payload, installation.desk, data);
    await rewritten(made, 'Somebody announced ');
    return made;
  };
  const everywhere = (path: string) =>
    ['', '/1', '/2', '/1..2'].map((end) => `${path}/editions${end}`);
  const articleOf = ({ article }: PublicArticle) => ({ articleId: article.id });

  it('is gone with all of its editions where it was withdrawn, in the language of its readers', async () => {
    const made = await twice({ language: 'ru' });
    const given = { ...articleOf(made), publicNote: 'Не наше.' };
    done(await withdraw(await installation.desk.publisher.req(), given));
    for (const address of everywhere(`/ru${pathOf(made)}`)) {
      const { status, body } = await site(address);
      expect([address, status]).toEqual([address, 410]);
      expect(textOf(body)).toContain('Не наше.');
    }
  });

  it('does not come back with what is published in its place', async () => {
    const made = await twice();
    const path = pathOf(made);
    const given = { ...articleOf(made), publicNote: 'Not ours to publish.' };
    done(await withdraw(await installation.desk.publisher.req(), given));
    const reason = 'It is ours now.';
    await publishNext(installation, made.article.id, { kind: 'update', reason });
    const history = await site(`${path}/editions`);
    expect(history.status).toBe(200);
    expect(history.body).not.toContain(`${path}/editions/2"`);
    for (const end of ['/1', '/2', '/1..2', '/2..3']) {
      const { status, body } = await site(`${path}/editions${end}`);
      expect([end, status]).toEqual([end, 410]);
      expect(textOf(body)).toContain('Not ours to publish.');
    }
    expect((await site(`${path}/editions/3`)).status).toBe(200);
  });

  it('leads where the article leads once it was removed', async () => {
    const [made, other] = [
      await twice(),
      await aPublicArticle(installation.payload, installation.desk),
    ];
    const given = { ...articleOf(made), reason: 'A judgment.', redirectTo: pathOf(other) };
    done(await remove(await installation.desk.publisher.req(), given));
    for (const address of everywhere(pathOf(made))) {
      expect([address, (await site(address)).location]).toEqual([address, pathOf(other)]);
    }
  });

  it('warns at every edition where the article was retracted', async () => {
    const made = await twice();
    const given = { ...articleOf(made), publicNote: 'It is not so.', reason: 'A letter.' };
    done(await proposeRetraction(await installation.desk.publisher.req(), given));
    const confirmed = { ...articleOf(made), reason: 'I have read it.' };
    done(await retract(await asUser(installation.payload, installation.everyone), confirmed));
    for (const end of ['/1', '/2']) {
      const { status, body } = await site(`${pathOf(made)}/editions${end}`);
      expect([end, status]).toEqual([end, 200]);
      expect(textOf(body)).toContain('It is not so.');
      expect(body).toContain('<title>Retracted:');
    }
    const compared = await site(`${pathOf(made)}/editions/1..2`);
    expect(textOf(compared.body)).toContain('Retracted:');
  });
});
