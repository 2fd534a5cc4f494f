import { formatNotes } from '@/citations/rules/format-note';
import type { CitationRun } from '@/citations/rules/runs';
import type { FrozenDocument } from '@/document/document';
import { escapeText, withFirmEdges } from './escape';

/** The notes as people read them, one definition a line. */
export const writeNotes = (document: FrozenDocument): string =>
  formatNotes(document, document.metadata.language)
    .map(({ number, runs }) => `[^${number}]: ${runs.map(writeRun).join('')}`)
    .join('\n\n');

const writeRun = (run: CitationRun, at: number): string => {
  const words = escapeText(run.text, at === 0);
  switch (run.type) {
    case 'text':
      return words;
    case 'emphasis':
      return `[${withFirmEdges(words)}]{.emphasis}`;
    case 'link':
      return run.text === run.url && /^https?:[^\s<>]*$/.test(run.url)
        ? `<${run.url}>`
        : `[${withFirmEdges(words)}](<${encodeURI(decodeIfPossible(run.url))}>)`;
  }
};

const decodeIfPossible = (url: string): string => {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
};
