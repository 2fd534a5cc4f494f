import type { Endpoint, PayloadRequest } from 'payload';

import { citationFinding } from '@/citations/rules/findings';
import { personOf } from '@/core/actor';
import { queueFilter } from '@/citations/rules/queue-filter';
import { languageOf } from '@/platform/language';
import { filledIn, readParameters } from '@/platform/parameters/read-parameters';
import { citationQueue } from '@/citations/queries/citation-queue';
import { sourceSuggestions } from '@/sources/queries/source-suggestions';
import { answer, inTheirLanguage, notLoggedIn, refusal } from './answers';
import { citationSeen } from './citation-seen';

/** What waits for a source, and what each of it may mean. */
export const queueEndpoints: Omit<Endpoint, 'root'>[] = [
  { path: '/queue', method: 'get', handler: (req) => queue(req) },
  { path: '/:key/suggestions', method: 'get', handler: (req) => suggestions(req) },
];

const queue = async (req: PayloadRequest): Promise<Response> => {
  if (!personOf(req)) return notLoggedIn(req);
  const wish = readParameters(filledIn(req.searchParams), queueFilter);
  if (!wish.ok) return refusal(req, 400, wish.error);
  const page = await citationQueue(req, wish.value);
  const docs = page.docs.map((doc) => ({
    ...doc,
    findings: inTheirLanguage(req, doc.findings),
  }));
  return answer({ ...page, docs });
};

const suggestions = async (req: PayloadRequest): Promise<Response> => {
  if (!personOf(req)) return notLoggedIn(req);
  const citation = await citationSeen(req);
  if (!citation) return refusal(req, 404, [citationFinding('citation-not-found')]);
  const language = languageOf(req.headers, req.user);
  return answer({ suggestions: await sourceSuggestions(req, citation.key, { language }) });
};
