import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { approve, publish, submit } from '@/editions/commands/verbs';
import { mergeSources } from '@/sources/commands/merge-sources';
import { resolveCitation } from '@/citations/commands/resolve-citation';
import { aSource } from '@support/builders';
import { aDesk, aManuscript, type Desk } from '@support/desk';
import { done } from '@support/editions/next-edition';
import { meanwhileIn, somebodyWaits } from '@support/database/meanwhile';
import { startTestDesk, type TestPayload } from '@support/database/test-payload';

let running: TestPayload;
let desk: Desk;

beforeAll(async () => {
  running = await startTestDesk();
  desk = await aDesk(running.payload);
}, 120_000);
afterAll(() => running.stop());

const approved = async (sourceId: number) => {
  const { article, citationKey: key } = await aManuscript(running.payload, desk.writer);
  done(await resolveCitation(await desk.writer.req(), { key, cites: [{ source: sourceId }] }));
  const articleId = article.id;
  const { contentHash } = done(await submit(await desk.writer.req(), { articleId }));
  const seen = { articleId, expectedHash: contentHash ?? '' };
  done(await approve(await desk.reviewer.req(), seen));
  return seen;
};

describe('whoever merges and whoever publishes', () => {
  it('do not wait for each other: publishing holds no source while it waits', async () => {
    const { id } = await aSource(running.payload, {});
    const seen = await approved(id);
    await meanwhileIn(running, async (merger) => {
      await merger.query(`SELECT pg_advisory_xact_lock(hashtext('ibidem.merges'))`);
      const publishing = publish(await desk.publisher.req(), seen);
      await somebodyWaits(merger);
      await merger.query('SELECT FROM sources FOR UPDATE NOWAIT');
      await merger.query('COMMIT');
      expect(done(await publishing).state).toBe('published');
    });
  });
});

describe('a merge', () => {
  it.each(['into', 'source'] as const)(
    'waits for the deletion of what it names (%s), and then finds it gone',
    async (named) => {
      const [into, source] = [
        await aSource(running.payload, {}),
        await aSource(running.payload, {}),
      ];
      const ids = { into: into.id, source: source.id };
      await meanwhileIn(running, async (deleter) => {
        await deleter.query('DELETE FROM sources WHERE id = $1', [ids[named]]);
        const merging = mergeSources(await desk.editor.req(), ids);
        await somebodyWaits(deleter);
        await deleter.query('COMMIT');
        expect(await merging).toMatchObject({ ok: false, error: { status: 404 } });
      });
    },
  );
});
