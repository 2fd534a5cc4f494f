import type { PayloadRequest } from 'payload';

import { staleSave } from '@/articles/commands/stale-save';
import { throwRefusal } from './throw-refusal';

/** Says who changed the text meanwhile, when, and what; the form shows it at its field `revision`. */
export const refuseStaleSave = async (
  req: PayloadRequest,
  articleId: number,
  since: number,
): Promise<never> => {
  const { finding, changed } = await staleSave(req, articleId, since);
  const errors = [{ path: 'revision', message: `${finding.message} ${finding.fix ?? ''}`.trim() }];
  return throwRefusal({ status: 409, findings: [finding] }, { ...changed, errors });
};
