import type { HeldCalls } from './calls-held-to-contract';

/** Plans an article that is being written, and tries what is refused. */
export const callPlans = async (call: HeldCalls['call'], article: number): Promise<void> => {
  const path = `/desk/plans/${article}`;
  const dueAt = '2030-01-12T15:00:00.000Z';
  await call('PATCH', path, { as: 'writer', body: { dueAt }, status: 200 });
  await call('PATCH', path, { as: 'editor', body: { dueAt: null }, status: 200 });
  await call('PATCH', path, { as: 'editor', body: { dueAt: 'soon' }, status: 422 });
  await call('PATCH', path, { as: 'reviewer', body: { dueAt }, status: 403 });
  await call('PATCH', path, { body: { dueAt }, status: 401 });
};
