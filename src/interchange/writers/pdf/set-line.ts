import type { CitationRun } from '@/citations/rules/runs';
import type { Inline } from '@/document/document';
import { withMarkers, type InlineRun, type Marker } from '@/document/markers';
import type { Language } from '@/platform/language';
import type { SheetLine, SheetRun } from './sheet';

export type LineSetter = { markers: ReadonlyMap<string, Marker>; language: Language };

/** A line with its notes where they are marked. */
export const setLine = (line: readonly Inline[], { markers, language }: LineSetter): SheetLine =>
  withMarkers(line, markers, language).flatMap(setRun);

const setRun = (run: InlineRun): SheetRun[] => {
  switch (run.type) {
    case 'text':
      return [run.marks ? { text: run.text, marks: run.marks } : run.text];
    case 'break':
      return [{ break: true }];
    case 'citation':
      return run.children.flatMap(setRun);
    case 'marker':
      return [{ note: run.number, place: run.occurrence }];
  }
};

/** A note or reference. */
export const setCitation = (runs: readonly CitationRun[]): SheetLine =>
  runs.map((run): SheetRun => {
    switch (run.type) {
      case 'text':
        return run.text;
      case 'emphasis':
        return { text: run.text, marks: ['emphasis'] };
      case 'link':
        return setLink(run.url, run.text);
    }
  });

/** A link that a reader's program may follow; of any other the words are enough. */
export const setLink = (url: string, words: string): SheetRun =>
  /^(https?|mailto):/i.test(url) && url.length <= longestAddress ? { link: url, words } : words;

/** Typst refuses longer ones. */
const longestAddress = 8000;

/** Whether there is nothing to see in a line. */
export const isBlank = (line: SheetLine): boolean =>
  line.every((run) => {
    if (typeof run === 'string') return unseen.test(run);
    if ('text' in run) return unseen.test(run.text);
    return 'break' in run;
  });

const unseen = /^[\s\p{Cc}\p{Default_Ignorable_Code_Point}]*$/u;
