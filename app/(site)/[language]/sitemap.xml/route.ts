import { siteMap } from '@/queries/site-map';
import { siteMapXml } from '@/site/feeds/site-map';
import { absolute } from '@/site/frame/page-metadata';
import { readingIn } from '../../reading';

type Args = { params: Promise<{ language: string }> };

export const dynamic = 'force-dynamic';

/** One for all languages, at `/sitemap.xml`. */
export const GET = async (_request: Request, { params }: Args): Promise<Response> => {
  const { scope, setting } = await readingIn((await params).language);
  const entries = (await siteMap(scope)).map(({ path, changed }) => ({
    address: absolute(path, setting),
    changed,
  }));
  return new Response(siteMapXml(entries), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
};
