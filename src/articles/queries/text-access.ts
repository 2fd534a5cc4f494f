import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import type { Actor } from '@/editions/rules/actor';
import { isTextOpen, mayEditText } from '@/editions/rules/permissions';
import { isOpen, type State } from '@/editions/rules/states';
import { bylinedUsers } from './bylined-users';
import { reviewPolicy, takenPolicy } from '@/reviews/queries/review-policy';

export type TextAccess = {
  /** Of the open edition, else of the latest. */
  state: State | 'none';
  mayEdit: boolean;
};

type Row = {
  state: State;
  stage: string;
  policy: unknown;
  owner: number | null;
  submitted_by_id: number | null;
  started_by: number | null;
};

/**
 * Whether somebody may change the text, metadata and citations of an article now. A null actor is the
 * Local API without a person, which only the state holds back.
 */
export const textAccess = async (
  req: PayloadRequest,
  articleId: number,
  actor: Actor | null,
): Promise<TextAccess> => {
  const rows = await editionRows(req, articleId);
  const edition = rows.find(({ state }) => isOpen(state)) ?? rows[0];
  if (!edition) return { state: 'none', mayEdit: true };
  const { state } = edition;
  if (!actor || !isTextOpen(state)) return { state, mayEdit: isTextOpen(state) };
  const authors = [
    edition.owner,
    edition.started_by,
    ...(await bylinedUsers(req, articleId)),
  ].filter((id) => id !== null);
  const ties = {
    state,
    policy: takenPolicy(edition.policy) ?? (await reviewPolicy(req)),
    stage: Number(edition.stage),
    owner: edition.started_by ?? edition.owner,
    submittedBy: edition.submitted_by_id,
    authors,
  };
  return { state, mayEdit: mayEditText(state, actor, ties) };
};

const editionRows = (req: PayloadRequest, articleId: number): Promise<Row[]> =>
  runSql<Row>(
    req,
    sql`SELECT state, stage, policy, articles.owner_id AS owner, submitted_by_id,
          (SELECT actor_id FROM transitions
            WHERE edition_id = editions.id AND sequence = 1) AS started_by
        FROM editions JOIN articles ON articles.id = editions.article_id
        WHERE article_id = ${articleId} ORDER BY editions.number DESC`,
  );
