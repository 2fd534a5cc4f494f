import { formatNotes } from '@/citations/rules/format-note';
import { wordsOfRuns } from '@/citations/rules/runs';
import type { Inline } from '@/document/document';
import { normalBlocks } from '@/document/normal-form';
import type { Finding } from '@/platform/finding';
import { err, ok, type Result } from '@/platform/result';
import { importFinding } from '../../findings';
import type { ReadContext } from '../../format';
import { readBlocks } from '../manuscript/blocks';
import { wordsOfLeaves, type Leaf } from '../manuscript/split-leaves';
import { failed, type Imported } from '../manuscript/imported';
import { phraseBefore } from '../manuscript/note-phrase';
import { markWords, placeNote, type PlaceNote } from '../manuscript/notes';
import { Reading } from '../manuscript/reading';
import { wordsOfBlocks } from '../manuscript/words-of';
import type { PandocBlock } from '../pandoc/ast';
import { readText } from '../pandoc/pandoc';
import type { CitationEntry } from './citation-entries';
import { exportedDialect } from '../../writers/markdown/dialect';
import { metadataOf, type ExportedFront } from './exported-front';
import { readExportedDiv } from './read-div';

/**
 * Reads a file of our own export: the text from the file, which people may have edited, the notes'
 * data from the front matter. Nothing is repaired, since nothing is damaged.
 */
export const readExportedMarkdown = async (
  text: string,
  front: ExportedFront,
  context: ReadContext,
): Promise<Result<Imported, readonly Finding[]>> => {
  const pandoc = await readText(exportedDialect, labelled(text));
  if (!pandoc.ok) return err([failed(context.filename, pandoc.error.message)]);
  const reading = new Reading(context.newKey);
  reading.references.push(...front.references);
  const body = normalBlocks(
    readBlocks(pandoc.value.blocks, {
      reading,
      headingShift: 0,
      readDiv: readExportedDiv(front.pictures),
      placeNote: placerOf(front),
    }),
  );
  const { citations, references, findings } = reading;
  const manuscript = { metadata: metadataOf(front), body, citations, references };
  const edited = editedNotes(front, pandoc.value.blocks);
  return ok({ manuscript, pictures: [], findings: [...findings, ...edited] });
};

/** Pandoc forgets the labels of notes: each definition gets its own as its first word. */
const labelled = (text: string): string =>
  text.replace(
    /^\[\^(\d+)\]: /gm,
    (definition, label: string) => `${definition}${open}${label}${close}`,
  );

const open = '\uE000';
const close = '\uE001';
const label = new RegExp(`^${open}(\\d+)${close}`);

const placerOf = (front: ExportedFront): PlaceNote => {
  const waiting = [...front.citations];
  return (line, note, reading) => {
    const number = Number(label.exec(wordsOfBlocks(note))?.[1]);
    const at = waiting.findIndex((entry) => entry.note === number);
    const entry = waiting[at];
    const said = front.notes.find((one) => one.number === number);
    if (!entry || !said) return placeNote(line, note, reading);
    waiting.splice(at, 1);
    const { number: _number, ...data } = said;
    reading.cite(data, entry.key);
    return withEntry(line, entry, reading);
  };
};

const withEntry = (line: Inline[], entry: CitationEntry, reading: Reading): Inline[] => {
  const from = line.findLastIndex((inline) => inline.type === 'citation') + 1;
  const leaves = line.slice(from).filter((inline): inline is Leaf => inline.type !== 'citation');
  const { words, behind } = phraseOf(entry, wordsOfLeaves(leaves), reading);
  return [...line.slice(0, from), ...markWords(leaves, words, behind, entry.key)];
};

/** The words as recorded; where people changed the text around them, the nearest like them. */
const phraseOf = ({ words, behind = '', key }: CitationEntry, text: string, reading: Reading) => {
  if (text.endsWith(words + behind)) return { words, behind };
  const at = words === '' ? -1 : text.lastIndexOf(words);
  if (at !== -1) return { words, behind: text.slice(at + words.length) };
  const phrase = phraseBefore(text) ?? { words: '', behind: '' };
  const place = { words: phrase.words, citationKey: key };
  reading.report(importFinding('words-not-found', { words, instead: phrase.words }, place));
  return phrase;
};

/** Notes whose words in the file are not what their data say. */
const editedNotes = (front: ExportedFront, blocks: readonly PandocBlock[]): Finding[] => {
  const said = new Map(
    formatNotes(
      {
        notes: front.notes.map((note) => ({ ...note, citations: [] })),
        references: front.references,
      },
      front.lang,
    ).map((note) => [note.number, plain(wordsOfRuns(note.runs))]),
  );
  return [...new Set(notesIn(blocks))].flatMap((words) => {
    const number = Number(label.exec(words)?.[1]);
    const text = plain(words.replace(label, ''));
    if (!said.has(number) || said.get(number) === text) return [];
    return [importFinding('note-edited', { number, words: text }, { words: text })];
  });
};

const plain = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** The words of every note in a tree, wherever it stands. */
const notesIn = (node: unknown): string[] => {
  if (Array.isArray(node)) return node.flatMap(notesIn);
  if (typeof node !== 'object' || node === null) return [];
  const { t, c } = node as { t?: string; c?: unknown };
  return t === 'Note' ? [wordsOfBlocks(c as PandocBlock[])] : notesIn(c);
};
