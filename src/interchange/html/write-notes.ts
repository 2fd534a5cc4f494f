import { formatNotes } from '@/citations/format-note';
import type { CitationRun } from '@/citations/runs';
import type { FrozenDocument } from '@/document/document';
import { element, escapeHtml } from './escape';
import type { HtmlWording } from './wording';
import { markerAnchor } from './write-line';

/** The notes under the text; each leads back to every place that cites it. */
export const writeNotes = (document: FrozenDocument, words: HtmlWording): string => {
  if (document.notes.length === 0) return '';
  const formatted = formatNotes(document, document.metadata.language);
  const items = formatted.map(({ number, runs }, at) => {
    const places = document.notes[at]?.citations.length ?? 1;
    const back = Array.from({ length: places }, (_, index) => backLink(number, index + 1, words));
    return element(
      'li',
      { id: `note-${number}` },
      `${runs.map(writeRun).join('')} ${back.join(' ')}`,
    );
  });
  const heading = element('h2', { id: 'notes' }, words.notes);
  const list = element('ol', {}, items.join('\n'));
  return element(
    'section',
    { role: 'doc-endnotes', 'aria-labelledby': 'notes' },
    `${heading}\n${list}`,
  );
};

const backLink = (number: number, occurrence: number, words: HtmlWording): string =>
  element(
    'a',
    {
      href: `#${markerAnchor(number, occurrence)}`,
      role: 'doc-backlink',
      'aria-label': words.back(number, occurrence),
    },
    '↩',
  );

const writeRun = (run: CitationRun): string => {
  const words = escapeHtml(run.text);
  switch (run.type) {
    case 'text':
      return words;
    case 'emphasis':
      return element('cite', {}, words);
    case 'link':
      return element('a', { href: run.url }, words);
  }
};
