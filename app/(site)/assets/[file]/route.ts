import config from '@payload-config';
import { getPayload } from 'payload';
import { logoFile } from '@/reading/queries/publication-logo';
import { siteFile } from '@/reading/queries/site-assets';

type Args = { params: Promise<{ file: string }> };

/** Style sheet, script, fonts and logo under names that hold their hash: immutable. */
export const GET = async (_request: Request, { params }: Args): Promise<Response> => {
  const { file } = await params;
  const found =
    siteFile(file) ??
    (file.startsWith('logo.') ? await logoFile(await getPayload({ config }), file) : undefined);
  return found
    ? new Response(found.body, {
        headers: {
          'Content-Type': found.mediaType,
          'Cache-Control': 'public, max-age=31536000, immutable',
          'X-Content-Type-Options': 'nosniff',
        },
      })
    : new Response(null, { status: 404 });
};
