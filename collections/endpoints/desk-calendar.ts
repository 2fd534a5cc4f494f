import type { Endpoint, PayloadRequest } from 'payload';

import { dayLabel } from '@/admin/clock';
import { personOf } from '@/core/actor';
import { publicationSettings } from '@/core/publication-settings';
import { makeFeed, revokeFeed } from '@/overviews/commands/calendar-feeds';
import { moveOnCalendar } from '@/overviews/commands/move-on-calendar';
import { calendarFeeds } from '@/overviews/queries/calendar-feeds';
import { instantsOf } from '@/overviews/rules/calendar-days';
import { languageOf } from '@/platform/language';
import { answer, notLoggedIn, outcome, refusal } from './answers';
import { described } from './described';
import { deskCalendarOperations, feed, move } from './operations/desk-calendar';
import { idIn, idOf, sentAs } from './sent';

/** Days of the calendar, and the addresses under which others read it. */
export const deskCalendarEndpoints: Endpoint[] = described(deskCalendarOperations, [
  { path: '/desk/calendar/:article', method: 'patch', handler: (req) => moved(req) },
  { path: '/desk/calendar-feeds', method: 'get', handler: (req) => listed(req) },
  { path: '/desk/calendar-feeds', method: 'post', handler: (req) => made(req) },
  { path: '/desk/calendar-feeds/:id/revoke', method: 'post', handler: (req) => revoked(req) },
]);

const moved = async (req: PayloadRequest): Promise<Response> => {
  if (!personOf(req)) return notLoggedIn(req);
  const now = new Date();
  const article = idIn(req.routeParams?.article);
  const result = await moveOnCalendar(req, { article, ...(await sentAs(req, move)), now });
  if (result.ok) return answer(result.value);
  const { status, findings } = result.error;
  const day = findings.find(({ params }) => params?.on !== undefined)?.params?.on;
  if (typeof day !== 'string') return outcome(req, result);
  // For people as the desk writes days, for programs as they send them.
  const label = await said(req, day, now);
  const inWords = findings.map((finding) => ({
    ...finding,
    params: { ...finding.params, day: label },
  }));
  return refusal(req, status, inWords);
};

const said = async (req: PayloadRequest, day: string, now: Date): Promise<string> => {
  const { timeZone: zone } = await publicationSettings(req);
  const { from } = instantsOf([day], zone);
  return dayLabel(from, { language: languageOf(req.headers, req.user), zone }, now);
};

const listed = async (req: PayloadRequest): Promise<Response> =>
  personOf(req) ? answer({ feeds: await calendarFeeds(req) }) : notLoggedIn(req);

const made = async (req: PayloadRequest): Promise<Response> =>
  personOf(req)
    ? outcome(req, await makeFeed(req, await sentAs(req, feed)), 201)
    : notLoggedIn(req);

const revoked = async (req: PayloadRequest): Promise<Response> =>
  personOf(req) ? outcome(req, await revokeFeed(req, { id: idOf(req) })) : notLoggedIn(req);
