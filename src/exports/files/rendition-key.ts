import canonicalize from 'canonicalize';
import { createHash } from 'node:crypto';
import type { WriteContext } from '@/interchange/format';
import type { WritableFormat } from '@/interchange/registry';

/** What the bytes of a rendition depend on, and nothing else. */
export type RenditionKey = {
  /** Of the document. */
  contentHash: string;
  /** Of all that a writer knows beside the document. */
  liveMetadataHash: string;
  format: string;
  renderer: string;
  /** Name of the file in the store, made of all these. */
  file: string;
};

/** The key of a text in a format. Pictures are part of the document by their digests. */
export const renditionKey = (
  { contentHash, context }: { contentHash: string; context: WriteContext },
  { name: format, renderer, extensions: [extension] }: WritableFormat,
): RenditionKey => {
  const { pictures: _, ...data } = context;
  const liveMetadataHash = sha256(canonicalize(data) ?? '');
  const whole = sha256([contentHash, liveMetadataHash, format, renderer].join('\n'));
  const file = `${whole.slice(0, 2)}/${whole}.${extension}`;
  return { contentHash, liveMetadataHash, format, renderer, file };
};

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
