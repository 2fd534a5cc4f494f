import { webAddress } from '@/platform/web-address';

import { normaliseDoi } from './doi';
import { normaliseIsbn } from './isbn';

/** What a person pasted to say which work is meant. Values are as they would be stored. */
export type Recognised =
  | { kind: 'doi'; doi: string }
  | { kind: 'isbn'; isbn: string }
  | { kind: 'url'; url: string }
  | { kind: 'other'; text: string };

export const recognise = (pasted: string): Recognised => {
  const text = pasted.trim().replace(/^<(.*)>$/s, '$1');
  const doi = normaliseDoi(text);
  if (doi) return { kind: 'doi', doi };
  const isbn = normaliseIsbn(text);
  if (isbn) return { kind: 'isbn', isbn };
  const url = addressIn(text);
  return url ? { kind: 'url', url } : { kind: 'other', text };
};

/** A full address, or a domain with its scheme forgotten. Kept as it was written. */
const addressIn = (text: string): string | null => {
  if (/\s/.test(text)) return null;
  if (/^https?:/i.test(text)) return webAddress(text);
  const domain = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?::\d+)?(?:[/?#]|$)/u.test(text);
  return domain ? webAddress(`https://${text}`) : null;
};
