import type { BasePayload } from 'payload';

import { runSql, sql } from '@/database/sql';

/** A copy as it was recorded, to be held against what is stored now. */
export type StoredCopy = {
  id: number;
  filename: string | null;
  filesize: number | null;
  sha256: string | null;
  text: string | null;
  textDigest: string | null;
};

/** Every copy, in order; never more than a few of them in memory. */
export async function* storedCopies(payload: BasePayload): AsyncGenerator<StoredCopy> {
  let after = 0;
  for (;;) {
    const rows = await runSql<StoredCopy>(
      { payload },
      sql`SELECT id, filename, filesize::float8 AS filesize, sha256, text, text_digest AS "textDigest"
          FROM snapshots WHERE id > ${after} ORDER BY id LIMIT 20`,
    );
    yield* rows;
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
  }
}
