import type { CollectionBeforeDeleteHook } from 'payload';

import { deskFinding } from '@/commands/desk-findings';
import { usesOf, type UsedCollection } from '@/queries/uses-of';

import { throwRefusal } from './throw-refusal';

/** Refuses to delete what an edition or an article still names, and says where. */
export const refuseDeletionInUse =
  (collection: UsedCollection): CollectionBeforeDeleteHook =>
  async ({ req, id }) => {
    const places = await usesOf(req, collection, Number(id));
    if (places.length === 0) return;
    throwRefusal({
      status: 409,
      findings: [deskFinding('in-use', { places: places.map((title) => `“${title}”`).join(', ') })],
    });
  };
