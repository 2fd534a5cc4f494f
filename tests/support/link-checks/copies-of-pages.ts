import type { BasePayload, PayloadRequest } from 'payload';

import type { Snapshot } from '@/payload-types';

import { asUser } from '../builders';

type Given = { name?: string; type?: string; body: string | Buffer } & Partial<Snapshot>;

/** A copy of a source's page as a person would upload it. */
export const aCopy = async (
  payload: BasePayload,
  source: number,
  { name = 'page.html', type = 'text/html', body, ...data }: Given,
  req?: PayloadRequest,
): Promise<Snapshot> => {
  const file = Buffer.from(body);
  return payload.create({
    collection: 'snapshots',
    data: { source, takenAt: '2025-06-10T12:00:00.000Z', ...data },
    file: { data: file, name, mimetype: type, size: file.length },
    req: req ?? (await asUser(payload)),
    depth: 0,
  });
};
