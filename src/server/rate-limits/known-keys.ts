import { LRUCache } from 'lru-cache';
import type { Pool } from 'pg';
import { digestOfKey } from '@/accounts/rules/api-key';

export type KnownKey = { id: number; perMinute: number | null };

/** How long a revoked key still counts as itself; it opens nothing any more. */
const memory = 30_000;

/** Keys as the limits need them. Whether a key may do something is decided elsewhere, on each request. */
export const knownKeys = (pool: Pool) => {
  const remembered = new LRUCache<string, { key: KnownKey | undefined }>({
    max: 1_000,
    ttl: memory,
  });
  return async (key: string): Promise<KnownKey | undefined> => {
    const digest = digestOfKey(key);
    const known = remembered.get(digest);
    if (known) return known.key;
    const { rows } = await pool.query<KnownKey>(
      `SELECT id, per_minute::float8 AS "perMinute" FROM api_keys
       WHERE digest = $1 AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > now())`,
      [digest],
    );
    remembered.set(digest, { key: rows[0] });
    return rows[0];
  };
};
