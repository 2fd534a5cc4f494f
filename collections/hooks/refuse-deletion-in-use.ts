import type { CollectionBeforeDeleteHook, PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import { usesOf, type UsedCollection } from '@/sources/queries/uses-of';

import { refuseAtDesk } from './refuse-at-desk';

/** Refuses to delete what an edition or an article still names, and says where. */
export const refuseDeletionInUse =
  (collection: UsedCollection): CollectionBeforeDeleteHook =>
  async ({ req, id }) => {
    await lockRecord(req, collection, Number(id));
    const places = await usesOf(req, collection, Number(id));
    if (places.length === 0) return;
    const titles = places.map((title) => `“${title}”`).join(', ');
    refuseAtDesk(req, 409, 'in-use', { places: titles });
  };

/** Whoever is about to name it comes first or finds it gone. */
const lockRecord = (req: PayloadRequest, collection: UsedCollection, id: number) =>
  runSql(req, sql`SELECT FROM ${sql.identifier(collection)} WHERE id = ${id} FOR UPDATE`);
