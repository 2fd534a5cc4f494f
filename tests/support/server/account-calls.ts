import { password } from '../builders';
import type { HeldCalls } from './calls-held-to-contract';

/** Logs in and out of wrong tries, asks for a letter, and tries what only the first administrator does. */
export const callAccounts = async (call: HeldCalls['call'], email: string): Promise<void> => {
  await call('POST', '/users/login', { body: { email, password }, status: 200 });
  await call('POST', '/users/login', { body: { email, password: 'wrong' }, status: 401 });
  await call('POST', '/users/login', { body: { email, password: '' }, status: 400 });
  await call('POST', '/users/forgot-password', { body: { email }, status: 200 });
  const reset = { token: 'a', password };
  await call('POST', '/users/reset-password', { body: reset, status: 403 });
  await call('POST', '/users/unlock', { as: 'administrator', body: { email }, status: 200 });
  await call('POST', '/users/unlock', { as: 'writer', body: { email }, status: 403 });
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

/** Asks a question that is answered, one that is too long, and one that is none. */
export const callGraphQL = async (call: HeldCalls['call']): Promise<void> => {
  const path = '/graphql';
  const query = '{ Editions(limit: 1) { docs { title } } }';
  await call('POST', path, { body: { query }, status: 200 });
  await call('POST', path, { body: { query: `{ ${'a '.repeat(3_000)} }` }, status: 400 });
  await call('POST', path, { body: { query: 'a'.repeat(60_000) }, status: 413 });
  await call('GET', '/editions?limit=0', { status: 400 });
};
