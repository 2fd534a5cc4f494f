import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import type { EditorialPolicy } from '@/reviews/rules/policy';
import type { State } from '../rules/states';
import { timeInState } from '../rules/time-in-state';
import { transitionLog } from './transition-log';

/** How long one edition was in each state and stage. */
export type EditionTimes = {
  edition: number;
  number: number;
  totals: readonly { state: State; stage: string | null; milliseconds: number }[];
};

/** Time in state of each edition of an article, the latest edition first. */
export const articleTimes = async (
  req: PayloadRequest,
  articleId: number,
  now: Date,
): Promise<readonly EditionTimes[]> => {
  const editions = await runSql<{ id: number; number: number; policy: EditorialPolicy | null }>(
    req,
    sql`SELECT id, number::int AS number, policy FROM editions
        WHERE article_id = ${articleId} ORDER BY number DESC`,
  );
  const times: EditionTimes[] = [];
  for (const { id, number, policy } of editions) {
    const { totals } = timeInState(await transitionLog(req, id), now);
    const nameOf = (stage: number | null) =>
      stage === null ? null : (policy?.stages[stage]?.name ?? String(stage + 1));
    const named = totals.map((total) => ({ ...total, stage: nameOf(total.stage) }));
    times.push({ edition: id, number, totals: named });
  }
  return times;
};
