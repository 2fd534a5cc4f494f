import type { Endpoint, PayloadRequest } from 'payload';

import { citationFinding } from '@/citations/rules/findings';
import { personOf } from '@/core/actor';
import { checkQuotations } from '@/citations/commands/check-quotations';
import { citationStatus } from '@/citations/queries/citation-status-report';
import { quotationsInArticle } from '@/citations/queries/quotations-in-article';
import { queueFilter } from '@/citations/rules/queue-filter';
import { fitting } from '@/platform/parameters/fitting';
import { workflowFinding } from '@/editions/rules/findings';
import { answer, inTheirLanguage, notLoggedIn, refusal } from './answers';
import { keyOf } from './citation-seen';

/** How a citation stands: what is the matter with its pages, copies and quoted words. */
export const statusEndpoints: Omit<Endpoint, 'root'>[] = [
  { path: '/quotations', method: 'get', handler: (req) => quotations(req) },
  { path: '/:key/status', method: 'get', handler: (req) => status(req) },
  { path: '/:key/check-quotation', method: 'post', handler: (req) => checkNow(req) },
];

const quotations = async (req: PayloadRequest): Promise<Response> => {
  if (!personOf(req)) return notLoggedIn(req);
  const { article = 0 } = fitting(queueFilter, Object.fromEntries(req.searchParams));
  const docs = await quotationsInArticle(req, article);
  return docs ? answer({ docs }) : refusal(req, 404, [workflowFinding('article-not-found')]);
};

const status = async (req: PayloadRequest): Promise<Response> => {
  if (!personOf(req)) return notLoggedIn(req);
  const found = await citationStatus(req, keyOf(req));
  if (!found) return refusal(req, 404, [citationFinding('citation-not-found')]);
  return answer({ ...found, findings: inTheirLanguage(req, found.findings) });
};

/** Looks for the quoted words at once, for somebody who waits for the answer. */
const checkNow = async (req: PayloadRequest): Promise<Response> => {
  if (!personOf(req)) return notLoggedIn(req);
  const known = await citationStatus(req, keyOf(req));
  if (known) await checkQuotations(req, { citationKey: known.key }, new Date());
  return status(req);
};
