'use client';

import { Fragment, type ReactNode } from 'react';
import type { PicturePreview } from '@/articles/commands/preview-import';
import type {
  Block,
  FrozenDocument,
  Inline,
  List,
  Paragraph,
  TableRow,
  Text,
  TextMark,
} from '@/document/document';
import { markersOf, withMarkers } from '@/document/markers';
import type { NoteText } from '@/interchange/readers/import-contents';

type Props = {
  document: FrozenDocument;
  notes: readonly NoteText[];
  pictures: readonly PicturePreview[];
};

type Shown = {
  markers: ReturnType<typeof markersOf>;
  language: FrozenDocument['metadata']['language'];
  pictures: ReadonlyMap<string, PicturePreview>;
};

/** The text of a file as one would read it, with cited words marked and the notes below. */
export const ShownText = ({ document, notes, pictures }: Props) => {
  const { language } = document.metadata;
  const shown: Shown = {
    markers: markersOf(document.notes),
    language,
    pictures: new Map(pictures.map((picture) => [picture.sha256, picture])),
  };
  return (
    <div className="ibidem-import__text" lang={language} tabIndex={0}>
      {document.body.map((block, at) => (
        <OneBlock block={block} key={at} shown={shown} />
      ))}
      {notes.length > 0 ? (
        <ol>
          {notes.map(({ number, kind, text }) => (
            <li data-kind={kind} key={number} value={number}>
              {text}
            </li>
          ))}
        </ol>
      ) : null}
    </div>
  );
};

const OneBlock = ({ block, shown }: { block: Block; shown: Shown }): ReactNode => {
  switch (block.type) {
    case 'heading':
      return block.level === 2 ? (
        <h4>{words(block.children, shown)}</h4>
      ) : (
        <h5>{words(block.children, shown)}</h5>
      );
    case 'paragraph':
      return <p>{words(block.children, shown)}</p>;
    case 'list':
      return <Listed list={block} shown={shown} />;
    case 'quote':
      return <blockquote>{flow(block.children, shown)}</blockquote>;
    case 'pullquote':
      return (
        <blockquote>
          <p>{words(block.children, shown)}</p>
          {block.attribution ? <p>{block.attribution}</p> : null}
        </blockquote>
      );
    case 'box':
      return (
        <aside>
          {block.title ? <p>{block.title}</p> : null}
          {flow(block.children, shown)}
        </aside>
      );
    case 'figure': {
      const thumbnail = shown.pictures.get(block.image.sha256)?.thumbnail;
      return (
        <figure>
          {thumbnail ? <img alt={block.alt} src={thumbnail} /> : block.image.filename}
          {block.caption ? <figcaption>{words(block.caption, shown)}</figcaption> : null}
        </figure>
      );
    }
    case 'table':
      return (
        <table>
          {block.head.length > 0 ? <thead>{rows(block.head, 'th', shown)}</thead> : null}
          <tbody>{rows(block.rows, 'td', shown)}</tbody>
        </table>
      );
  }
};

const flow = (parts: readonly (Paragraph | List)[], shown: Shown) =>
  parts.map((part, at) => <OneBlock block={part} key={at} shown={shown} />);

const Listed = ({ list, shown }: { list: List; shown: Shown }) => {
  const items = list.items.map(({ children }, at) => <li key={at}>{flow(children, shown)}</li>);
  return list.ordered ? <ol start={list.start}>{items}</ol> : <ul>{items}</ul>;
};

const rows = (all: readonly TableRow[], Cell: 'td' | 'th', shown: Shown) =>
  all.map(({ cells }, at) => (
    <tr key={at}>
      {cells.map(({ children }, place) => (
        <Cell key={place}>{words(children, shown)}</Cell>
      ))}
    </tr>
  ));

const words = (line: readonly Inline[], { markers, language }: Shown): ReactNode =>
  withMarkers(line, markers, language).map((run, at) => {
    switch (run.type) {
      case 'break':
        return <br key={at} />;
      case 'text':
        return <Fragment key={at}>{formatted(run)}</Fragment>;
      case 'citation':
        return (
          <mark key={at}>
            {run.children.map((leaf, place) =>
              leaf.type === 'break' ? (
                <br key={place} />
              ) : (
                <Fragment key={place}>{formatted(leaf)}</Fragment>
              ),
            )}
          </mark>
        );
      case 'marker':
        return <sup key={at}>{run.number}</sup>;
    }
  });

const elements = {
  strong: 'strong',
  emphasis: 'em',
  strikethrough: 's',
  subscript: 'sub',
  superscript: 'sup',
} as const satisfies Record<TextMark, string>;

const formatted = ({ text, marks = [] }: Text): ReactNode =>
  marks.reduce<ReactNode>((inner, mark) => {
    const Mark = elements[mark];
    return <Mark>{inner}</Mark>;
  }, text);
