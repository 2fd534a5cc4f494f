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

/** Variables of text that have no field of their own at the desk, under CSL's names. */
export const textVariables = [
  'archive',
  'archive_collection',
  'archive_location',
  'archive-place',
  'authority',
  'chapter-number',
  'collection-number',
  'collection-title',
  'container-title-short',
  'dimensions',
  'division',
  'event-place',
  'event-title',
  'genre',
  'ISSN',
  'jurisdiction',
  'license',
  'medium',
  'number',
  'number-of-pages',
  'number-of-volumes',
  'original-publisher',
  'original-publisher-place',
  'original-title',
  'part-number',
  'part-title',
  'PMCID',
  'PMID',
  'printing-number',
  'references',
  'reviewed-genre',
  'reviewed-title',
  'scale',
  'section',
  'source',
  'status',
  'supplement-number',
  'title-short',
  'version',
  'volume-title',
] as const;

export const dateVariables = [
  'available-date',
  'event-date',
  'original-date',
  'submitted',
] as const;

export const nameVariables = [
  'chair',
  'collection-editor',
  'compiler',
  'composer',
  'container-author',
  'contributor',
  'curator',
  'director',
  'editorial-director',
  'executive-producer',
  'guest',
  'host',
  'illustrator',
  'interviewer',
  'narrator',
  'organizer',
  'original-author',
  'performer',
  'producer',
  'recipient',
  'reviewed-author',
  'script-writer',
  'series-creator',
  'translator',
] as const;

/** What librarians and readers of a bibliography need, and a published document does not say. */
export const deskVariables = ['abstract', 'annote', 'call-number', 'keyword'] as const;

export type TextVariable = (typeof textVariables)[number];
export type DateVariable = (typeof dateVariables)[number];
export type NameVariable = (typeof nameVariables)[number];
export type DeskVariable = (typeof deskVariables)[number];

/** `id` is the source's key, unique in the publication; dates are EDTF level 0: `2025`, `2025-06-10`, `2024/2025`. */
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
} & { [Name in TextVariable | DateVariable]?: string } & {
  [Name in NameVariable]?: readonly CslName[];
};

/** A work as the desk knows it: with what stays there, and before it has a key. */
export type DeskWork = Omit<CslItem, 'id'> & { [Name in DeskVariable]?: string };

export const locatorLabels = [
  'page',
  'chapter',
  'section',
  'paragraph',
  'timestamp',
  'figure',
  'table',
  'article-locator',
  'folio',
] as const;
export type LocatorLabel = (typeof locatorLabels)[number];
