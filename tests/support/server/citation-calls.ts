import type { BasePayload } from 'payload';

import type { HeldCalls } from './calls-held-to-contract';
import { aCopy } from '../link-checks/copies-of-pages';

/** What the desk asks about how a citation of a printed work stands, each question held to the description. */
export const callStatus = async (
  call: HeldCalls['call'],
  { article, key }: { article: number; key: string },
): Promise<void> => {
  const path = `/citations/${key}`;
  await call('GET', `${path}/status`, { as: 'writer', status: 200 });
  await call('GET', '/citations/nobody/status', { as: 'writer', status: 404 });
  await call('POST', `${path}/check-quotation`, { as: 'writer', status: 200 });
  await call('GET', `/citations/quotations?article=${article}`, { as: 'writer', status: 200 });
  const body = { reason: 'It is in print.' };
  await call('POST', `${path}/waive-link`, { as: 'editor', body, status: 422 });
  await call('POST', `${path}/withdraw-link-waiver`, { as: 'editor', status: 200 });
};

/** What is asked about a copy of a source that shows a wall, each question held to the description. */
export const callCopies = async (
  call: HeldCalls['call'],
  payload: BasePayload,
  source: number,
): Promise<void> => {
  const wall = await aCopy(payload, source, {
    body: '<title>Sign in</title><p>Please sign in to continue.',
  });
  const path = `/sources/${source}/copies/${wall.id}`;
  const body = { reason: 'It is about this form.' };
  await call('POST', `${path}/insist`, { as: 'writer', body, status: 403 });
  await call('POST', `${path}/insist`, { as: 'editor', body, status: 200 });
  await call('POST', `${path}/withdraw-insistence`, { as: 'editor', status: 200 });
};

/** How works come in files and go in files. */
export const callSourceFiles = async (call: HeldCalls['call']): Promise<void> => {
  const body = { filename: 'works.bib', text: '@book{rye, title = {Rye}, groups = {a}}' };
  await call('POST', '/sources/import?dry-run', { as: 'writer', body, status: 200 });
  await call('POST', '/sources/import', { as: 'writer', body, status: 201 });
  await call('POST', '/sources/import', { as: 'administrator', body, status: 403 });
  await call('POST', '/sources/import', { as: 'writer', body: { text: 'Rye' }, status: 422 });
  await call('GET', '/sources/export?format=ris', { as: 'writer', status: 200 });
  await call('GET', '/sources/export?format=papyrus', { status: 406 });
  await call('GET', '/sources/export?article=999999', { status: 404 });
};
