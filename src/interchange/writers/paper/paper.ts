import { formatNotes } from '@/citations/rules/format-note';
import { formatReference } from '@/citations/rules/format-reference';
import { orderReferences } from '@/citations/rules/order-references';
import type { CitationRun } from '@/citations/rules/runs';
import { dateInWords, wordings } from '@/citations/rules/wording';
import type { Block, Byline, FrozenDocument } from '@/document/document';
import { markersOf, type Marker } from '@/document/markers';
import type { Language } from '@/platform/language';
import type { WriteContext } from '../../format';
import { overlayWords, titleUnder } from '../overlay-words';
import { colophonOf, type ColophonRow } from './colophon';
import { paperWordings, type PaperWording } from './wording';

/**
 * An article as every file shows it, in words: what stands before the text, its notes and references as they are read,
 * and what stands after them. How a title or a note looks is the matter of each format.
 */
export type Paper = {
  language: Language;
  words: PaperWording;
  /** Under its retraction, where there is one. */
  title: string;
  subtitle?: string;
  standfirst?: string;
  /** Retractions, corrections and a review that is due; a sentence or more each. */
  notices: readonly string[];
  bylines: readonly PaperByline[];
  /** Kind, day and edition, e.g. `Analysis`, `June 10, 2025`, `Edition 2`. */
  dateline: readonly string[];
  keyPoints: readonly string[];
  hero?: PaperHero;
  body: readonly Block[];
  markers: ReadonlyMap<string, Marker>;
  notes: readonly PaperNote[];
  /** In the order of a list of references; `id` is the work's key. */
  references: readonly { id: string; runs: readonly CitationRun[] }[];
  colophon: readonly ColophonRow[];
};

export type PaperHero = NonNullable<FrozenDocument['metadata']['hero']>;
/** `text` is the name with what the person did, if it was not writing, and where they work. */
export type PaperByline = Byline & { text: string };
/** A note in words; `places` is how often the text refers to it. */
export type PaperNote = { number: number; places: number; runs: readonly CitationRun[] };

export const paperOf = (document: FrozenDocument, context: WriteContext): Paper => {
  const { metadata, body, notes, references } = document;
  const { language, title, subtitle, standfirst, hero } = metadata;
  const words = paperWordings[language];
  return {
    language,
    words,
    title: titleUnder(context.overlay, title, language),
    ...(subtitle === undefined ? {} : { subtitle }),
    ...(standfirst === undefined ? {} : { standfirst }),
    notices: overlayWords(context.overlay, language),
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

const bylineText = ({ name, role, affiliation }: Byline, words: PaperWording): string =>
  [name, words.roles[role], affiliation].filter((part) => part).join(', ');

const datelineOf = (
  { metadata }: FrozenDocument,
  { published, edition }: WriteContext,
  words: PaperWording,
): string[] => {
  const day = published ?? metadata.original?.date;
  return [
    words.kinds[metadata.kind],
    day === undefined ? '' : dateInWords(day, wordings[metadata.language]),
    edition === undefined ? '' : words.edition(edition),
  ].filter((part) => part !== '');
};
