import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { freeze } from '@/document/freeze';
import { markersOf, withMarkers, type InlineRun } from '@/document/markers';
import { linesOf, marksOf } from '@/document/walk';
import { frozenDocuments, manuscripts } from '@support/documents/documents';

/** What a note says, without its number and who refers to it. */
const saidBy = ({
  number: _number,
  citations: _keys,
  ...said
}: {
  number: number;
  citations: readonly string[];
}) => JSON.stringify(said);

describe('numbers of notes', () => {
  it('run from 1 without a gap, and each belongs to one note', () => {
    fc.assert(
      fc.property(manuscripts(), (manuscript) => {
        const { notes } = freeze(manuscript);
        expect(notes.map(({ number }) => number)).toEqual(notes.map((_, at) => at + 1));
      }),
    );
  });

  it('are in the order in which notes first occur, and every mark has exactly one', () => {
    fc.assert(
      fc.property(manuscripts(), (manuscript) => {
        const { body, notes } = freeze(manuscript);
        const keys = [...new Set(marksOf(body).map(({ key }) => key))];
        const numberOf = new Map(
          notes.flatMap(({ number, citations }) => citations.map((key) => [key, number] as const)),
        );
        const referred = notes.flatMap(({ citations }) => citations);
        expect([...referred].sort()).toEqual([...keys].sort());
        expect(new Set(referred).size).toBe(referred.length);
        const firsts = [...new Set(keys.map((key) => numberOf.get(key)))];
        expect(firsts).toEqual(notes.map(({ number }) => number));
        for (const { citations } of notes) {
          expect(citations).toEqual(keys.filter((key) => citations.includes(key)));
        }
      }),
    );
  });

  it('are shared by what says the same and by nothing else', () => {
    fc.assert(
      fc.property(manuscripts(), (manuscript) => {
        const saying = freeze(manuscript).notes.filter(
          ({ cites, text }) => cites.length > 0 || text !== undefined,
        );
        expect(new Set(saying.map(saidBy)).size).toBe(saying.length);
      }),
    );
  });
});

describe('markers', () => {
  it('never stand before a mark that closes what they follow', () => {
    fc.assert(
      fc.property(frozenDocuments(), ({ body, notes, metadata }) => {
        const closing = metadata.language === 'en' ? /^[,.;:!?…)\]}»”’]/u : /^[!?…)\]}»”]/u;
        const all = markersOf(notes);
        for (const line of linesOf(body)) {
          const runs = withMarkers(line, all, metadata.language);
          for (const [at, run] of runs.entries()) {
            if (run.type !== 'marker') continue;
            const rest = wordsAfter(runs, at);
            const closes = closing.test(rest) && !/^[^\p{L}\p{N}\s]+[\p{L}\p{N}]/u.test(rest);
            expect({ rest, closes }).toEqual({ rest, closes: false });
          }
        }
      }),
    );
  });
});

/** Plain words that follow at once, up to the next mark or break. */
const wordsAfter = (runs: readonly InlineRun[], at: number): string => {
  const after = runs.slice(at + 1);
  const stop = after.findIndex(({ type }) => type !== 'text');
  return after
    .slice(0, stop === -1 ? after.length : stop)
    .map((run) => (run.type === 'text' ? run.text : ''))
    .join('');
};
