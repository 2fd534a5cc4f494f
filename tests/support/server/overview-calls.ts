import type { HeldCalls } from './calls-held-to-contract';

/** Asks all that overviews of the desk change. */
export const callOverviews = async (
  call: HeldCalls['call'],
  aDraft: () => Promise<number>,
): Promise<void> => {
  await callPlans(call, await aDraft());
  await callCalendar(call, await aDraft());
  await callFeeds(call);
  await callDeskArticles(call, await aDraft());
  await callFrame(call, await aDraft());
  await callChannels(call);
  await callTour(call);
  await callPeople(call, await aDraft());
};

/** Says that one is in an article, and asks who else is and who wrote what. */
const callPeople = async (call: HeldCalls['call'], article: number): Promise<void> => {
  const path = `/articles/${article}/presence`;
  const place = { block: 0, words: 'The first' };
  const body = { page: 'page-of-the-editor', does: 'writes', place };
  await call('POST', path, { as: 'editor', body, status: 200 });
  await call('POST', path, { body, status: 401 });
  await call('POST', '/articles/999999/presence', { as: 'editor', body, status: 404 });
  await call('GET', path, { as: 'editor', status: 200 });
  await call('GET', '/articles/999999/presence', { as: 'editor', status: 404 });
  await call('GET', `/articles/${article}/revisions`, { as: 'editor', status: 200 });
  await call('GET', `/articles/${article}/revisions`, { status: 401 });
};

/** Asks what the frame of the desk asks on any page, and for a report. */
const callFrame = async (call: HeldCalls['call'], article: number): Promise<void> => {
  await call('GET', '/desk/counts', { as: 'writer', status: 200 });
  await call('GET', '/desk/counts', { status: 401 });
  await call('GET', '/desk/find?q=rivers', { as: 'writer', status: 200 });
  await call('GET', '/desk/find?q=rivers', { status: 401 });
  await call('GET', `/desk/tasks/${article}`, { as: 'writer', status: 200 });
  await call('GET', `/desk/tasks/${article}`, { status: 401 });
  await call('GET', '/desk/reports/times.csv', { as: 'editor', status: 200 });
  await call('GET', '/desk/reports/times.csv?since=never', { as: 'editor', status: 400 });
  await call('GET', '/desk/reports/times.csv', { as: 'writer', status: 403 });
  // The stream itself has no end to wait for, and a test of its own.
  await call('GET', '/desk/changes', { status: 401 });
};

/** Says how one wants to hear of what, and tries what is refused. */
const callChannels = async (call: HeldCalls['call']): Promise<void> => {
  const path = '/notifications/channels';
  const body = { channels: { published: 'digest', overdue: 'mail' } };
  await call('PATCH', path, { as: 'editor', body, status: 200 });
  await call('PATCH', path, { as: 'editor', body: { channels: { published: 'x' } }, status: 422 });
  await call('PATCH', path, { body, status: 401 });
};

/** Plans an article that is being written, and tries what is refused. */
const callPlans = async (call: HeldCalls['call'], article: number): Promise<void> => {
  const path = `/desk/plans/${article}`;
  const dueAt = '2030-01-12T15:00:00.000Z';
  await call('PATCH', path, { as: 'writer', body: { dueAt }, status: 200 });
  await call('PATCH', path, { as: 'editor', body: { dueAt: null }, status: 200 });
  await call('PATCH', path, { as: 'editor', body: { dueAt: 'soon' }, status: 422 });
  await call('PATCH', path, { as: 'reviewer', body: { dueAt }, status: 403 });
  await call('PATCH', path, { body: { dueAt }, status: 401 });
};

/** Moves an article that is being written, and tries what is refused. */
const callCalendar = async (call: HeldCalls['call'], article: number): Promise<void> => {
  const path = `/desk/calendar/${article}`;
  const wish = { as: 'planned', day: '2031-01-14', hour: '09:00', seenAt: null };
  const over = { ...wish, day: '2020-01-14' };
  await call('PATCH', path, { as: 'reviewer', body: wish, status: 403 });
  await call('PATCH', path, { as: 'editor', body: over, status: 422 });
  await call('PATCH', path, { as: 'editor', body: wish, status: 200 });
  await call('PATCH', path, { as: 'editor', body: wish, status: 409 });
  await call('PATCH', '/desk/calendar/999999', { as: 'editor', body: wish, status: 404 });
  await call('PATCH', path, { body: wish, status: 401 });
};

/** Makes an address for calendars, finds it in the list and revokes it. */
const callFeeds = async (call: HeldCalls['call']): Promise<void> => {
  const path = '/desk/calendar-feeds';
  const made = await call('POST', path, { as: 'editor', body: { scope: 'desk' }, status: 201 });
  const { id } = made.body as { id: number };
  await call('GET', path, { as: 'editor', status: 200 });
  await call('POST', `${path}/${id}/revoke`, { as: 'writer', status: 404 });
  await call('POST', `${path}/${id}/revoke`, { as: 'editor', status: 200 });
  await call('GET', path, { status: 401 });
  await call('POST', path, { body: {}, status: 401 });
};

/** Changes many articles at once, and keeps, shares and deletes views. */
const callDeskArticles = async (call: HeldCalls['call'], article: number): Promise<void> => {
  const path = '/desk/articles/change';
  const articles = [article, 2_000_000];
  await call('POST', path, { as: 'editor', body: { articles, owner: 1 }, status: 200 });
  await call('POST', path, { as: 'editor', body: { articles, dueAt: null }, status: 200 });
  await call('POST', path, { as: 'editor', body: { articles }, status: 422 });
  await call('POST', path, { body: { articles, owner: 1 }, status: 401 });
  const body = { page: 'articles', name: 'English desk', address: 'language=en' };
  const kept = await call('POST', '/desk/views', { as: 'editor', body, status: 201 });
  await call('POST', '/desk/views', { as: 'editor', body: { ...body, name: '' }, status: 422 });
  const view = `/desk/views/${String(kept.body.view)}`;
  await call('PATCH', view, { as: 'editor', body: { isShared: true }, status: 200 });
  await call('PATCH', view, { as: 'writer', body: { name: 'Mine' }, status: 403 });
  await call('GET', '/desk/views?page=articles', { as: 'writer', status: 200 });
  await call('DELETE', view, { as: 'writer', status: 403 });
  await call('DELETE', view, { as: 'editor', status: 200 });
  await call('DELETE', view, { as: 'editor', status: 404 });
};

/** Asks to be shown around, and says that it is enough. */
const callTour = async (call: HeldCalls['call']): Promise<void> => {
  const path = '/desk/tour';
  await call('POST', path, { as: 'writer', body: { isWanted: true }, status: 200 });
  await call('POST', path, { as: 'writer', body: { isWanted: false }, status: 200 });
  await call('POST', path, { body: { isWanted: true }, status: 401 });
};
