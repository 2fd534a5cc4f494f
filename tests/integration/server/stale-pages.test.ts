import { afterEach, describe, expect, it } from '@jest/globals';
import type { RequestListener } from 'node:http';
import { aPublication, closePublications, html } from '@support/server/front-of-next';

afterEach(closePublications);

/** An upstream whose database may go away: pages fail then. */
const withDatabase = () => {
  const database = { there: true };
  const next: RequestListener = (incoming, response) => {
    if (!database.there) response.statusCode = 500;
    html(incoming, response);
  };
  return { database, next };
};

/** What the watch does when it loses its line. */
const goAway = (
  { database }: ReturnType<typeof withDatabase>,
  { state }: Awaited<ReturnType<typeof aPublication>>,
) => {
  database.there = false;
  state.certain = false;
  state.epoch += 1;
};

describe('while the database is away', () => {
  it('shows pages from before, marked as stale, in every encoding and to HEAD', async () => {
    const world = withDatabase();
    const publication = await aPublication(world.next);
    const before = await publication.get('/articles/water', { 'accept-encoding': 'br' });
    goAway(world, publication);
    publication.clock.now += 90_000;
    for (const method of ['GET', 'HEAD']) {
      const during = await publication.get('/articles/water', { 'accept-encoding': 'br' }, method);
      expect(during.status).toBe(200);
      expect(during.headers).toMatchObject({
        age: '90',
        warning: '110 - "Response is Stale"',
        'content-encoding': 'br',
        etag: before.headers.etag,
      });
      expect(during.headers['cache-status']).toContain('fwd=stale');
      if (method === 'GET') expect(during.body.equals(before.body)).toBe(true);
    }
    expect(before.headers).not.toHaveProperty('warning');
  });

  it('asks once a second at most for what failed, and shows the new page as soon as one is made', async () => {
    const world = withDatabase();
    const publication = await aPublication(world.next);
    await publication.get('/');
    goAway(world, publication);
    const asked = publication.asked.length;
    for (let round = 0; round < 20; round += 1) await publication.get('/');
    expect(publication.asked.length).toBe(asked + 1);
    publication.clock.now += 1_001;
    await publication.get('/');
    expect(publication.asked.length).toBe(asked + 2);
    world.database.there = true;
    publication.state.certain = true;
    publication.state.epoch += 1;
    const after = await publication.get('/');
    expect(after.headers).not.toHaveProperty('warning');
    expect(publication.asked.length).toBe(asked + 3);
  });

  it('never shows what had changed before, nor anything while a change may have been missed', async () => {
    const world = withDatabase();
    const publication = await aPublication(world.next);
    await publication.get('/articles/withdrawn-later');
    // Withdrawn, and heard of; nobody read the page since.
    publication.state.heard = { changes: 2, takenBack: 2 };
    publication.state.epoch += 1;
    await publication.get('/articles/read-since');
    goAway(world, publication);
    expect((await publication.get('/articles/withdrawn-later')).status).toBe(503);
    expect((await publication.get('/articles/read-since')).status).toBe(200);
    publication.state.heard = undefined;
    expect((await publication.get('/articles/read-since')).status).toBe(503);
  });

  it('shows what was only added to since, which nobody read in between', async () => {
    const world = withDatabase();
    const publication = await aPublication(world.next);
    await publication.get('/articles');
    publication.state.heard = { changes: 2, takenBack: 1 };
    publication.state.epoch += 1;
    goAway(world, publication);
    const reply = await publication.get('/articles');
    expect(reply.status).toBe(200);
    expect(reply.headers).toHaveProperty('warning');
  });

  it('says so on pages that nobody read before, in the language of the address or the reader', async () => {
    const world = withDatabase();
    const publication = await aPublication(world.next);
    goAway(world, publication);
    const cases = [
      ['/articles/new', 'fr, be;q=0.5', 'be', 'Гэтая старонка цяпер недаступная'],
      ['/articles/new', 'de', 'en', 'This page cannot be reached at the moment'],
      ['/ru/articles/new', 'en', 'ru', 'Эта страница сейчас недоступна'],
      ['/be', 'en', 'be', 'Гэтая старонка цяпер недаступная'],
    ] as const;
    for (const [path, asked, language, words] of cases) {
      const reply = await publication.get(path, { 'accept-language': asked });
      expect(reply.status).toBe(503);
      expect(reply.headers).toMatchObject({
        'retry-after': '5',
        'cache-control': 'no-store',
        'content-language': language,
      });
      expect(reply.headers['content-security-policy']).toMatch(/default-src 'none'.*sha256-/);
      expect(reply.body.toString()).toContain(words);
      expect(reply.body.toString()).not.toMatch(/<script|<link|src=/);
    }
  });

  it('bears the name that pages in this language bore', async () => {
    const database = { there: true };
    const publication = await aPublication((incoming, response) => {
      const language = incoming.url?.startsWith('/ru') ? 'ru' : 'en';
      const name = language === 'ru' ? 'Волок' : 'Portage &amp; Sons';
      if (!database.there) response.statusCode = 500;
      response.setHeader('Content-Type', 'text/html');
      response.end(
        `<html lang="${language}"><head><meta property="og:site_name" content="${name}"/></head></html>`,
      );
    });
    for (const path of ['/', '/ru']) await publication.get(path);
    database.there = false;
    publication.state.certain = false;
    const inEnglish = await publication.get('/articles/new', { 'accept-language': 'en' });
    const inRussian = await publication.get('/ru/articles/new');
    expect(inEnglish.body.toString()).toContain('Portage &amp; Sons');
    expect(inRussian.body.toString()).toContain('Волок');
  });

  it('lets one reader wait for a database that says nothing, and no other', async () => {
    const world = { silent: false };
    const publication = await aPublication((incoming, response) => {
      if (!world.silent) html(incoming, response);
    });
    await publication.get('/');
    world.silent = true;
    publication.state.certain = false;
    publication.state.epoch += 1;
    const asked = publication.asked.length;
    expect((await publication.get('/')).headers).toHaveProperty('warning');
    publication.clock.now += 60_000;
    for (let round = 0; round < 20; round += 1) {
      expect((await publication.get('/')).headers).toHaveProperty('warning');
    }
    expect(publication.asked.length).toBe(asked + 1);
  });

  it('tells whoever watches over the process', async () => {
    const world = withDatabase();
    const publication = await aPublication(world.next);
    const well = await publication.get('/health');
    goAway(world, publication);
    const ill = await publication.get('/health?from=monitor');
    expect([well.status, ill.status]).toEqual([200, 503]);
    expect(JSON.parse(ill.body.toString())).toEqual({
      status: 'degraded',
      database: 'away',
      disk: 'has room',
      worker: 'at work',
      ailments: ['database-away'],
      reasons: ['The database is away: no Postgres answers.'],
    });
    expect(publication.asked).toEqual([]);
  });
});

describe('when Next fails while the database is there', () => {
  it('says that the fault is ours, under strict headers', async () => {
    const world = withDatabase();
    const { get } = await aPublication(world.next);
    world.database.there = false;
    const reply = await get('/articles/<b>"new');
    expect(reply.status).toBe(500);
    expect(reply.headers).not.toHaveProperty('retry-after');
    expect(reply.body.toString()).toContain('This page could not be made');
    expect(reply.body.toString()).not.toContain('<b>');
  });

  it('shows the page of the same publication, and never an older one', async () => {
    const world = withDatabase();
    const publication = await aPublication(world.next);
    await publication.get('/');
    world.database.there = false;
    publication.clock.now += 61_000;
    expect((await publication.get('/')).headers).toHaveProperty('warning');
    publication.state.heard = { changes: 2, takenBack: 1 };
    publication.state.epoch += 1;
    expect((await publication.get('/')).status).toBe(500);
  });
});
