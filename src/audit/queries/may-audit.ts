import type { PayloadRequest } from 'payload';

import type { AuditFilter } from '../rules/filter';
import { personOf } from '@/core/actor';
import type { Role } from '@/editions/rules/states';
import { mayReadArticle } from '@/articles/queries/visibility';

/** The log of everything is for those who answer for it; that of one article for whoever may read the article. */
export const mayAudit = async (
  req: PayloadRequest,
  { article }: AuditFilter = {},
): Promise<boolean> => {
  const person = personOf(req);
  if (person?.kind !== 'user') return false;
  if (person.roles.some((role) => auditors.has(role))) return true;
  return article !== undefined && mayReadArticle(req, article);
};

const auditors: ReadonlySet<Role> = new Set(['editor', 'publisher', 'administrator']);
