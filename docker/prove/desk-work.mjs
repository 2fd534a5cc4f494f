/**
 * An hour of a desk's work without its pauses: `node desk-work.mjs SITE ACCOUNTS ROUNDS`, of which each stands for a minute.
 * Pages of the desk and of the site, searches, exports, each second minute a Word document that comes in, each fifth a new
 * edition that goes through its review to readers and is asked for as PDF, EPUB and Word at once. Prints what was done;
 * ends with 1 where anything failed.
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';

const [site, accountsFile, rounds] = process.argv.slice(2);
const { accounts } = JSON.parse(readFileSync(accountsFile, 'utf8'));
const done = {};
const failed = [];
const count = (what) => (done[what] = (done[what] ?? 0) + 1);

const call = async (what, path, init = {}) => {
  const answer = await fetch(`${site}${path}`, init).catch((error) => error);
  const body = answer instanceof Error ? undefined : Buffer.from(await answer.arrayBuffer());
  count(what);
  if (!answer.ok)
    failed.push(`${what}: ${answer.status ?? answer.cause?.code} ${path} ${body ?? ''}`);
  return answer.ok ? body : undefined;
};
const asJson = (body) => JSON.parse(body?.toString() ?? '{}');
const json = { 'content-type': 'application/json' };

const tokens = {};
for (const { role, email, password } of accounts) {
  const body = JSON.stringify({ email, password });
  tokens[role] ??= asJson(
    await call('sign-ins', '/api/users/login', { method: 'POST', headers: json, body }),
  ).token;
}
const as = (role) => ({ authorization: `JWT ${tokens[role]}` });
const cookie = { cookie: `payload-token=${tokens.editor}` };

const { docs } = asJson(await call('lists', '/api/articles?limit=50&language=en'));
const slugs = docs.map(({ slug }) => slug);

/** What the writer may bring out again, and so save before: nobody approves what they have changed. */
const published = [];
for (const doc of asJson(
  await call('lists', '/api/articles?limit=100&where[workflowState][equals]=published', {
    headers: as('editor'),
  }),
).docs) {
  const report = asJson(
    await call('reports', `/api/articles/${doc.id}/transitions`, { headers: as('writer') }),
  );
  const again = report.events?.find(({ event }) => event === 'new_edition');
  if (again?.allowed) published.push(doc);
}
if (published.length === 0) failed.push('nothing that the writer may bring out again');

const deskPages = [
  ...['', '/articles', '/citations-queue', '/calendar', '/works', '/links', '/reports', '/inbox'],
].map((page) => `/admin${page}`);
const formats = ['pdf', 'docx', 'odt', 'epub', 'jats', 'latex', 'md', 'html', 'txt', 'json'];

/** @returns {Promise<number | undefined>} the number of the new article */
const bringIn = async (document, name) => {
  const form = new FormData();
  form.set('file', new File([document], `${name}.docx`));
  form.set('again', 'true');
  const said = await call('imports', '/api/articles/import', {
    method: 'POST',
    headers: cookie,
    body: form,
  });
  return asJson(said).article;
};

const event = async (role, article, body) =>
  asJson(
    await call('steps of reviews', `/api/articles/${article}/transitions`, {
      method: 'POST',
      headers: { ...json, ...as(role) },
      body: JSON.stringify(body),
    }),
  );

const publish = async ({ id, slug }, round) => {
  await event('writer', id, { event: 'new_edition', kind: 'minor' });
  const { revision } = asJson(
    await call('lists', `/api/articles/${id}?draft=true&depth=0`, { headers: as('writer') }),
  );
  await call('saves', `/api/articles/${id}`, {
    method: 'PATCH',
    headers: { ...json, ...as('writer') },
    body: JSON.stringify({ standfirst: `Changed in round ${round}.`, revision }),
  });
  const { contentHash } = await event('writer', id, { event: 'submit' });
  for (const role of ['reviewer', 'fact-checker', 'editor']) {
    await event(role, id, { event: 'approve', expectedHash: contentHash });
  }
  await event('publisher', id, { event: 'publish', expectedHash: contentHash });
  count('publications');
  await Promise.all(
    ['pdf', 'epub', 'docx'].map((format) => call('files', `/articles/${slug}.${format}`)),
  );
};

for (let round = 0; round < Number(rounds); round += 1) {
  const slug = slugs[round % slugs.length];
  const readers = Promise.all(
    Array.from({ length: 8 }, (_, n) =>
      call('pages', `/articles/${slugs[n % slugs.length]}?r=${round}`),
    ),
  );
  await call('pages of the desk', deskPages[round % deskPages.length], { headers: cookie });
  await call('pages of the desk', deskPages[(round + 3) % deskPages.length], { headers: cookie });
  await call('searches', `/search?q=word${round}`);
  await call('files', `/articles/${slug}.${formats[round % formats.length]}`);
  if (round % 2 === 0) {
    const file = await call('files', `/articles/${slug}.docx`);
    const article = await bringIn(file, `round-${round}`);
    await call('pages of the desk', `/admin/collections/articles/${article}`, { headers: cookie });
  }
  if (round % 5 === 0 && published.length > 0)
    await publish(published[(round / 5) % published.length], round);
  await readers;
  await sleep(100);
}

console.log(
  Object.entries(done)
    .map(([what, n]) => `${n} ${what}`)
    .join(', '),
  `; ${failed.length} failed`,
);
for (const one of failed.slice(0, 20)) console.error(one.slice(0, 300));
process.exit(failed.length === 0 ? 0 : 1);
