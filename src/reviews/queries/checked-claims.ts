import type { PayloadRequest } from 'payload';

import { draftedDocument } from '@/articles/queries/drafted-document';
import { runSql, sql } from '@/database/sql';
import type { FrozenDocument } from '@/document/document';
import { isOpen, type State } from '@/editions/rules/states';
import { saidOf, type SaidCheck } from '../rules/claim-checks';
import { claimChecks, documentClaims } from './claim-checks';

export type CheckedClaims = {
  /** Of all claims in the text; 0 while nobody has checked one. */
  total: number;
  /** Those that somebody checked, in reading order. */
  claims: readonly { key: string; checks: readonly SaidCheck[] }[];
};

/** Held against the text as it is written now, so that a writer sees what an edit makes void before it is submitted again. */
export const checkedClaims = async (
  req: PayloadRequest,
  articleId: number,
): Promise<CheckedClaims> => {
  const none: CheckedClaims = { total: 0, claims: [] };
  const rows = await runSql<EditionRow>(
    req,
    sql`SELECT id, state::text AS state FROM editions
        WHERE article_id = ${articleId} ORDER BY number DESC`,
  );
  const edition = rows.find(({ state }) => isOpen(state)) ?? rows[0];
  if (!edition) return none;
  const checks = await claimChecks(req, edition.id);
  // Freezing a long text takes its time, and most drafts were never checked.
  if (checks.length === 0) return none;
  const document = await textOf(req, articleId, edition);
  if (!document) return none;
  const claims = await documentClaims(req, document);
  const said = claims.map((claim) => ({ key: claim.key, checks: saidOf(claim, checks) }));
  return { total: claims.length, claims: said.filter((claim) => claim.checks.length > 0) };
};

type EditionRow = { id: number; state: State };

/** What is written is another text than the frozen one only while it is the authors'. */
const textOf = async (
  req: PayloadRequest,
  articleId: number,
  { id, state }: EditionRow,
): Promise<FrozenDocument | null> => {
  if (state === 'draft' || state === 'changes_requested')
    return (await draftedDocument(req, articleId)).document;
  const [row] = await runSql<{ document: FrozenDocument | null }>(
    req,
    sql`SELECT document FROM editions WHERE id = ${id}`,
  );
  return row?.document ?? null;
};
