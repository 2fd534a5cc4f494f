import type { FrozenDocument, Note } from '@/document/document';
import type { PrintModel, PrintNote } from '../print-model/print-model';
import { nameOf } from '../../xml/name-of';
import { escapeXml, xml } from '../../xml/xml';
import { writeElementCitation } from './write-citation';
import { writeJatsRuns } from './write-line';

/** Notes under the page's numbers, each bound to the works that it cites, and those works in words and in parts. */
export const writeBack = ({ notes, references }: FrozenDocument, print: PrintModel): string => {
  const works = new Map(references.map((item) => [item.id, item]));
  const listed = print.references.map(({ id, runs }) => {
    const work = works.get(id);
    return xml(
      'ref',
      { id: workId(id) },
      xml(
        'citation-alternatives',
        {},
        xml('mixed-citation', {}, writeJatsRuns(runs)),
        work ? writeElementCitation(work) : '',
      ),
    );
  });
  return xml(
    'back',
    {},
    notes.length === 0
      ? ''
      : xml(
          'fn-group',
          {},
          xml('title', {}, escapeXml(print.words.notes)),
          ...print.notes.map((note, at) => writeNote(note, notes[at])),
        ),
    listed.length === 0
      ? ''
      : xml('ref-list', {}, xml('title', {}, escapeXml(print.words.references)), ...listed),
  );
};

const writeNote = ({ number, runs }: PrintNote, note: Note | undefined): string => {
  const cited = [...new Set(note?.cites.map(({ reference }) => workId(reference)))];
  const words = writeJatsRuns(runs);
  return xml(
    'fn',
    { id: `note-${number}` },
    xml('label', {}, String(number)),
    xml(
      'p',
      {},
      cited.length === 0
        ? words
        : xml('named-content', { 'content-type': 'cited-works', rid: cited.join(' ') }, words),
    ),
  );
};

const workId = (id: string): string => `ref-work-${nameOf(id)}`;
