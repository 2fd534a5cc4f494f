import type { PayloadRequest } from 'payload';

import type { Picture } from '@/document/lexical';

/** Pictures of the media library by their ids, with what is said of them there. */
export const picturesById = async (
  req: PayloadRequest,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Picture>> => {
  const wanted = [...new Set(ids)].map(Number).filter(Number.isSafeInteger);
  if (wanted.length === 0) return new Map();
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { id: { in: wanted } },
    depth: 0,
    pagination: false,
    req,
  });
  return new Map(
    docs.flatMap((media): [string, Picture][] => {
      const { sha256, filename, mimeType, width, height } = media;
      if (!sha256 || !filename || !mimeType) return [];
      const size = width && height ? { width, height } : {};
      const picture: Picture = {
        image: { sha256, filename, mimeType, ...size },
        alt: media.alt ?? undefined,
        caption: media.caption ?? undefined,
        source: media.source ?? undefined,
        licence: media.licence ?? undefined,
      };
      return [[String(media.id), picture]];
    }),
  );
};
