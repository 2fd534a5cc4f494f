import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import { eligibleFor, isToBeReviewed, type Reviewer } from '../rules/assignments';
import type { State } from '@/editions/rules/states';
import { subjectOf, type NumberedEdition } from '@/editions/rules/subject-of';
import { deskPeople } from './desk-people';
import { editionFacts } from '@/editions/queries/edition-facts';

/** Somebody to whom a review is given. */
export type AssignedPerson = { id: number; name: string };
export type Assignment = { id: number; stageName: string; user: number; name: string };

/** One stage of an article's review: with whom it is, and with whom it could be. */
export type StageAssignments = {
  name: string;
  assigned: readonly AssignedPerson[];
  eligible: readonly AssignedPerson[];
};

/** The assignments of an edition that are in force, oldest first. */
export const assignmentsOf = (req: PayloadRequest, editionId: number): Promise<Assignment[]> =>
  runSql<Assignment>(
    req,
    sql`SELECT assignments.id, stage_name AS "stageName", user_id AS "user", users.name
        FROM assignments JOIN users ON users.id = user_id
        WHERE edition_id = ${editionId} AND ended_at IS NULL ORDER BY assignments.id`,
  );

/** With whom the review of an article's open edition is, stage by stage; no stages when none is to be reviewed. */
export const stageAssignments = async (
  req: PayloadRequest,
  articleId: number,
): Promise<readonly StageAssignments[]> => {
  const siblings = await editionsOf(req, articleId);
  const open = subjectOf('open', siblings);
  if (!open || !isToBeReviewed(open.state)) return [];
  const edition = await storedEdition(req, open.id);
  const facts = await editionFacts(req, { articleId, edition, siblings, drafted: null });
  const assignments = await assignmentsOf(req, open.id);
  const people = await reviewers(req);
  return facts.policy.stages.map((stage) => ({
    name: stage.name,
    assigned: assignments
      .filter(({ stageName }) => stageName === stage.name)
      .map(({ user, name }) => ({ id: user, name })),
    eligible: eligibleFor(people, stage, facts).map(({ id, name }) => ({ id: Number(id), name })),
  }));
};

/** Everybody who works here, as the workflow sees them. */
export const reviewers = async (req: PayloadRequest): Promise<readonly Reviewer[]> =>
  (await deskPeople(req)).map(({ id, name, roles }) => ({ kind: 'user', id, name, roles }));

const editionsOf = async (req: PayloadRequest, articleId: number): Promise<NumberedEdition[]> => {
  const rows = await runSql<{ id: number; number: string; state: State }>(
    req,
    sql`SELECT id, number, state FROM editions WHERE article_id = ${articleId} ORDER BY number DESC`,
  );
  return rows.map(({ number, ...row }) => ({ ...row, number: Number(number) }));
};

const storedEdition = (req: PayloadRequest, id: number) =>
  req.payload.findByID({ collection: 'editions', id, req, overrideAccess: true, depth: 0 });
