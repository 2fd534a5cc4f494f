/**
 * Bibliographic data of a cited work, after CSL-JSON 1.0.2: all its types, the variables that a note or a reference
 * says by fields of their own, and every other variable as it came.
 * https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types
 */
export const cslTypes = [
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'bill',
  'book',
  'broadcast',
  'chapter',
  'classic',
  'collection',
  'dataset',
  'document',
  'entry',
  'entry-dictionary',
  'entry-encyclopedia',
  'event',
  'figure',
  'graphic',
  'hearing',
  'interview',
  'legal_case',
  'legislation',
  'manuscript',
  'map',
  'motion_picture',
  'musical_score',
  'pamphlet',
  'paper-conference',
  'patent',
  'performance',
  'periodical',
  'personal_communication',
  'post',
  'post-weblog',
  'regulation',
  'report',
  'review',
  'review-book',
  'software',
  'song',
  'speech',
  'standard',
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
