import type { Desk } from '../desk';
import { again, type Deed } from './deed';

/** A look at a cited page that was promised: of which source, and when (milliseconds since 1970). */
export type Promised = { source: number; at: number };

/** A librarian who enters a work with an address every few seconds, and has its page looked at. */
export const keepChecking = (desk: Desk, nextPage: () => string, promised: Promised[]): Deed => {
  const ask = desk.as('editor', 'link check');
  return again(2_000, async () => {
    const url = nextPage();
    const { status, doc } = await ask('/api/sources', {
      body: { type: 'webpage', title: url, url },
    });
    const { id: source } = (doc.doc ?? {}) as { id?: number };
    if (status !== 201 || source === undefined) return;
    const at = Date.now();
    const asked = await ask('/api/link-checks/again', { body: { source } });
    if (asked.status === 202) promised.push({ source, at });
  });
};
