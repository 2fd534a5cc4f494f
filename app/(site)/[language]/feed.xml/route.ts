import { feed } from '@/queries/feed';
import { atomFeed } from '@/site/feeds/atom-feed';
import { readingIn } from '../../reading';

type Args = { params: Promise<{ language: string }> };

export const dynamic = 'force-dynamic';

export const GET = async (_request: Request, { params }: Args): Promise<Response> => {
  const { scope, setting } = await readingIn((await params).language);
  return new Response(atomFeed(await feed(scope), setting), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
