import config from '@payload-config';
import { getPayload } from 'payload';
import { copyResponse } from '@/reading/copies/copy-response';
import { env } from '@/platform/env';

type Args = { params: Promise<{ sha256: string }> };

/** The words of a kept copy, made safe. */
export const GET = async (request: Request, { params }: Args): Promise<Response> => {
  const payload = await getPayload({ config });
  const { sha256 } = await params;
  const { publicUrl, snapshotOrigin } = env();
  return copyResponse({ payload, request, sha256, part: 'words', publicUrl, snapshotOrigin });
};
