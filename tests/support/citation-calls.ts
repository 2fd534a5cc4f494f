import type { HeldCalls } from './calls-held-to-contract';

/** What the desk asks about how a citation of a printed work stands, each question held to the description. */
export const callStanding = async (
  call: HeldCalls['call'],
  { article, key }: { article: number; key: string },
): Promise<void> => {
  const path = `/citations/${key}`;
  await call('GET', `${path}/standing`, { as: 'writer', status: 200 });
  await call('GET', '/citations/nobody/standing', { as: 'writer', status: 404 });
  await call('POST', `${path}/check-quotation`, { as: 'writer', status: 200 });
  await call('GET', `/citations/quotations?article=${article}`, { as: 'writer', status: 200 });
  const body = { reason: 'It is in print.' };
  await call('POST', `${path}/waive-link`, { as: 'editor', body, status: 422 });
  await call('POST', `${path}/withdraw-link-waiver`, { as: 'editor', status: 200 });
};
