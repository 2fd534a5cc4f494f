import type { Endpoint, PayloadRequest } from 'payload';

import { personOf } from '@/core/actor';
import { createCitation } from '@/citations/commands/create-citation';
import { readResolution } from '@/citations/rules/resolution';
import type { Refusal } from '@/core/refusal';
import { resolveCitation } from '@/citations/commands/resolve-citation';
import { unresolveCitation } from '@/citations/commands/unresolve-citation';
import { waiveCitation } from '@/citations/commands/waive-citation';
import { waiveLink } from '@/citations/commands/waive-link';
import { withdrawLinkWaiver } from '@/citations/commands/withdraw-link-waiver';
import type { Citation } from '@/payload-types';
import { fitting } from '@/platform/parameters/fitting';
import type { Result } from '@/platform/result';
import { answer, notLoggedIn, refusal } from './answers';
import { queueEndpoints } from './citation-queue';
import { citationSeen, keyOf } from './citation-seen';
import { statusEndpoints } from './citation-status';
import { described } from './described';
import {
  citationOperations,
  citationSeenAt,
  newCitation,
  waiving,
  waivingLink,
} from './operations/citations';
import { sentBody, type Sent } from './sent';

type Handle = (req: PayloadRequest, sent: Sent) => Promise<Result<Citation, Refusal>>;

/** What the desk does with citations, each by its own command; reading is Payload's own. */
export const citationEndpoints: Omit<Endpoint, 'root'>[] = described(citationOperations, [
  post(
    '/',
    (req, sent) => {
      const { article: articleId, ...citation } = fitting(newCitation, sent);
      return createCitation(req, { ...citation, articleId });
    },
    201,
  ),
  post('/:key/resolve', (req, sent) =>
    resolveCitation(req, { key: keyOf(req), ...readResolution(sent) }),
  ),
  post('/:key/propose', (req, sent) =>
    resolveCitation(req, { key: keyOf(req), ...readResolution(sent), proposed: true }),
  ),
  post('/:key/waive', (req, sent) =>
    waiveCitation(req, { key: keyOf(req), ...fitting(waiving, sent) }),
  ),
  post('/:key/unresolve', (req, sent) =>
    unresolveCitation(req, { key: keyOf(req), ...fitting(citationSeenAt, sent) }),
  ),
  post('/:key/waive-link', (req, sent) =>
    waiveLink(req, { key: keyOf(req), ...fitting(waivingLink, sent) }),
  ),
  post('/:key/withdraw-link-waiver', (req, sent) =>
    withdrawLinkWaiver(req, { key: keyOf(req), ...fitting(citationSeenAt, sent) }),
  ),
  ...statusEndpoints,
  ...queueEndpoints,
]);

function post(path: string, handle: Handle, done = 200): Omit<Endpoint, 'root'> {
  return {
    path,
    method: 'post',
    handler: async (req) => {
      if (!personOf(req)) return notLoggedIn(req);
      const result = await handle(req, await sentBody(req));
      if (result.ok) return answer({ doc: result.value }, done);
      const { status, findings } = result.error;
      const isStale = findings.some(({ rule }) => rule === 'citation-changed');
      return refusal(req, status, findings, isStale ? { doc: await citationSeen(req) } : {});
    },
  };
}
