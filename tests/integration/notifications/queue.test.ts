import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';

import { submit } from '@/editions/commands/submit';
import { runWorker, type Worker } from '@/jobs/run-worker';
import { taskList } from '@/jobs/task-list';
import { timetable } from '@/jobs/timetable';
import { fetchAllowance } from '@/link-checks/fetching/allowance';
import { setEnv } from '@/platform/env';

import { anArticleThatIs, openHouse, type House } from '@support/doors';
import { headerOf, startMailServer, type MailServer } from '@support/mail-server';
import { mailsTo } from '@support/telling';

let house: House;
let server: MailServer;
let worker: Worker;
beforeAll(async () => {
  house = await openHouse();
  server = await startMailServer();
  setEnv({ SMTP_URL: server.url, MAIL_FROM: 'desk@example.org' });
  const allowance = fetchAllowance({ production: true, fromEnvironment: undefined, fromStart: [] });
  worker = await runWorker(
    house.databaseUrl,
    taskList(house.payload, () => allowance),
    timetable(),
  );
});
afterAll(async () => {
  await worker.stop();
  setEnv({ SMTP_URL: '', MAIL_FROM: '' });
  await server.close();
  await house.stop();
});

describe('the worker', () => {
  it('brings what happened at the desk to the mail server', async () => {
    const { articleId } = await anArticleThatIs(house, 'draft');
    const submitted = await submit(await house.desk.writer.req(), { articleId });
    expect(submitted.ok).toBe(true);
    const { email } = house.desk.reviewer.user;
    const theirs = () => server.received.filter(({ to }) => to.includes(email));
    for (let round = 0; theirs().length === 0; round += 1) {
      if (round > 1_500) throw new Error('No letter came');
      await sleep(20);
    }
    const [letter] = theirs();
    expect(letter && headerOf(letter, 'From')).toBe('desk@example.org');
    expect(letter && headerOf(letter, 'Subject')).toContain('Please_review');
    for (let round = 0; !(await mailsTo(house.payload, email))[0]?.sentAt; round += 1) {
      if (round > 500) throw new Error('Nobody wrote down that the letter left');
      await sleep(20);
    }
  }, 60_000);
});
