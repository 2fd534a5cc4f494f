import type { Endpoint, PayloadRequest } from 'payload';

import { requestFinding } from '@/accounts/rules/request-findings';
import { refusal } from '../endpoints/answers';
import { text } from '../endpoints/sent';
import { refuseAtDesk } from '../hooks/refuse-at-desk';

type Known = Omit<Endpoint, 'root'>;

/** Doors of Payload that fail where they should say that there is nothing, or what to do instead. */
export const mended = <One extends Known>({ slug }: { slug: string }, endpoint: One): One => {
  const { method, path, handler } = endpoint;
  if (slug === 'articles' && method === 'patch' && path === '/') {
    return {
      ...endpoint,
      handler: (req: PayloadRequest) =>
        req.user ? refuseAtDesk(req, 422, 'no-bulk-edit') : handler(req),
    };
  }
  if (slug !== 'payload-preferences' || method !== 'delete' || path !== '/:key') return endpoint;
  return {
    ...endpoint,
    handler: async (req: PayloadRequest) =>
      !req.user || (await hasPreference(req, text(req.routeParams?.key) ?? ''))
        ? handler(req)
        : refusal(req, 404, [requestFinding('record-unknown')]),
  };
};

const hasPreference = async (req: PayloadRequest, key: string): Promise<boolean> => {
  const { totalDocs } = await req.payload.count({
    collection: 'payload-preferences',
    where: { and: [{ key: { equals: key } }, { 'user.value': { equals: req.user?.id } }] },
    req,
  });
  return totalDocs > 0;
};
