import type { CslItem } from '@/sources/rules/csl';
import { type FormattedNote, formatNotes } from '@/citations/rules/format-note';
import { type Marker, markersOf } from '@/document/markers';
import type { Setting } from '../setting';
import { unbroken } from '../typography/unbroken';
import type { ArticleView } from '@/reading/views/views';

/** What every part of a document needs while it is rendered. */
export type Rendering = {
  readonly view: ArticleView;
  readonly setting: Setting;
  readonly markers: ReadonlyMap<string, Marker>;
  /** Notes in words, by number. */
  readonly notes: ReadonlyMap<number, FormattedNote>;
  /** Cited works by the addresses under which notes link to them. */
  readonly works: ReadonlyMap<string, CslItem>;
  /** Words of the document, with the spaces at which no line may break. */
  readonly set: (words: string) => string;
  /** Where the desk reads a text: cited words can be told apart, and what changed in it. Readers have neither. */
  readonly atDesk?: boolean;
};

/** Looks everything up once, so that blocks can be rendered in any order. */
export const renderingOf = (view: ArticleView, setting: Setting): Rendering => ({
  view,
  setting,
  markers: markersOf(view.document.notes),
  notes: new Map(
    formatNotes(view.document, view.document.metadata.language).map((note) => [note.number, note]),
  ),
  works: new Map(view.document.references.flatMap(addressesOf)),
  set: (words) => unbroken(words, view.document.metadata.language),
});

const addressesOf = (item: CslItem): [string, CslItem][] =>
  [item.URL, item.DOI && `https://doi.org/${encodeURI(item.DOI)}`].flatMap((url) =>
    url ? [[url, item] satisfies [string, CslItem]] : [],
  );

/** Identifiers hold a colon, which an anchor made from a heading never does. */
export const noteAnchor = (number: number): string => `note:${number}`;

/** Where a note is referred to; its second place and those after are told apart. */
export const markerAnchor = (number: number, place: number): string =>
  place === 1 ? `ref:${number}` : `ref:${number}:${place}`;
