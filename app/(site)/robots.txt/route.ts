import { absolute } from '@/site/frame/page-metadata';
import { firstLanguage, readingIn } from '../reading';

export const dynamic = 'force-dynamic';

export const GET = async (): Promise<Response> => {
  const { setting } = await readingIn(firstLanguage);
  const lines = [
    'User-agent: *',
    'Disallow: /admin',
    'Disallow: /api',
    'Allow: /api/media/file/',
    `Sitemap: ${absolute('/sitemap.xml', setting)}`,
    '',
  ];
  return new Response(lines.join('\n'), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
