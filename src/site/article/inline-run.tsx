import { Fragment, type ReactNode } from 'react';
import { changeOf } from '@/document/compare/changes-in-text';
import type { Break, Inline, Text, TextMark } from '@/document/document';
import { withMarkers } from '@/document/markers';
import { NoteMarker } from './note-marker';
import type { Rendering } from './rendering';

type Props = {
  inlines: readonly Inline[];
  rendering: Rendering;
  /** Off where a note in the margin could not stand beside its line: tables, headings, captions. */
  sidenotes?: boolean;
};

/** A run of text with its note markers behind the punctuation that follows the cited words. */
export const InlineRun = ({ inlines, rendering, sidenotes = true }: Props) =>
  withMarkers(inlines, rendering.markers, rendering.view.document.metadata.language).map(
    (piece, index) => (
      <Fragment key={index}>
        {piece.type === 'marker' ? (
          <NoteMarker marker={piece} rendering={rendering} sidenote={sidenotes} />
        ) : piece.type === 'citation' ? (
          <CitedWords citationKey={piece.key} rendering={rendering}>
            {piece.children.map((child, at) => (
              <Fragment key={at}>{formatted(child, rendering)}</Fragment>
            ))}
          </CitedWords>
        ) : (
          formatted(piece, rendering)
        )}
      </Fragment>
    ),
  );

type CitedProps = { citationKey: string; rendering: Rendering; children: ReactNode };

const CitedWords = ({ citationKey, rendering, children }: CitedProps) =>
  rendering.atDesk ? <span data-claim={citationKey}>{children}</span> : children;

const formatted = (piece: Text | Break, { set, atDesk }: Rendering): ReactNode => {
  const words =
    piece.type === 'break' ? (
      <br />
    ) : (
      (piece.marks ?? []).reduceRight<ReactNode>(wrapped, set(piece.text))
    );
  switch (atDesk ? changeOf(piece) : undefined) {
    case 'inserted':
      return <ins>{words}</ins>;
    case 'deleted':
      return <del>{words}</del>;
    case undefined:
      return words;
  }
};

const wrapped = (inner: ReactNode, mark: TextMark): ReactNode => {
  switch (mark) {
    case 'strong':
      return <strong>{inner}</strong>;
    case 'emphasis':
      return <em>{inner}</em>;
    case 'strikethrough':
      return <s>{inner}</s>;
    case 'subscript':
      return <sub>{inner}</sub>;
    case 'superscript':
      return <sup>{inner}</sup>;
  }
};
