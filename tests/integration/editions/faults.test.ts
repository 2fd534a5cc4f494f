import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';

import { proposeRetraction, schedule } from '@/editions/commands/verbs';
import { runSql, sql } from '@/database/sql';

import { copiesOf, type Copy } from '@support/documents/copies';
import {
  anArticleThatIs,
  openInstallation,
  type Installation,
  type Placed,
} from '@support/entry-points';
import { scheduleAll } from '@support/editions/due-together';
import { fewKills, manyKills, type Deed, type Kill } from '@support/faults/kills';
import { startMortal, type Mortal } from '@support/faults/mortal';
import {
  close,
  eventually,
  installPoints,
  open,
  sessionAt,
  sessionsEnded,
} from '@support/faults/points';
import { expectWhole, generationOf, tracesOf } from '@support/faults/wholeness';
import { editionsOf, expectPromises } from '@support/editions/promises';

/** `npm run bench -- faults` asks for more. */
const wanted = Number(process.env.FAULT_KILLS ?? 0);
const kills = wanted > 0 ? manyKills(wanted, Math.random) : fewKills(Math.random);

let installation: Installation;
let client: Client;
beforeAll(async () => {
  installation = await openInstallation();
  client = new Client({ connectionString: installation.databaseUrl });
  await client.connect();
  await installPoints(client);
});
afterAll(async () => {
  await client.end();
  await installation.stop();
});

type Article = Copy & { hash: string };
/** What was begun, for whoever comes next to bring to its end. */
type Begun = { deed: Deed; article: Article };

it(`survives ${kills.length} deaths during publication, scheduled publication and retraction`, async () => {
  const articles = await articlesFor(kills);
  const mortals = lineOfMortals();
  const begun: Begun[] = [];
  const generation = await generationOf(installation);
  for (const [index, kill] of kills.entries()) {
    const mortal = await mortals.first();
    const article = articles[kill.deed].pop();
    if (!article) throw new Error('There are too few articles');
    if (kill.deed === 'retract') await makeRetractable(mortal, article);
    await dieAt(mortal, kill, article);
    mortals.bury();
    expectWhole(await tracesOf(installation, article.editionId));
    begun.push({ deed: kill.deed, article });
    await bringToItsEnd(await mortals.first(), { deed: kill.deed, article });
    say(`${index + 1} of ${kills.length}: ${JSON.stringify(kill)}`);
  }
  await mortals.end(() => effectsAreDone());
  await expectAllWhole(begun, generation);
}, 3_600_000);

const say = (line: string) => void (wanted > 0 && process.stderr.write(`${line}\n`));

/** The next process starts while the present one works; only the first in the line works. */
const lineOfMortals = () => {
  const start = () => startMortal(installation.databaseUrl);
  const line = [start(), start()];
  const first = async (): Promise<Mortal> => {
    const mortal = await (line[0] ??= start());
    await mortal.ask('work');
    return mortal;
  };
  return {
    first,
    bury: () => {
      void line.shift();
      line.push(start());
    },
    end: async (lastWish: () => Promise<void>) => {
      await first();
      await lastWish();
      await Promise.all(line.map(async (mortal) => (await mortal).stop()));
    },
  };
};

const articlesFor = async (planned: readonly Kill[]): Promise<Record<Deed, Article[]>> => {
  const approved = await anArticleThatIs(installation, 'approved');
  const scheduled = await anArticleThatIs(installation, 'approved');
  const far = new Date(Date.now() + 86_400_000).toISOString();
  const given = { articleId: scheduled.articleId, expectedHash: hashOf(scheduled) };
  const zone = { scheduledFor: far, scheduledZone: 'Europe/Minsk' };
  expect((await schedule(await installation.desk.publisher.req(), { ...given, ...zone })).ok).toBe(
    true,
  );
  const [edition] = await editionsOf(installation.payload, scheduled.articleId);
  const count = (deed: Deed) => planned.filter((kill) => kill.deed === deed).length;
  return {
    publish: await copied(approved, count('publish')),
    retract: await copied(approved, count('retract')),
    due: await copied(edition ? { ...scheduled, edition } : scheduled, count('due')),
  };
};

const hashOf = ({ edition }: Placed): string => edition.contentHash ?? '';

const copied = async (model: Placed, count: number): Promise<Article[]> => {
  const copies = await copiesOf(installation, model, count);
  return Promise.all(
    copies.map(async (copy) => {
      const [edition] = await editionsOf(installation.payload, copy.articleId);
      return { ...copy, hash: edition?.contentHash ?? '' };
    }),
  );
};

const publishing = ({ articleId, hash: expectedHash }: Article) => ({
  user: installation.desk.publisher.user.id,
  event: 'publish' as const,
  input: { articleId, expectedHash },
});

const retracting = ({ articleId }: Article) => ({
  user: installation.desk.editor.user.id,
  event: 'retract' as const,
  input: { articleId, reason: 'The data were wrong.' },
});

const makeRetractable = async (mortal: Mortal, article: Article): Promise<void> => {
  expect(await mortal.ask(publishing(article))).toBe(200);
  const proposed = await proposeRetraction(await installation.desk.publisher.req(), {
    articleId: article.articleId,
    publicNote: 'The data were wrong.',
    reason: 'The data were wrong.',
  });
  expect(proposed.ok).toBe(true);
};

const notice = 700; // milliseconds from scheduling to the due time

/** Has a deed begin; nobody waits for its end. */
const begin = (mortal: Mortal, deed: Deed, article: Article): void => {
  if (deed === 'due') return;
  const asked = deed === 'publish' ? publishing(article) : retracting(article);
  void mortal.ask(asked).catch(() => undefined);
};

const dieAt = async (mortal: Mortal, kill: Kill, article: Article): Promise<void> => {
  const due = new Date(Date.now() + notice);
  if (kill.deed === 'due') await scheduleAll(installation, [article.editionId], due);
  if ('after' in kill) {
    // Between its time and the next look into the queue, a job waits for up to half a second.
    if (kill.deed === 'due') await sleep(notice + 4 * kill.after);
    begin(mortal, kill.deed, article);
    if (kill.deed !== 'due') await sleep(kill.after);
    await mortal.kill();
  } else {
    await close(client, kill.at);
    begin(mortal, kill.deed, article);
    const session = await sessionAt(client, kill.at);
    await mortal.kill();
    if (kill.noticed) await client.query('SELECT pg_terminate_backend($1)', [session]);
    await open(client, kill.at);
  }
  await sessionsEnded(client, mortal.mark);
};

/** A person asks again for what they saw undone; what was due, the publication does by itself. */
const bringToItsEnd = async (mortal: Mortal, { deed, article }: Begun): Promise<void> => {
  const before = await tracesOf(installation, article.editionId);
  if (deed === 'due') {
    await eventually(async () =>
      (await tracesOf(installation, article.editionId)).state === 'published' ? true : undefined,
    );
  } else {
    const wished = deed === 'publish' ? 'published' : 'retracted';
    const asked = deed === 'publish' ? publishing(article) : retracting(article);
    expect(await mortal.ask(asked)).toBe(before.state === wished ? 409 : 200);
  }
  expectWhole(await tracesOf(installation, article.editionId));
};

const effectsAreDone = async (): Promise<void> => {
  await eventually(async () => {
    const left = await runSql(
      installation,
      sql`SELECT FROM graphile_worker.jobs WHERE task_identifier = 'ensure-transition-is-announced'
            OR (task_identifier = 'ensure-edition-is-published' AND run_at < now())`,
    );
    return left.length === 0 ? true : undefined;
  });
};

const expectAllWhole = async (begun: readonly Begun[], generation: number): Promise<void> => {
  for (const { deed, article } of begun) {
    const traces = await tracesOf(installation, article.editionId);
    expectWhole(traces);
    expect(traces.state).toBe(deed === 'retract' ? 'retracted' : 'published');
    await expectPromises(installation.payload, article.articleId, new Map());
  }
  const changes = begun.length + begun.filter(({ deed }) => deed === 'retract').length;
  expect(await generationOf(installation)).toBe(generation + changes);
  await expectEffects(begun);
};

/** Each entry that was written since the copies were made had its job, under its own name, and it was done. */
const expectEffects = async (begun: readonly Begun[]): Promise<void> => {
  const ids = JSON.stringify(begun.map(({ article }) => article.editionId));
  const untold = await runSql(
    installation,
    sql`SELECT t.edition_id, t.event FROM transitions t
        WHERE t.edition_id IN (SELECT jsonb_array_elements_text(${ids}::jsonb)::int)
          AND t.event IN ('publish', 'propose_retraction', 'retract')
          AND NOT (
            EXISTS (SELECT FROM witnessed_jobs WHERE happened = 'INSERT'
              AND key = 'transition:' || t.edition_id || ':' || t.sequence)
            AND EXISTS (SELECT FROM witnessed_jobs WHERE happened = 'DELETE'
              AND key = 'transition:' || t.edition_id || ':' || t.sequence))`,
  );
  expect(untold).toEqual([]);
};
