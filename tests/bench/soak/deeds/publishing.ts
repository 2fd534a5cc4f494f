import { setTimeout as sleep } from 'node:timers/promises';
import type { Desk, Said } from '../desk';
import { again, type Deed } from './deed';

/** An edition of which the desk was told that it is out, or will be at `scheduledFor` (milliseconds since 1970). */
export type Issued = { edition: number; scheduledFor: number | undefined };

type Event = Record<string, unknown> & { event: string };

type Under = { issued: Issued[]; refusals: string[]; isCalm: () => boolean };

/** Tries of one event over a fault, half a second apart. */
const patience = 600;

/** Somebody refused what was right, so that this article is not gone on with. */
class Refused extends Error {
  override name = 'Refused';
}

/**
 * A desk that brings one article after the other through its review: every other goes out at once, the others some seconds
 * later by themselves. What fails is asked again, as a person would.
 */
export const keepPublishing = (
  desk: Desk,
  articles: readonly number[],
  { issued, refusals, isCalm }: Under,
): Deed => {
  const over = { is: false };
  const ask = async (article: number, role: string, event: Event): Promise<Said['doc']> => {
    const asking = desk.as(role, 'publication');
    let mayBeDone = false;
    for (let attempt = 0; attempt < patience && !over.is; attempt += 1) {
      const { status, doc } = await asking(`/api/articles/${article}/transitions`, { body: event });
      if (status >= 200 && status < 300) return doc;
      const isPassing = status === 0 || status >= 500 || status === 429;
      // What came in its answer's place was done before: the question after a lost answer finds it so.
      if (!isPassing && mayBeDone) return latestEdition(desk, article);
      if (!isPassing) throw new Refused(`${event.event}: ${status} ${JSON.stringify(doc)}`);
      mayBeDone = true;
      await sleep(500);
    }
    throw new Refused(`${event.event}: nobody answered`);
  };
  const issue = async (article: number, isScheduled: boolean) => {
    await ask(article, 'editor', { event: 'new_edition', kind: 'minor' });
    const { contentHash: expectedHash } = await ask(article, 'editor', { event: 'submit' });
    for (const role of ['reviewer', 'fact-checker', 'editor']) {
      await ask(article, role, { event: 'approve', expectedHash });
    }
    if (!isScheduled) {
      const { edition } = await ask(article, 'publisher', { event: 'publish', expectedHash });
      issued.push({ edition: Number(edition), scheduledFor: undefined });
      return;
    }
    const scheduledFor = Date.now() + 4_000;
    const { edition } = await ask(article, 'publisher', {
      event: 'schedule',
      expectedHash,
      scheduledFor: new Date(scheduledFor).toISOString(),
      scheduledZone: 'Europe/Minsk',
    });
    issued.push({ edition: Number(edition), scheduledFor });
  };
  const bringOut = async (turn: number) => {
    const article = articles[turn % articles.length] ?? 0;
    try {
      await issue(article, turn % 2 === 1);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      if (!over.is) refusals.push(`article ${article}, ${error.message}`);
    }
  };
  const deed = again(1_500, bringOut, isCalm);
  return {
    end: () => {
      over.is = true;
      return deed.end();
    },
  };
};

/** What became of the event whose answer was lost. */
const latestEdition = async (desk: Desk, article: number): Promise<Said['doc']> => {
  const query = `where[article][equals]=${article}&sort=-number&limit=1&depth=0`;
  for (let attempt = 0; attempt < patience; attempt += 1) {
    const { status, doc } = await desk.as('editor', 'publication')(`/api/editions?${query}`);
    const [edition] = (doc.docs ?? []) as { id: number; contentHash?: string }[];
    if (status === 200 && edition) return { ...edition, edition: edition.id };
    await sleep(500);
  }
  throw new Refused('the edition could not be looked up');
};
