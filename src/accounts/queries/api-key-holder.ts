import type { PayloadRequest } from 'payload';

import { digestOfKey } from '../rules/api-key';
import type { Scope } from '../rules/scopes';
import { runSql, sql } from '@/database/sql';

/** Whose key it is, and what for. */
export type KeyHolder = { id: number; owner: number; scopes: Scope[] };

/**
 * The holder of a key that is good now; undefined for one that is unknown, revoked or past, or whose person was
 * deactivated. Notes the use, once a minute at most.
 */
export const apiKeyHolder = async (
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  key: string,
): Promise<KeyHolder | undefined> => {
  const [row] = await runSql<KeyHolder & { isStale: boolean }>(
    req,
    sql`SELECT k.id, k.owner_id AS owner,
          coalesce((SELECT json_agg(s.value ORDER BY s."order") FROM api_keys_scopes s
                    WHERE s.parent_id = k.id), '[]') AS scopes,
          coalesce(k.last_used_at < now() - interval '1 minute', true) AS "isStale"
        FROM api_keys k JOIN users u ON u.id = k.owner_id
        WHERE k.digest = ${digestOfKey(key)} AND k.revoked_at IS NULL
          AND (k.expires_at IS NULL OR k.expires_at > now()) AND u.active IS NOT FALSE`,
  );
  if (!row) return undefined;
  const { isStale, ...holder } = row;
  if (isStale) {
    await runSql(req, sql`UPDATE api_keys SET last_used_at = now() WHERE id = ${holder.id}`);
  }
  return holder;
};

/** The key with which a request came, if it is good. */
export const holderBehind = ({ context }: Pick<PayloadRequest, 'context'>): KeyHolder | undefined =>
  context[slot] as KeyHolder | undefined;

/** Notes the key of a request, for whoever asks later. */
export const noteHolder = ({ context }: PayloadRequest, holder: KeyHolder): void => {
  context[slot] = holder;
};

const slot = 'apiKeyHolder';
