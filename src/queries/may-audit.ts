import type { PayloadRequest } from 'payload';

import type { AuditFilter } from '@/audit/filter';
import { personOf } from '@/commands/actor';
import type { Role } from '@/workflow/states';
import { mayReadArticle } from './reach';

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
