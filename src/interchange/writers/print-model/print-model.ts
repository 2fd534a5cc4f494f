import { formatNotes } from '@/citations/rules/format-note';
import { formatReference } from '@/citations/rules/format-reference';
import { orderReferences } from '@/citations/rules/order-references';
import type { CitationRun } from '@/citations/rules/runs';
import { dateInWords } from '@/citations/rules/wording';
import { wordings } from '@/citations/rules/wordings';
import type { Block, Byline, FrozenDocument } from '@/document/document';
import { markersOf, type Marker } from '@/document/markers';
import type { Language } from '@/platform/language';
import type { WriteContext } from '../../format';
import { liveMetadataWords, titleUnder } from '../live-metadata-words';
import { colophonOf, type ColophonRow } from './colophon';
import { printWordings, type PrintWording } from './wording';

/**
 * An article as every file shows it, in words: what stands before the text, its notes and references as they are read,
 * and what stands after them. How a title or a note looks is the matter of each format.
 */
export type PrintModel = {
  language: Language;
  words: PrintWording;
  /** Under its retraction, where there is one. */
  title: string;
  subtitle?: string;
  standfirst?: string;
  /** Retractions, corrections and a review that is due; a sentence or more each. */
  notices: readonly string[];
  bylines: readonly PrintByline[];
  /** Kind, day and edition, e.g. `Analysis`, `June 10, 2025`, `Edition 2`. */
  dateline: readonly string[];
  keyPoints: readonly string[];
  hero?: PrintHero;
  body: readonly Block[];
  markers: ReadonlyMap<string, Marker>;
  notes: readonly PrintNote[];
  /** In the order of a list of references; `id` is the work's key. */
  references: readonly { id: string; runs: readonly CitationRun[] }[];
  colophon: readonly ColophonRow[];
};

export type PrintHero = NonNullable<FrozenDocument['metadata']['hero']>;
/** `text` is the name with what the person did, if it was not writing, and where they work. */
export type PrintByline = Byline & { text: string };
/** A note in words; `places` is how often the text refers to it. */
export type PrintNote = { number: number; places: number; runs: readonly CitationRun[] };

export const printModelOf = (document: FrozenDocument, context: WriteContext): PrintModel => {
  const { metadata, body, notes, references } = document;
  const { language, title, subtitle, standfirst, hero } = metadata;
  const words = printWordings[language];
  return {
    language,
    words,
    title: titleUnder(context.liveMetadata, title, language),
    ...(subtitle === undefined ? {} : { subtitle }),
    ...(standfirst === undefined ? {} : { standfirst }),
    notices: liveMetadataWords(context.liveMetadata, language),
    bylines: metadata.bylines.map((byline) => ({ ...byline, text: bylineText(byline, words) })),
    dateline: datelineOf(document, context, words),
    keyPoints: metadata.keyPoints,
    ...(hero ? { hero } : {}),
    body,
    markers: markersOf(notes),
    notes: formatNotes(document, language).map(({ number, runs }, at) => ({
      number,
      runs,
      places: notes[at]?.citations.length ?? 1,
    })),
    references: orderReferences(references, language).map((item) => ({
      id: item.id,
      runs: formatReference(item, language),
    })),
    colophon: colophonOf(document, context, words),
  };
};

const bylineText = ({ name, role, affiliation }: Byline, words: PrintWording): string =>
  [name, words.roles[role], affiliation].filter((part) => part).join(', ');

const datelineOf = (
  { metadata }: FrozenDocument,
  { published, edition }: WriteContext,
  words: PrintWording,
): string[] => {
  const day = published ?? metadata.original?.date;
  return [
    words.kinds[metadata.kind],
    day === undefined ? '' : dateInWords(day, wordings[metadata.language]),
    edition === undefined ? '' : words.edition(edition),
  ].filter((part) => part !== '');
};
