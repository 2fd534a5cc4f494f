import type { HeldCalls } from './calls-held-to-contract';

/** Asks everything of the claims of an article that reviewers have before them. */
export const callClaims = async (call: HeldCalls['call'], articleId: number): Promise<void> => {
  const base = `/articles/${articleId}/claim-checks`;
  const as = 'reviewer';
  const { body: found } = await call('GET', base, { as, status: 200 });
  const [claim] = found.claims as { key: string; sight: string }[];
  const of = { claim: claim?.key, sight: claim?.sight };
  await call('GET', `${base}/${claim?.key}`, { as, status: 200 });
  await call('GET', `${base}/none`, { as, status: 404 });
  await call('POST', base, {
    as,
    body: { ...of, verdict: 'in_part', note: 'Of wheat.' },
    status: 200,
  });
  await call('GET', base, { as, status: 200 });
  await call('GET', `/articles/${articleId}/checked-claims`, { as: 'writer', status: 200 });
  await call('POST', `${base}/take-back`, { as, body: { claim: of.claim }, status: 200 });
  await call('POST', `${base}/take-back`, { as, body: { claim: of.claim }, status: 409 });
  await call('POST', base, { as, body: { ...of, verdict: 'does_not' }, status: 422 });
  await call('POST', base, {
    as: 'publisher',
    body: { ...of, verdict: 'supports' },
    status: 403,
  });
  await call('POST', base, { body: { ...of, verdict: 'supports' }, status: 401 });
};
