import type { FrozenDocument, Note } from '@/document/document';
import type { Setting } from '../setting';
import type { ArticleView } from '../views';

/** What every part of a document needs while it is rendered. */
export type Rendering = {
  readonly view: ArticleView;
  readonly setting: Setting;
  /** The note of a citation and which of its places this is, from 1. */
  readonly places: ReadonlyMap<string, NotePlace>;
};

export type NotePlace = { readonly note: Note; readonly place: number };

/** Looks up the note of every citation once, so that blocks can be rendered in any order. */
export const renderingOf = (view: ArticleView, setting: Setting): Rendering => ({
  view,
  setting,
  places: notePlaces(view.document),
});

const notePlaces = (document: FrozenDocument): ReadonlyMap<string, NotePlace> =>
  new Map(
    document.notes.flatMap((note) =>
      note.citations.map((key, index) => [key, { note, place: index + 1 }] as const),
    ),
  );

/** Identifiers hold a colon, which an anchor made from a heading never does. */
export const noteAnchor = (number: number): string => `note:${number}`;

/** Where a note is referred to; its second place and those after are told apart. */
export const markerAnchor = (number: number, place: number): string =>
  place === 1 ? `ref:${number}` : `ref:${number}:${place}`;
