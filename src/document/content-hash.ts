import canonicalize from 'canonicalize';
import { createHash } from 'node:crypto';
import type { FrozenDocument } from './document';

/** SHA-256, in lower-case hex, over the canonical JSON (RFC 8785) of what was reviewed. */
export const contentHash = (document: FrozenDocument): string =>
  createHash('sha256')
    .update(canonicalize(document) ?? '')
    .digest('hex');
