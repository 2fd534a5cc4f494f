import type { CslItem } from '@/sources/rules/csl';
import { doiOf } from '@/sources/rules/doi';
import { citationFinding } from '@/citations/rules/findings';
import type { Finding, Place } from '@/platform/finding';
import { faultOfAddress, webAddress, type AddressFault } from '@/platform/web-address';
import type { DocumentMetadata, FrozenDocument } from './document';
import { documentFinding } from './findings';

/**
 * What stops an article from being published: addresses and a DOI under which readers would be led to what they cannot see.
 * A working copy keeps them as they were typed, since saving never fails on what is in the text.
 */
export const addressFindings = ({ original, doi }: DocumentMetadata): Finding[] => {
  const url = original?.url?.trim();
  const found = [
    url ? addressFinding(url, { field: 'original.url' }) : null,
    doi?.trim() ? doiFinding(doi, { field: 'doi' }) : null,
  ];
  return found.filter((finding) => finding !== null);
};

/** Why a text is no web address to which readers may be led, or null. */
export const addressFinding = (text: string, place?: Place): Finding | null => {
  const fault = faultOfAddress(text);
  return fault && documentFinding(rules[fault], said(text), place);
};

/** The same of what should have named a work, by an address, a DOI or an ISBN. */
export const unreadableFinding = (text: string): Finding =>
  (/^https?:/i.test(text) ? addressFinding(text) : null) ??
  citationFinding('address-not-readable', said(text));

export const doiFinding = (text: string, place?: Place): Finding | null =>
  doiOf(text) === null ? documentFinding('doi-unusable', said(text), place) : null;

const rules = {
  'not-an-address': 'address-unusable',
  'names-a-password': 'address-with-password',
  'too-long': 'address-too-long',
} as const satisfies Record<AddressFault, string>;

/** Findings are kept and sent: whoever typed it knows it by its beginning. */
const said = (text: string) => ({ text: text.slice(0, 100) });

/** Metadata without what is no web address or DOI, and a DOI without its resolver. */
export const safeMetadata = (metadata: DocumentMetadata): DocumentMetadata => {
  const { original, doi, ...rest } = metadata;
  const url = webAddress(original?.url);
  const { url: given, ...where } = original ?? {};
  const bare = doiOf(doi);
  if (url === (given ?? null) && bare === (doi ?? null)) return metadata;
  return {
    ...rest,
    ...(original ? { original: { ...where, ...(url ? { url } : {}) } } : {}),
    ...(bare ? { doi: bare } : {}),
  };
};

/**
 * A document as it may leave the house. Freezing lets no unsafe address in; what was frozen or brought in before that was
 * so, or by hand into the database, stays as it is there, and is not written here.
 */
export const withSafeAddresses = (document: FrozenDocument): FrozenDocument => {
  const metadata = safeMetadata(document.metadata);
  const references = document.references.map(safeItem);
  const isSame =
    metadata === document.metadata &&
    references.every((item, at) => item === document.references[at]);
  return isSame ? document : { ...document, metadata, references };
};

const safeItem = (item: CslItem): CslItem => {
  const { URL: address, DOI: doi, ...rest } = item;
  const [url, bare] = [webAddress(address), doiOf(doi)];
  if (url === (address ?? null) && bare === (doi ?? null)) return item;
  return { ...rest, ...(url ? { URL: url } : {}), ...(bare ? { DOI: bare } : {}) };
};
