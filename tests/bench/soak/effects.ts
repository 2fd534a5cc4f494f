import { headerOf } from '@support/notifications/mail-server';
import type { Baseline } from './baseline';
import type { Imported } from './deeds/importing';
import type { Issued } from './deeds/publishing';
import type { Promised } from './deeds/checking';
import type { Written } from './deeds/typing';
import type { World } from './world';

/** What people and programs were told that it is done. */
export type Acknowledged = {
  saved: string[];
  sent: string[];
  written: Written;
  imported: Imported[];
  issued: Issued[];
  promised: Promised[];
};

export const nothingYet = (): Acknowledged => ({
  saved: [],
  sent: [],
  written: { words: 0, missing: [], saves: 0, repeated: [] },
  imported: [],
  issued: [],
  promised: [],
});

/** One kind of effect: how many were promised, which of them are not there, and which are there more than once. */
export type Effect = { what: string; promised: number; lost: string[]; doubled: string[] };

/** Holds what was acknowledged against what is there; to be asked when no job is left to be done. */
export const effectsOf = (world: World, acknowledged: Acknowledged, base: Baseline): Effect[] => {
  const { saved, written, imported, issued, promised } = acknowledged;
  const rows = (statement: string) => linesOf(world.fleet.postgres.sql(statement));
  const topics = new Set(rows(`SELECT slug FROM topics WHERE slug LIKE 'soak-%'`));
  const articles = countsOf(rows(`SELECT title FROM articles WHERE title LIKE 'Soak %'`));
  const publications = countsOf(
    rows(`SELECT edition_id FROM transitions WHERE event = 'publish' AND id > ${base.transitions}`),
  );
  const looked = new Set(rows(`SELECT DISTINCT source_id FROM link_checks`));
  return [
    {
      what: 'saves',
      promised: saved.length,
      lost: saved.filter((slug) => !topics.has(slug)),
      doubled: [],
    },
    { what: 'words typed', promised: written.words, lost: written.missing, doubled: [] },
    {
      what: 'imports',
      promised: imported.filter(({ article }) => article !== undefined).length,
      lost: imported
        .filter(({ title, article }) => article !== undefined && !articles.has(title))
        .map(({ title }) => title),
      doubled: moreThanOnce(articles),
    },
    {
      what: 'editions due or published',
      promised: issued.length,
      lost: issued
        .filter(({ edition }) => !publications.has(String(edition)))
        .map(({ edition }) => `edition ${edition}`),
      doubled: moreThanOnce(publications),
    },
    {
      what: 'looks at cited pages',
      promised: promised.length,
      lost: promised
        .filter(({ source }) => !looked.has(String(source)))
        .map(({ source }) => `source ${source}`),
      doubled: [],
    },
    lettersOf(world, base),
    messagesOf(world, base),
    jobsOf(world),
  ];
};

/** Each letter that the publication has written reaches the mail server once. */
const lettersOf = ({ fleet: { postgres }, mail }: World, base: Baseline): Effect => {
  const written = linesOf(postgres.sql(`SELECT key FROM mails WHERE id > ${base.mails}`));
  const received = countsOf(
    mail.server.received.map((letter) => headerOf(letter, 'Idempotency-Key') ?? 'without a key'),
  );
  return {
    what: 'letters',
    promised: written.length,
    lost: written.filter((key) => !received.has(key)),
    doubled: moreThanOnce(received),
  };
};

const messagesOf = ({ fleet: { postgres }, hosts }: World, base: Baseline): Effect => {
  const due = linesOf(
    postgres.sql(`SELECT key FROM webhook_deliveries WHERE id > ${base.deliveries}`),
  );
  const received = countsOf(hosts.messages);
  return {
    what: 'messages of webhooks',
    promised: due.length,
    lost: due.filter((key) => !received.has(key)),
    doubled: moreThanOnce(received),
  };
};

/** What is left in the queue was tried as often as it may be, since nothing that is due is left. */
const jobsOf = ({ fleet: { postgres } }: World): Effect => {
  const failed = linesOf(
    postgres.sql(
      `SELECT t.identifier || ': ' || coalesce(j.last_error, '') FROM graphile_worker._private_jobs j
       JOIN graphile_worker._private_tasks t ON t.id = j.task_id WHERE attempts >= max_attempts`.replaceAll(
        '\n',
        ' ',
      ),
    ),
  );
  return { what: 'jobs given up', promised: 0, lost: failed, doubled: [] };
};

const linesOf = (printed: string): string[] => printed.split('\n').filter(Boolean);

const countsOf = (all: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
};

const moreThanOnce = (counts: ReadonlyMap<string, number>): string[] =>
  [...counts].filter(([, count]) => count > 1).map(([one, count]) => `${one} (${count} times)`);
