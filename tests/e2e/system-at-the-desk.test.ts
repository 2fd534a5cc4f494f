import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';

import { tabTo } from '@support/browser/by-keyboard';
import { startJourney, type Journey } from '@support/browser/journey';
import { axeFaults, overflowFaults } from '@support/browser/page-faults';
import { withClient } from '@support/database/postgres';

describe('how the publication is, for administrators', () => {
  let journey: Journey;
  let page: Page;
  let failed: number;

  /** A letter that nobody knows of, so that the job is over as soon as it is taken up. */
  const aFailedJob = (): Promise<number> =>
    withClient(journey.databaseUrl, async (client) => {
      const { rows } = await client.query<{ id: number }>(
        `SELECT id::int AS id FROM graphile_worker.add_job('ensure-mail-is-sent',
           '{"mail": 999999}', run_at := now() + interval '1 day', job_key := 'unknown')`,
      );
      const id = rows[0]?.id ?? 0;
      await client.query(
        `UPDATE graphile_worker._private_jobs
         SET attempts = max_attempts, last_error = 'The mail server said no to a@b.example'
         WHERE id = $1`,
        [id],
      );
      return id;
    });

  beforeAll(async () => {
    journey = await startJourney();
    page = await journey.desk(await journey.setUp());
    failed = await aFailedJob();
  });
  afterAll(() => journey.end());

  const job = () => page.locator(`[data-job="${failed}"]`);
  const check = (name: string) => page.locator(`[data-check="${name}"]`);

  it('is found from the settings, and says how everything is', async () => {
    await page.goto('/admin/settings');
    await page.getByRole('link', { name: 'System' }).click();
    await page.waitForURL('**/admin/system');
    await page.getByRole('heading', { level: 1, name: 'System' }).waitFor();
    await check('database').getByText('well').waitFor();
    await check('mail').getByText('There is no mail server').waitFor();
    await page.getByText('No backup is known of here').waitFor();
    expect(await page.getByText(process.versions.node, { exact: true }).count()).toBe(1);
    expect(await page.evaluate(() => document.title)).toContain('System');
  });

  it('shows what failed and why, without anybody’s address', async () => {
    await job().getByText('The mail server said no to (e-mail)').waitFor();
    expect(await job().textContent()).toContain('Send an e-mail');
  });

  it.each([360, 1280])('has nothing for axe to find, and fits, at %i pixels', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    for (const theme of ['light', 'dark']) {
      await page
        .context()
        .addCookies([{ name: 'payload-theme', value: theme, url: journey.server.url }]);
      await page.goto('/admin/system');
      await job().waitFor();
      expect(await axeFaults(page)).toEqual([]);
      expect(await overflowFaults(page)).toEqual([]);
    }
  });

  it('has it tried again by keyboard, done by the worker, and named in the log', async () => {
    await page.goto('/admin/system');
    await tabTo(page, job().getByRole('button', { name: /^Try again: Send an e-mail/ }));
    await page.keyboard.press('Enter');
    await job().waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Who tried again' }).click();
    await page.waitForURL('**/admin/administration-log?event=job_tried_again');
    await page.getByRole('cell', { name: 'ensure-mail-is-sent' }).waitFor();
  });

  it('is nobody else’s', async () => {
    const editor = await journey.desk(await journey.colleague(['editor']));
    await editor.goto('/admin/settings');
    expect(await editor.getByRole('link', { name: 'System' }).count()).toBe(0);
    await editor.goto('/admin/system');
    await editor.getByText('Only administrators look after the system').waitFor();
  });
});
