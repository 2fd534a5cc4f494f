import { randomBytes } from 'node:crypto';
import type { Desk } from '../desk';
import { again, type Deed } from './deed';

/** Somebody who saves a topic twice a second. What was acknowledged is added to `saved`, what was sent to `sent`. */
export const keepSaving = (
  desk: Desk,
  { saved, sent, isCalm }: { saved: string[]; sent: string[]; isCalm: () => boolean },
): Deed => {
  const ask = desk.as('editor', 'save');
  const save = async () => {
    const slug = `soak-${randomBytes(8).toString('hex')}`;
    sent.push(slug);
    const body = { name: slug, slug, description: 'x'.repeat(800) };
    const { status } = await ask('/api/topics', { body });
    if (status === 201) saved.push(slug);
  };
  return again(500, save, isCalm);
};
