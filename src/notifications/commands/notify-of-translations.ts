import type { PayloadRequest } from 'payload';

import { whoseTranslation } from '../rules/recipients';
import { affectedTranslations } from '@/editions/queries/affected-translations';
import type { PersonOfDesk } from '@/reviews/queries/desk-people';
import type { ChainedEntry } from '@/editions/rules/log';
import { writeNotifications } from './write-notifications';

type Cause = { edition: number; entry: ChainedEntry; people: readonly PersonOfDesk[] };

/** Tells those whose translation has to be looked at, after a correction or a retraction of the original. */
export const notifyOfTranslations = async (
  req: PayloadRequest,
  { edition, entry, people }: Cause,
): Promise<void> => {
  for (const { key, article, original, note, ...whose } of await affectedTranslations(
    req,
    edition,
  )) {
    const actor = entry.actor === null ? null : Number(entry.actor);
    await writeNotifications(req, people, {
      key: `finding:${key}`,
      article,
      edition: null,
      actorName: actor === null ? null : entry.actorName,
      at: new Date(entry.at),
      data: { original, ...(note ? { publicNote: note } : {}) },
      tellings: whoseTranslation({ ...whose, people, actor }),
    });
  }
};
