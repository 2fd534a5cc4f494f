import type { PayloadRequest } from 'payload';

import { linkFinding } from '../rules/findings';
import { ok, type Result } from '@/platform/result';
import type { Source } from '@/payload-types';
import { sourceToCheck } from '../queries/source-to-check';
import { enqueue } from '@/core/enqueue';
import { inTransaction } from '@/core/in-transaction';
import { refuse, type Refusal } from '@/core/refusal';

/** One job at a time waits to look at a source's page. */
export const linkCheckJob = (source: number): string => `ensure-source-is-checked:${source}`;

/** Has the page of a newly cited source fetched once; one that was looked at is left to its schedule. */
export const requestLinkCheck = async (req: PayloadRequest, source: Source): Promise<void> => {
  if (!source.url || source.health?.checkedAt) return;
  await enqueue(
    req,
    'ensure-source-is-checked',
    { source: source.id },
    { key: linkCheckJob(source.id) },
  );
};

/** Has a page looked at again as soon as its host's turn comes, because somebody asks. */
export const requestLinkCheckAgain = (
  req: PayloadRequest,
  { source }: { source: number },
): Promise<Result<{ source: number }, Refusal>> =>
  inTransaction(req, async () => {
    const asked = await sourceToCheck(req, source);
    if (!asked) return refuse(404, linkFinding('source-not-found'));
    const { id, url, title } = asked;
    if (!url) return refuse(422, linkFinding('source-without-address', { title }));
    await enqueue(
      req,
      'ensure-source-is-checked',
      { source: id, again: true },
      { key: linkCheckJob(id) },
    );
    return ok({ source: id });
  });
