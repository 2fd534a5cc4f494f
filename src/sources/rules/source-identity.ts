import { normaliseDoi } from './doi';
import { normaliseIsbn } from './isbn';
import { normaliseUrl } from './normalise-url';

type Maybe<T> = T | null | undefined;
type Addresses = { url?: Maybe<string>; doi?: Maybe<string>; isbn?: Maybe<string> };

export type SourceIdentity = {
  normalizedUrl: string | null;
  normalizedDoi: string | null;
  isbn: string | null;
};

/** By what two sources are known to be one. An ISBN that does not add up stays as it was written. */
export const sourceIdentity = ({ url, doi, isbn }: Addresses): SourceIdentity => ({
  normalizedUrl: normaliseUrl(url ?? ''),
  normalizedDoi: normaliseDoi(doi ?? '') ?? normaliseDoi(url ?? ''),
  isbn: normaliseIsbn(isbn ?? '') ?? (isbn?.trim() || null),
});
