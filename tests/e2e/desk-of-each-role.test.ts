import { afterAll, beforeAll, describe, it } from '@jest/globals';
import type { Page } from 'playwright-core';

import { sayIn } from '@/admin/messages/say';
import type { Role } from '@/editions/rules/states';
import { languages, type Language } from '@/platform/language';
import { hearsKeys, tabTo } from '@support/browser/by-keyboard';
import { startJourney, tokenOf, type Journey, type Person } from '@support/browser/journey';

const roles = [
  'writer',
  'reviewer',
  'fact-checker',
  'editor',
  'publisher',
  'administrator',
] as const;

describe('the desk of the demo', () => {
  let journey: Journey;
  const desks = new Map<Role, Page>();

  beforeAll(async () => {
    journey = await startJourney({ args: ['--demo'] });
    for (const role of roles) desks.set(role, await journey.desk(journey.ofTheDemo(role)));
  });
  afterAll(() => journey.end());

  const deskOf = (role: Role): Page => {
    const page = desks.get(role);
    if (!page) throw new Error(`Nobody came as ${role}`);
    return page;
  };
  const inLanguage = async (page: Page, language: Language) => {
    await page
      .context()
      .addCookies([{ name: 'payload-lng', value: language, url: journey.server.url }]);
    await page.goto('/admin');
    await page.locator(`html[lang="${language}"]`).waitFor();
  };
  const theirs = roles.flatMap((role) => languages.map((language) => ({ role, language })));

  it.each(theirs)('leads the $role from task to task by mouse ($language)', async (who) => {
    const page = deskOf(who.role);
    const t = sayIn(who.language);
    await inLanguage(page, who.language);
    const tasks = page.getByRole('navigation', { name: t('shell.tasks') });
    for (const [place, path] of [
      ['shell.articles', '/admin/articles'],
      ['shell.sources', '/admin/sources'],
      ['shell.calendar', '/admin/calendar'],
      ['shell.inbox', '/admin/inbox'],
      ['shell.home', '/admin'],
    ] as const) {
      await tasks.getByRole('link', { name: t(place) }).click();
      await page.waitForURL((address) => address.pathname === path);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
    }
    const next = page.getByRole('region', { name: t('home.next') });
    const verbs = next.locator('.desk-list .desk-button');
    if ((await verbs.count()) === 0) return next.locator('.desk-empty').waitFor();
    const lead = await verbs.first().getAttribute('href');
    await verbs.first().click();
    await page.waitForURL((address) => `${address.pathname}${address.search}` === lead);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
  });

  it.each(theirs)('leads the $role by keyboard alone ($language)', async (who) => {
    const page = deskOf(who.role);
    const t = sayIn(who.language);
    await inLanguage(page, who.language);
    await hearsKeys(page);
    for (const [letter, path] of [
      ['KeyA', '/admin/articles'],
      ['KeyC', '/admin/calendar'],
      ['KeyS', '/admin/sources'],
      ['KeyH', '/admin'],
    ] as const) {
      await page.keyboard.press('KeyG');
      await page.keyboard.press(letter);
      await page.waitForURL((address) => address.pathname === path);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
    }
    await page.keyboard.press('Shift+Slash');
    const keys = page.getByRole('dialog', { name: t('shell.keys') });
    await keys.getByText(t('shell.find')).waitFor();
    await page.keyboard.press('Escape');
    await keys.waitFor({ state: 'hidden' });
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: t('shell.find') }).fill(t('shell.inbox'));
    await page
      .getByRole('option', { name: t('shell.inbox') })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/admin\/inbox/);
    await page.getByRole('heading', { level: 1, name: t('inbox.title') }).waitFor();
    await page.getByRole('combobox', { name: t('shell.find') }).waitFor({ state: 'hidden' });
    await page.keyboard.press('KeyG');
    await page.keyboard.press('KeyH');
    await page.waitForURL((address) => address.pathname === '/admin');
    const stands = page.getByRole('region', { name: t('home.stands') });
    await tabTo(page, stands.getByRole('link'));
    await page.keyboard.press('Enter');
    await page.waitForURL((address) => address.pathname !== '/admin');
    await page.getByRole('heading', { level: 1 }).first().waitFor();
  });

  it('shows three people at once what each of them does, on the board and at home', async () => {
    const [writer, editor, publisher] = (['writer', 'editor', 'publisher'] as const).map(deskOf);
    if (!writer || !editor || !publisher) throw new Error('Somebody is missing');
    for (const page of [writer, editor, publisher]) await inLanguage(page, 'en');
    const title = 'What the ferryman kept';
    const article = await begin(journey.ofTheDemo('writer'), title);
    await writer.goto('/admin/articles');
    await publisher.goto('/admin/articles');
    for (const page of [writer, publisher]) await standsIn(page, 'Draft', title);
    await plan(journey.ofTheDemo('editor'), article, '2031-01-14T09:00:00.000Z');
    for (const page of [writer, publisher]) {
      await page
        .getByRole('listitem')
        .filter({ hasText: title })
        .getByText(/14 Jan 2031/)
        .waitFor();
    }
    await rename(journey.ofTheDemo('writer'), article, `${title} for himself`);
    for (const page of [writer, publisher]) {
      await page
        .getByRole('link', { name: `${title} for himself` })
        .first()
        .waitFor();
    }
    await editor
      .getByRole('link', { name: `${title} for himself` })
      .first()
      .waitFor();
  });

  const standsIn = (page: Page, column: string, title: string) =>
    page
      .getByRole('region', { name: column, exact: true })
      .getByRole('link', { name: title })
      .waitFor();

  const api = async (person: Person, method: string, path: string, body?: object) => {
    const answer = await fetch(`${journey.server.url}/api${path}`, {
      method,
      headers: {
        'Content-Type': 'application/json',
        Authorization: `JWT ${await tokenOf(journey.server.url, person)}`,
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${await answer.text()}`);
    return (await answer.json()) as Record<string, unknown>;
  };
  const begin = async (writer: Person, title: string): Promise<number> => {
    const text = `# ${title}\n\nHe kept the river.\n`;
    const { article } = await api(writer, 'POST', '/articles/import', { filename: 'a.md', text });
    return article as number;
  };
  const plan = (editor: Person, article: number, dueAt: string) =>
    api(editor, 'PATCH', `/desk/plans/${article}`, { dueAt });
  const rename = async (writer: Person, article: number, title: string) => {
    const { revision } = await api(writer, 'GET', `/articles/${article}?draft=true&depth=0`);
    await api(writer, 'PATCH', `/articles/${article}?draft=true`, { revision, title });
  };
});
