/**
 * Bibliographic data of a cited work: the subset of CSL-JSON 1.0.2 that Ibidem keeps.
 * https://docs.citationstyles.org/en/stable/specification.html
 */
export const cslTypes = [
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'book',
  'chapter',
  'dataset',
  'interview',
  'legislation',
  'paper-conference',
  'post-weblog',
  'report',
  'speech',
  'thesis',
  'treaty',
  'webpage',
] as const;
export type CslType = (typeof cslTypes)[number];

export type CslName = { family?: string; given?: string; literal?: string };

/** `id` is the source's key, unique in the publication; dates are EDTF level 0: `2025`, `2025-06`, `2025-06-10`. */
export type CslItem = {
  id: string;
  type: CslType;
  title?: string;
  author?: readonly CslName[];
  editor?: readonly CslName[];
  'container-title'?: string;
  publisher?: string;
  'publisher-place'?: string;
  volume?: string;
  issue?: string;
  page?: string;
  edition?: string;
  issued?: string;
  accessed?: string;
  URL?: string;
  DOI?: string;
  ISBN?: string;
  language?: string;
  note?: string;
};

export const locatorLabels = [
  'page',
  'chapter',
  'section',
  'paragraph',
  'timestamp',
  'figure',
  'table',
] as const;
export type LocatorLabel = (typeof locatorLabels)[number];
