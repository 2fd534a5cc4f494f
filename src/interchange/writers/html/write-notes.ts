import type { PrintModel, PrintNote } from '../print-model/print-model';
import type { PrintWording } from '../print-model/wording';
import { element, type Attributes } from './escape';
import { markerAnchor, noteAnchor, writeCitationRuns } from './write-line';

/** Further attributes of the list of notes and of each. */
export type NoteAttributes = { section?: Attributes; note?: Attributes };

/** The notes under the text; each leads back to every place that cites it. */
export const writeNotes = ({ notes, words }: PrintModel, more: NoteAttributes = {}): string => {
  if (notes.length === 0) return '';
  const items = notes.map((note) => writeNote(note, words, more.note));
  const heading = element('h2', { id: 'notes' }, words.notes);
  return element(
    'section',
    { role: 'doc-endnotes', 'aria-labelledby': 'notes', ...more.section },
    `${heading}\n${element('ol', {}, items.join('\n'))}`,
  );
};

const writeNote = (
  { number, places, runs }: PrintNote,
  words: PrintWording,
  more: Attributes = {},
): string => {
  const back = Array.from({ length: places }, (_, index) => backLink(number, index + 1, words));
  const said = `${writeCitationRuns(runs)} ${back.join(' ')}`;
  return element('li', { id: noteAnchor(number), ...more }, said);
};

const backLink = (number: number, occurrence: number, words: PrintWording): string =>
  element(
    'a',
    {
      href: `#${markerAnchor(number, occurrence)}`,
      role: 'doc-backlink',
      'aria-label': words.back(number, occurrence),
    },
    '↩',
  );
