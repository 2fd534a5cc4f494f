import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { schedule } from '@/editions/commands/verbs';

import { anArticleThatIs, openInstallation, type Installation } from '@support/entry-points';
import { editionsOf } from '@support/editions/promises';
import { byClock } from '@support/editions/workflow-clock';

let installation: Installation;
beforeAll(async () => {
  installation = await openInstallation();
});
afterAll(() => installation.stop());

const hour = 3_600_000; // ms
const twoHours = 7_200; // s

const scheduleIn = async (milliseconds: number, skew: number) => {
  const { articleId, edition } = await anArticleThatIs(installation, 'approved');
  const scheduledFor = new Date(Date.now() + milliseconds).toISOString();
  const request = {
    articleId,
    expectedHash: edition.contentHash ?? '',
    scheduledFor,
    scheduledZone: 'Europe/Minsk',
  };
  const publisher = await installation.desk.publisher.req();
  const answer = await byClock(skew, () => schedule(publisher, request));
  const latest = (await editionsOf(installation.payload, articleId)).at(-1);
  return { answer, state: latest?.state };
};

describe.each([
  ['ahead', twoHours],
  ['behind', -twoHours],
])('an instance whose clock is two hours %s', (_, skew) => {
  it('takes for the future what the others do', async () => {
    expect(await scheduleIn(hour, skew)).toMatchObject({
      answer: { ok: true },
      state: 'scheduled',
    });
  });

  it('takes for the past what the others do', async () => {
    expect(await scheduleIn(-hour, skew)).toMatchObject({
      answer: { ok: false, error: { findings: [{ rule: 'schedule-not-future' }] } },
      state: 'approved',
    });
  });
});
