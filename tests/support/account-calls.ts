import { password } from './builders';
import type { HeldCalls } from './calls-held-to-contract';

/** Logs in, and tries what only the first administrator does. */
export const callAccounts = async (call: HeldCalls['call'], email: string): Promise<void> => {
  await call('POST', '/users/login', { body: { email, password }, status: 200 });
  await call('POST', '/users/login', { body: { email, password: 'wrong' }, status: 401 });
  const body = { code: 'x', name: 'A', email: 'a@example.org', password };
  await call('POST', '/users/set-up', { body, status: 409 });
  await call('POST', '/users/first-register', { body, status: 409 });
};

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
