import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { submit } from '@/editions/commands/verbs';
import { runWorker, type Worker } from '@/jobs/run-worker';
import { taskList } from '@/jobs/task-list';
import { timetable } from '@/jobs/timetable';
import { fetchAllowance } from '@/link-checks/fetching/allowance';
import { setEnv } from '@/platform/env';

import { anArticleThatIs, openInstallation, type Installation } from '@support/entry-points';
import { eventually } from '@support/faults/points';
import { headerOf, startMailServer, type MailServer } from '@support/notifications/mail-server';
import { mailsTo } from '@support/notifications/notifying';

let installation: Installation;
let server: MailServer;
let worker: Worker;
beforeAll(async () => {
  installation = await openInstallation();
  server = await startMailServer();
  setEnv({ SMTP_URL: server.url, MAIL_FROM: 'desk@example.org' });
  const allowance = fetchAllowance({ production: true, fromEnvironment: undefined, fromStart: [] });
  worker = await runWorker(
    installation.databaseUrl,
    taskList(installation.payload, () => allowance),
    timetable(),
  );
});
afterAll(async () => {
  await worker.stop();
  setEnv({ SMTP_URL: '', MAIL_FROM: '' });
  await server.close();
  await installation.stop();
});

describe('the worker', () => {
  it('brings what happened at the desk to the mail server', async () => {
    const { articleId } = await anArticleThatIs(installation, 'draft');
    const submitted = await submit(await installation.desk.writer.req(), { articleId });
    expect(submitted.ok).toBe(true);
    const { email } = installation.desk.reviewer.user;
    const theirs = () => server.received.filter(({ to }) => to.includes(email));
    const letter = await eventually(() => Promise.resolve(theirs()[0]));
    expect(headerOf(letter, 'From')).toBe('desk@example.org');
    expect(headerOf(letter, 'Subject')).toContain('Please_review');
    await eventually(
      async () => (await mailsTo(installation.payload, email))[0]?.sentAt ?? undefined,
    );
  });
});
