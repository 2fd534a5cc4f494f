import type { CollectionBeforeDeleteHook } from 'payload';

import { usesOf, type UsedCollection } from '@/queries/uses-of';

import { refuseAtDesk } from './refuse-at-desk';

/** Refuses to delete what an edition or an article still names, and says where. */
export const refuseDeletionInUse =
  (collection: UsedCollection): CollectionBeforeDeleteHook =>
  async ({ req, id }) => {
    const places = await usesOf(req, collection, Number(id));
    if (places.length === 0) return;
    const titles = places.map((title) => `“${title}”`).join(', ');
    refuseAtDesk(req, 409, 'in-use', { places: titles });
  };
