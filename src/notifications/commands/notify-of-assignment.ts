import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import { ok } from '@/platform/result';
import { deskPeople } from '@/reviews/queries/desk-people';
import { takenPolicy } from '@/reviews/queries/review-policy';
import { stageAt, stagesBeside } from '@/reviews/rules/stages';
import type { State } from '@/editions/rules/states';
import { inTransaction } from '@/core/in-transaction';
import { writeNotifications } from './write-notifications';

/**
 * Tells somebody that a review was given to them, if its stage is open; otherwise they hear when it opens. Running it
 * again tells nobody twice.
 */
export const notifyOfAssignment = async (
  req: PayloadRequest,
  { assignment }: { assignment: number },
): Promise<void> => {
  await inTransaction(req, async () => {
    const row = await assignmentRow(req, assignment);
    if (!row || !isOpen(row) || row.user === row.assignedBy) return ok(undefined);
    await writeNotifications(req, await deskPeople(req), {
      key: `assignment:${assignment}`,
      article: row.article,
      edition: row.edition,
      actorName: row.assignedByName,
      at: new Date(row.at),
      data: {
        stages: [row.stageName],
        ...(row.dueAt ? { dueAt: new Date(row.dueAt).toISOString() } : {}),
      },
      tellings: [{ user: row.user, what: 'assigned' }],
    });
    return ok(undefined);
  });
};

type Row = {
  edition: number;
  article: number;
  user: number;
  assignedBy: number | null;
  assignedByName: string | null;
  stageName: string;
  at: Date | string;
  state: State;
  stage: number;
  policy: unknown;
  dueAt: Date | string | null;
};

/** An assignment that is still in force. */
const assignmentRow = async (req: PayloadRequest, id: number): Promise<Row | null> => {
  const [row] = await runSql<Row>(
    req,
    sql`SELECT edition_id AS edition, assignments.article_id AS article, user_id AS "user",
          assigned_by_id AS "assignedBy", users.name AS "assignedByName",
          stage_name AS "stageName", at, state, stage::int, policy, due_at AS "dueAt"
        FROM assignments JOIN editions ON editions.id = edition_id
        LEFT JOIN users ON users.id = assigned_by_id
        WHERE assignments.id = ${id} AND ended_at IS NULL`,
  );
  return row ?? null;
};

const isOpen = ({ state, stage, policy, stageName }: Row): boolean => {
  const taken = takenPolicy(policy);
  if (state !== 'in_review' || !taken) return false;
  return stagesBeside(taken, stage).some((index) => stageAt(taken, index).name === stageName);
};
