import type { Endpoint, PayloadRequest } from 'payload';

import { personOf } from '@/core/actor';
import { chooseChannels } from '@/notifications/commands/choose-channels';
import { readNotifications } from '@/notifications/commands/read-notifications';
import { languageOf } from '@/platform/language';
import { inbox } from '@/notifications/queries/inbox';
import { fitting } from '@/platform/parameters/fitting';
import { answer, notLoggedIn, outcome } from './answers';
import { described } from './described';
import { channelChoice, inboxOperations, inboxQuestion, reading } from './operations/inbox';
import { sentAs } from './sent';

/**
 * `GET` what oneself was told, with the number of what is unread; `POST {ids}` or `{all, before}`: marks it as read;
 * `PATCH {channels}`: how one wants to hear of what.
 */
export const inboxEndpoints: Omit<Endpoint, 'root'>[] = described(inboxOperations, [
  { path: '/inbox', method: 'get', handler: (req) => show(req) },
  { path: '/read', method: 'post', handler: (req) => read(req) },
  { path: '/channels', method: 'patch', handler: (req) => choose(req) },
]);

const show = async (req: PayloadRequest): Promise<Response> => {
  if (!personOf(req)) return notLoggedIn(req);
  const language = languageOf(req.headers, req.user);
  const { page, limit, unread } = fitting(inboxQuestion, Object.fromEntries(req.searchParams));
  return answer(await inbox(req, { language, page, limit, unreadOnly: unread }));
};

const read = async (req: PayloadRequest): Promise<Response> => {
  const { ids = [], all, before } = await sentAs(req, reading);
  const now = new Date();
  const result = await readNotifications(req, {
    ids,
    ...(all ? { before: instantIn(before) ?? now.toISOString() } : {}),
    now,
  });
  return outcome(req, result);
};

const choose = async (req: PayloadRequest): Promise<Response> => {
  if (!personOf(req)) return notLoggedIn(req);
  const { channels } = await sentAs(req, channelChoice);
  return outcome(req, await chooseChannels(req, { channels }));
};

const instantIn = (value = ''): string | undefined => {
  const instant = new Date(value);
  return Number.isNaN(instant.getTime()) ? undefined : instant.toISOString();
};
