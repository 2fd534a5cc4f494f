import type { FrozenDocument } from '@/document/document';
import { markersOf, withMarkers } from '@/document/markers';
import { linesOf } from '@/document/walk';
import { wordsOfLeaves } from '../manuscript/split-leaves';

/** Which words a note mark in the text supports: those before it, but for the marks `behind` them. */
export type CitationEntry = { note: number; key: string; words: string; behind?: string };

/** Citations in the order of their note marks. */
export const citationEntries = (document: FrozenDocument): CitationEntry[] => {
  const markers = markersOf(document.notes);
  return linesOf(document.body).flatMap((line) => {
    const runs = withMarkers(line, markers, document.metadata.language);
    return runs.flatMap((run, at): CitationEntry[] => {
      if (run.type !== 'marker') return [];
      const citation = runs.slice(0, at).findLastIndex((one) => one.type === 'citation');
      const mark = runs[citation];
      if (mark?.type !== 'citation') return [];
      const behind = runs
        .slice(citation + 1, at)
        .map((one) => (one.type === 'text' ? one.text : ''))
        .join('');
      const words = wordsOfLeaves(mark.children);
      return [{ note: run.number, key: mark.key, words, ...(behind === '' ? {} : { behind }) }];
    });
  });
};
