import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import { linkFinding } from '../rules/findings';
import { ok, type Result } from '@/platform/result';
import type { Role } from '@/editions/rules/states';
import { personOf } from '@/core/actor';
import { inTransaction } from '@/core/in-transaction';
import { refuse, type Refusal } from '@/core/refusal';
import { requestCapture } from './request-capture';

/** A person has a copy of a source's page kept now, also where there is one, or where it failed a moment ago. */
export const askForCapture = async (
  req: PayloadRequest,
  { source: id }: { source: number },
): Promise<Result<{ source: number; address: string }, Refusal>> => {
  const person = personOf(req);
  if (person?.kind !== 'user' || !person.roles.some((role) => keepers.has(role))) {
    return refuse(403, linkFinding('capture-not-yours'));
  }
  return inTransaction(req, async () => {
    const [source] = await runSql<{ url: string | null; title: string }>(
      req,
      sql`SELECT url, coalesce(title, '') AS title FROM sources WHERE id = ${id}`,
    );
    if (!source) return refuse(404, linkFinding('source-not-found'));
    const { url, title } = source;
    if (!url) return refuse(422, linkFinding('source-without-address', { title }));
    await requestCapture(req, { id, url }, { again: true });
    await runSql(
      req,
      sql`INSERT INTO source_log (source_id, event, by_user, detail)
          VALUES (${id}, 'capture-asked', ${person.id}, ${JSON.stringify({ address: url })}::jsonb)`,
    );
    return ok({ source: id, address: url });
  });
};

const keepers: ReadonlySet<Role> = new Set([
  'writer',
  'reviewer',
  'fact-checker',
  'editor',
  'publisher',
]);
