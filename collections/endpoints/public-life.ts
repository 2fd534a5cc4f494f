import type { Endpoint, PayloadRequest } from 'payload';

import { closeFinding } from '@/editions/commands/close-finding';
import type { Refusal } from '@/core/refusal';
import { setPublicNote } from '@/editions/commands/set-public-note';
import type { Result } from '@/platform/result';
import { articleFindings } from '@/articles/queries/article-findings';
import { answer, askedOfArticle, inTheirLanguage, outcome } from './answers';
import { described } from './described';
import { closing, noting, publicLifeOperations } from './operations/public-life';
import { sentAs, text } from './sent';

/**
 * What an article's readers are told beside the text, and what its desk has to look at: `POST /:id/public-note
 * {publicNote}`, `GET /:id/findings`, `POST /:id/findings/:key/close {reason}`.
 */
export const publicLifeEndpoints: Omit<Endpoint, 'root'>[] = described(publicLifeOperations, [
  {
    path: '/:id/public-note',
    method: 'post',
    handler: (req) =>
      run(req, async (articleId) =>
        setPublicNote(req, { articleId, ...(await sentAs(req, noting)) }),
      ),
  },
  {
    path: '/:id/findings',
    method: 'get',
    handler: (req) => askedOfArticle(req, (articleId) => findings(req, articleId)),
  },
  {
    path: '/:id/findings/:key/close',
    method: 'post',
    handler: (req) =>
      run(req, async (articleId) =>
        closeFinding(req, { articleId, key: keyOf(req), ...(await sentAs(req, closing)) }),
      ),
  },
]);

type Command = (articleId: number) => Promise<Result<unknown, Refusal>>;

const run = (req: PayloadRequest, command: Command): Promise<Response> =>
  askedOfArticle(req, async (articleId) => outcome(req, await command(articleId)));

const findings = async (req: PayloadRequest, articleId: number): Promise<Response> => {
  const found = await articleFindings(req, articleId);
  const docs = found.map((one) => {
    const [finding] = inTheirLanguage(req, [one.finding]);
    return { ...one, finding };
  });
  return answer({ docs });
};

const keyOf = ({ routeParams }: PayloadRequest): string => text(routeParams?.key) ?? '';
