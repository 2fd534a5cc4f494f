import type { CitationRun } from '@/citations/rules/runs';
import type { Inline, TextMark } from '@/document/document';
import { withMarkers, type InlineRun, type Marker } from '@/document/markers';
import type { Language } from '@/platform/language';
import { element, escapeHtml, type Attributes } from './escape';

export type LineWriter = {
  markers: ReadonlyMap<string, Marker>;
  language: Language;
  /** What a note's mark is called, for people who do not see it. */
  noteLabel: (number: number) => string;
  /** Further attributes of a note's mark. */
  markAttributes?: Attributes;
};

export const writeLine = (line: readonly Inline[], writer: LineWriter): string =>
  withMarkers(line, writer.markers, writer.language)
    .map((run) => writeRun(run, writer))
    .join('');

/** Notes and references in words. */
export const writeCitationRuns = (runs: readonly CitationRun[]): string =>
  runs
    .map((run) => {
      const words = escapeHtml(run.text);
      switch (run.type) {
        case 'text':
          return words;
        case 'emphasis':
          return element('cite', {}, words);
        case 'link':
          return element('a', { href: run.url }, words);
      }
    })
    .join('');

const writeRun = (run: InlineRun, writer: LineWriter): string => {
  switch (run.type) {
    case 'text':
      return (run.marks ?? []).reduceRight(
        (inner, mark) => element(tags[mark], {}, inner),
        escapeHtml(run.text),
      );
    case 'break':
      return '<br>';
    case 'citation':
      return element(
        'span',
        { class: 'cited', 'data-citation': run.key },
        run.children.map((child) => writeRun(child, writer)).join(''),
      );
    case 'marker':
      return writeMarker(run, writer);
  }
};

const tags: Readonly<Record<TextMark, string>> = {
  strong: 'strong',
  emphasis: 'em',
  strikethrough: 's',
  subscript: 'sub',
  superscript: 'sup',
};

/** Anchors are those of the page, so that an address with a fragment works on both. */
const writeMarker = (
  { number, occurrence }: Marker,
  { noteLabel, markAttributes }: LineWriter,
): string =>
  element(
    'sup',
    {},
    element(
      'a',
      {
        id: markerAnchor(number, occurrence),
        href: `#${noteAnchor(number)}`,
        role: 'doc-noteref',
        'aria-label': noteLabel(number),
        ...markAttributes,
      },
      String(number),
    ),
  );

export const markerAnchor = (number: number, occurrence: number): string =>
  `ref-${number}-${occurrence}`;
export const noteAnchor = (number: number): string => `note-${number}`;
