import type { AuthStrategy, PayloadRequest } from 'payload';

import { apiKeyIn } from '@/accounts/rules/api-key';
import { apiKeyHolder, noteHolder } from '@/accounts/queries/api-key-holder';

/**
 * `Authorization: Bearer ibk_…`: the person of the key, at the doors of the interface only, since there its scopes are held
 * to (scoped-access.ts). One without scopes is nobody.
 */
export const keyStrategy: AuthStrategy = {
  name: 'api-key-with-scopes',
  authenticate: async ({ headers, payload, ...given }) => {
    const key = apiKeyIn(headers.get('authorization'));
    const { req } = given as { req?: PayloadRequest };
    if (key === undefined || !req) return { user: null };
    const holder = await apiKeyHolder({ payload }, key);
    if (!holder) return { user: null };
    noteHolder(req, holder);
    if (holder.scopes.length === 0) return { user: null };
    const user = await payload.findByID({ collection: 'users', id: holder.owner, depth: 0 });
    return { user: { ...user, collection: 'users', _strategy: 'api-key-with-scopes' } };
  },
};
