import { afterAll, beforeAll, expect, it } from '@jest/globals';

import { aSource } from '@support/builders';
import { aDesk } from '@support/desk';
import { restAs, type Rest } from '@support/rest';
import { startTestDesk, type TestPayload } from '@support/database/test-payload';

/** Three times as many as a process has connections for transactions. */
const savers = 30;

let running: TestPayload;
let editor: Rest;

beforeAll(async () => {
  running = await startTestDesk();
  editor = await restAs(running.payload, (await aDesk(running.payload)).editor.user);
});
afterAll(() => running.stop());

it('more people save at once than there are connections, and nobody waits for ever', async () => {
  const sources = await Promise.all(
    Array.from({ length: savers }, () => aSource(running.payload, {})),
  );
  const saved = await Promise.all(
    sources.map(({ id }) => editor('PATCH', `/sources/${id}`, { title: 'Tide tables' })),
  );
  expect(saved.map(({ status }) => status)).toEqual(sources.map(() => 200));
}, 30_000);
