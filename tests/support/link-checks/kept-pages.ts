import type { BasePayload } from 'payload';

import { recordLinkCheck } from '@/link-checks/commands/record-link-check';
import type { Snapshot, Source } from '@/payload-types';

import { aSource, asUser } from '../builders';

let made = 0;

/** A copy of a source's page, kept as an upload would be; of its present address unless said otherwise. */
export const aCopy = async (
  payload: BasePayload,
  { source, text = 'Words of the page.', address, takenAt = new Date() }: CopyOptions,
): Promise<Snapshot> => {
  made += 1;
  const data = Buffer.from(text);
  return payload.create({
    collection: 'snapshots',
    req: await asUser(payload),
    depth: 0,
    data: { source, takenAt: takenAt.toISOString(), ...(address ? { address } : {}) },
    file: { data, name: `copy-${made}.txt`, mimetype: 'text/plain', size: data.byteLength },
  });
};

type CopyOptions = { source: number; text?: string; address?: string; takenAt?: Date };

/** What a check of the source's page has seen. */
export const seePage = async (
  payload: BasePayload,
  { id, url }: Pick<Source, 'id' | 'url'>,
  statusCode = 200,
): Promise<void> => {
  if (!url) throw new Error('A printed work has no page');
  const page = { url, finalUrl: url, hops: [], statusCode, bytes: 1, milliseconds: 1 };
  await recordLinkCheck(await asUser(payload), { source: id, page, at: new Date() });
};

/** A web page that may be cited in public: it was seen, and a copy of it is kept. */
export const aKeptPage = async (payload: BasePayload, text?: string): Promise<Source> => {
  made += 1;
  const url = `https://example.org/page-${made}`;
  const source = await aSource(payload, { type: 'webpage', url });
  await seePage(payload, source);
  await aCopy(payload, { source: source.id, ...(text ? { text } : {}) });
  return source;
};
