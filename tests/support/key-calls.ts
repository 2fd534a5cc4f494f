import type { HeldCalls } from './calls-held-to-contract';

/** Makes a key and revokes it, and tries what is refused. */
export const callKeys = async (call: HeldCalls['call']): Promise<void> => {
  const body = { name: 'Newsletter', scopes: ['read'], perMinute: 60 };
  const made = await call('POST', '/api-keys/make', { as: 'writer', body, status: 201 });
  const path = `/api-keys/${String(made.body.id)}/revoke`;
  await call('POST', '/api-keys/make', { as: 'writer', body: {}, status: 422 });
  await call('POST', path, { as: 'editor', status: 404 });
  await call('POST', path, { as: 'writer', status: 200 });
  await call('POST', path, { status: 401 });
};
