import type { PayloadRequest } from 'payload';

import type { Finding } from '@/platform/finding';
import type { Actor } from '../rules/actor';
import { transitionReport } from './transition-report';

/** What stands between an article and its readers: the findings that publication would be refused with. */
export const publicationChecklist = async (
  req: PayloadRequest,
  articleId: number,
): Promise<readonly Finding[]> =>
  (await transitionReport(req, articleId, nobody, new Date()))?.checklist ?? [];

/** The checklist is the same for everybody. */
const nobody: Actor = { kind: 'system', name: '' };
