import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Role } from '@/editions/rules/states';
import { launchBrowser } from './browser';
import { databaseOn, withClient } from '../database/postgres';
import { startPublication, type PublicationServer } from '../server/publication-server';
import { templateDatabase } from '../database/template-database';

export type Person = { name: string; email: string; password: string };

export type Journey = {
  server: PublicationServer;
  databaseUrl: string;
  browser: Browser;
  /** Makes the first administrator in the browser, with the code that the start printed. */
  setUp: () => Promise<Person>;
  /** Adds a colleague the way an administrator does, who knows the desk; gives back how they log in. */
  colleague: (roles: Role[]) => Promise<Person>;
  /** The same for somebody whom the desk has yet to show around. */
  newcomer: (roles: Role[]) => Promise<Person>;
  /** Somebody of the demo; for journeys that were started with `--demo`. */
  ofTheDemo: (role: Role) => Person;
  /** One review by one reviewer: for journeys that are about something else. */
  reviewInOneStage: () => Promise<void>;
  /** A page of somebody's own, logged in at the desk; their cookies are nobody else's. */
  desk: (person: Person) => Promise<Page>;
  /** A stranger's page. */
  reader: () => Promise<Page>;
  end: () => Promise<void>;
};

type Beginning = {
  args?: string[];
  /** On a database with nothing in it at all, which the start itself migrates. */
  isFromNothing?: boolean;
};

/** A real publication on a database of its own, and a real browser to use it with. */
export const startJourney = async ({
  args = ['--no-demo'],
  isFromNothing = false,
}: Beginning = {}): Promise<Journey> => {
  const base = process.env.TEST_DATABASE_URL;
  if (!base) throw new Error('TEST_DATABASE_URL names no Postgres server. Run `npm test`.');
  const name = `ibidem_journey_${process.pid}_${randomBytes(4).toString('hex')}`;
  const template = isFromNothing ? 'template1' : await migratedTemplate(base);
  await withClient(base, (client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`));
  const databaseUrl = databaseOn(base, name);
  const server = await startPublication({ databaseUrl, args });
  const browser = await launchBrowser();
  Object.assign(globalThis, { describeFailure: () => whatPagesShow(browser) });
  const people: { administrator?: Person } = {};
  /** Nobody who is there now is shown around: most journeys are about something else. */
  const knowTheDesk = () =>
    withClient(databaseUrl, (client) =>
      client.query("DELETE FROM payload_preferences WHERE key = 'desk-tour'"),
    );
  if (args.includes('--demo')) await knowTheDesk();
  return {
    server,
    databaseUrl,
    browser,
    setUp: async () => {
      people.administrator = await setUp(browser, server);
      await knowTheDesk();
      return people.administrator;
    },
    colleague: async (roles) => {
      const person = await addColleague(server, people.administrator, roles);
      await knowTheDesk();
      return person;
    },
    newcomer: (roles) => addColleague(server, people.administrator, roles),
    ofTheDemo: (role) => demoPerson(server, role),
    reviewInOneStage: () => reviewInOneStage(server, people.administrator),
    desk: (person) => logIn(browser, server, person),
    reader: () => newPage(browser, server),
    end: async () => {
      await browser.close();
      await server.stop();
      await withClient(base, (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`));
      const complaints = complaintsOf(browser);
      if (complaints.length > 0) throw new Error(`Nobody caught:\n${complaints.join('\n')}`);
    },
  };
};

/** Making it takes a secret; the publication that starts on its copy is to find its own. */
const migratedTemplate = async (base: string): Promise<string> => {
  const { PAYLOAD_SECRET: before } = process.env;
  process.env.PAYLOAD_SECRET = 'a secret for tests only';
  try {
    return await templateDatabase(base);
  } finally {
    if (before === undefined) delete process.env.PAYLOAD_SECRET;
    else process.env.PAYLOAD_SECRET = before;
  }
};

/** What Payload's own scripts let fall where a journey pulls the plug. */
const noNetwork = 'Failed to fetch';

/** What went wrong in the scripts of any page, frames included, without the page noticing, and what was asked of others. */
const uncaught = new WeakMap<Browser, string[]>();
const complaintsOf = (browser: Browser): string[] => {
  const complaints = uncaught.get(browser) ?? [];
  uncaught.set(browser, complaints);
  return complaints;
};

/** The beginning of each page that is open: a failure that waited in vain tells by itself where it waited. */
const whatPagesShow = async (browser: Browser): Promise<string> => {
  const pages = browser.contexts().flatMap((context) => context.pages());
  const shown = pages.map(async (page) => {
    const text = await page.locator('body').innerText({ timeout: 2_000 }).catch(String);
    return `${page.url()} shows: ${text.replace(/\s+/g, ' ').slice(0, 800)}`;
  });
  return [...(await Promise.all(shown)), ...complaintsOf(browser)].join('\n');
};

const newPage = async (browser: Browser, { url }: PublicationServer): Promise<Page> => {
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
    acceptDownloads: true,
  });
  context.setDefaultTimeout(30_000);
  context.on('weberror', (uncaught) => {
    const where = uncaught.page()?.url() ?? 'a page that is gone';
    const { message } = uncaught.error();
    if (message !== noNetwork) complaintsOf(browser).push(`${where}: ${message}`);
  });
  context.on('request', (request) => {
    if (/^https?:/.test(request.url()) && new URL(request.url()).hostname !== new URL(url).hostname)
      complaintsOf(browser).push(`asked elsewhere: ${request.url()}`);
  });
  return context.newPage();
};

const password = 'correct horse battery staple';

const setUp = async (browser: Browser, server: PublicationServer): Promise<Person> => {
  const code = /Set-up code: (\S+)/.exec(server.printed())?.[1];
  if (!code) throw new Error(`The start printed no set-up code:\n${server.printed()}`);
  const person = { name: 'Ada Administrator', email: 'administrator@example.org', password };
  const page = await newPage(browser, server);
  await page.goto('/set-up');
  await page.getByLabel(/code/i).fill(code);
  await page.getByLabel(/name/i).fill(person.name);
  await page.getByLabel(/mail/i).fill(person.email);
  await page.getByLabel(/password/i).fill(person.password);
  await page.getByRole('button').click();
  await page.waitForURL(/\/admin/);
  await page.context().close();
  return person;
};

const addColleague = async (
  { url }: PublicationServer,
  administrator: Person | undefined,
  roles: Role[],
): Promise<Person> => {
  if (!administrator) throw new Error('Set the publication up first.');
  const role = roles.join('-');
  const name = `${role.charAt(0).toUpperCase()}${role.slice(1)} of the Journey`;
  const person = { name, email: `${role}@example.org`, password };
  const token = await tokenOf(url, administrator);
  const answer = await fetch(`${url}/api/users`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `JWT ${token}` },
    body: JSON.stringify({ ...person, roles, language: 'en', active: true }),
  });
  if (answer.status !== 201) throw new Error(`No account for ${role}: ${await answer.text()}`);
  return person;
};

const demoPerson = ({ dataFolder }: PublicationServer, role: Role): Person => {
  const file = path.join(dataFolder, 'demo-accounts.json');
  const { accounts } = JSON.parse(readFileSync(file, 'utf8')) as {
    accounts: { role: string; email: string; password: string }[];
  };
  const found = accounts.find((account) => account.role === role);
  if (!found) throw new Error(`The demo has no ${role}`);
  const { email, password: secret } = found;
  return { name: role, email, password: secret };
};

const reviewInOneStage = async (
  { url }: PublicationServer,
  administrator: Person | undefined,
): Promise<void> => {
  if (!administrator) throw new Error('Set the publication up first.');
  const token = await tokenOf(url, administrator);
  const answer = await fetch(`${url}/api/globals/editorial-policy`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `JWT ${token}` },
    body: JSON.stringify({
      stages: [{ name: 'Review', roles: ['reviewer'], minimumApprovals: 1 }],
    }),
  });
  if (!answer.ok) throw new Error(`No policy of one stage: ${await answer.text()}`);
};

/** A token for calls to the API in somebody's name. */
export const tokenOf = async (
  url: string,
  { email, password: secret }: Person,
): Promise<string> => {
  const answer = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password: secret }),
  });
  const { token } = (await answer.json()) as { token?: string };
  if (!token) throw new Error(`${email} could not log in (${answer.status})`);
  return token;
};

const logIn = async (
  browser: Browser,
  server: PublicationServer,
  person: Person,
): Promise<Page> => {
  const page = await newPage(browser, server);
  await page.goto('/admin/login');
  await page.locator('input[name="email"]').fill(person.email);
  await page.locator('input[name="password"]').fill(person.password);
  await page.locator('button[type="submit"]').click();
  await page.waitForURL((address) => !address.pathname.endsWith('/login'));
  return page;
};
