import config from '@payload-config';
import { createHash } from 'node:crypto';
import { getPayload } from 'payload';
import { readCalendarFeed } from '@/overviews/commands/read-calendar-feed';
import { feedSecretIn } from '@/overviews/rules/feed-secret';

export const dynamic = 'force-dynamic';

/** `/calendar/SECRET.ics`: the desk's calendar for programs that can show a secret and nothing else. */
export const GET = async (request: Request, { params }: Props): Promise<Response> => {
  const secret = feedSecretIn((await params).file);
  const payload = await getPayload({ config });
  const file = await readCalendarFeed(payload, { secret: secret ?? '', now: new Date() });
  if (file === null) return new Response('404 Not Found\n', { status: 404, headers: forNobody });
  const etag = `"${createHash('sha256').update(file).digest('base64url').slice(0, 22)}"`;
  const headers = { ...forThem, ETag: etag };
  return request.headers.get('if-none-match')?.includes(etag)
    ? new Response(null, { status: 304, headers })
    : new Response(file, {
        headers: { ...headers, 'Content-Type': 'text/calendar; charset=utf-8' },
      });
};

type Props = { params: Promise<{ file: string }> };

/** Nobody else is shown it, and no list names it. */
const forThem = { 'Cache-Control': 'private, max-age=300', 'X-Robots-Tag': 'noindex' };
const forNobody = {
  'Cache-Control': 'no-store',
  'Content-Type': 'text/plain; charset=utf-8',
  'X-Robots-Tag': 'noindex',
};
