import type { PayloadRequest } from 'payload';
import { ulid } from 'ulid';

import { isCitationKey } from '@/sources/rules/derived-key';
import { runSql, sql } from '@/database/sql';
import type { Inline, Manuscript } from '@/document/document';
import { mapLines } from '@/document/walk';

/**
 * The manuscript with keys for its citations that no other article has. Those of our own export
 * are kept where they are free, so that an import into an empty publication is the same text.
 *
 * @param own keys of the very article that the manuscript is of
 */
export const withFreeKeys = async (
  req: PayloadRequest,
  manuscript: Manuscript,
  own: ReadonlySet<string> = new Set(),
): Promise<Manuscript> => {
  const keys = manuscript.citations.map(({ key }) => key).filter((key) => !own.has(key));
  const rows = await runSql<{ key: string }>(
    req,
    sql`SELECT key FROM citations
        WHERE key IN (SELECT jsonb_array_elements_text(${JSON.stringify(keys)}::jsonb))`,
  );
  const taken = new Set(rows.map((row) => row.key));
  const renamed = new Map(
    keys.filter((key) => taken.has(key) || !isCitationKey(key)).map((key) => [key, ulid()]),
  );
  if (renamed.size === 0) return manuscript;
  const rekeyed = (inline: Inline): Inline =>
    inline.type === 'citation' ? { ...inline, key: renamed.get(inline.key) ?? inline.key } : inline;
  return {
    ...manuscript,
    body: mapLines(manuscript.body, (line) => line.map(rekeyed)),
    citations: manuscript.citations.map((citation) => ({
      ...citation,
      key: renamed.get(citation.key) ?? citation.key,
    })),
  };
};
