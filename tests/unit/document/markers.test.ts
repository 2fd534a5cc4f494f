import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { Inline } from '@/document/document';
import { markersOf, withMarkers, type InlineRun } from '@/document/markers';
import type { Language } from '@/platform/language';
import { linesOf, marksOf, textOfInlines } from '@/document/walk';
import { frozenDocuments } from '@support/documents/documents';

const text = (words: string): Inline => ({ type: 'text', text: words });
const cited = (words: string, key = 'A'): Inline => ({
  type: 'citation',
  key,
  children: [{ type: 'text', text: words }],
});
const shown = (runs: readonly InlineRun[]) =>
  runs
    .map((run) =>
      run.type === 'marker' ? `[${run.number}.${run.occurrence}]` : textOfInlines([run]),
    )
    .join('');
const markers = markersOf([
  { number: 1, citations: ['A', 'C'], cites: [] },
  { number: 2, citations: ['B'], cites: [] },
]);
const set = (language: Language, ...line: Inline[]) => shown(withMarkers(line, markers, language));

describe('markers', () => {
  it('stand behind the punctuation in English', () => {
    expect(set('en', cited('rose'), text(', then fell'))).toBe('rose,[1.1] then fell');
    expect(set('en', cited('“rose'), text('.” Then'))).toBe('“rose.”[1.1] Then');
    expect(set('en', cited('rose'), text(' – then'))).toBe('rose[1.1] – then');
  });

  it('stand before stop and comma, behind quotes and exclamation, in Russian and Belarusian', () => {
    expect(set('ru', cited('вырос'), text(', потом'))).toBe('вырос[1.1], потом');
    expect(set('ru', text('«'), cited('вырос'), text('». Потом'))).toBe('«вырос»[1.1]. Потом');
    expect(set('be', cited('вырас'), text('?! Потым'))).toBe('вырас?![1.1] Потым');
    expect(set('ru', cited('вырос'), text('... Потом'))).toBe('вырос...[1.1] Потом');
  });

  it('do not break words, openings and addresses', () => {
    expect(set('en', cited('example'), text('.org is'))).toBe('example[1.1].org is');
    expect(set('en', cited('state'), text('’s own'))).toBe('state[1.1]’s own');
    expect(set('en', cited('rose'), text(' (again)'))).toBe('rose[1.1] (again)');
  });

  it('look past a change of formatting and stop at the next citation', () => {
    const stop: Inline = { type: 'text', text: '.', marks: ['strong'] };
    expect(set('en', cited('rose'), stop, text('” So'))).toBe('rose.”[1.1] So');
    expect(set('en', cited('a'), cited('b', 'B'), text('.'))).toBe('a[1.1]b.[2.1]');
    expect(set('en', cited('a'), text(','), cited('c', 'C'))).toBe('a,[1.1]c[1.2]');
  });

  it('keep every word in place and follow every mark once', () => {
    fc.assert(
      fc.property(frozenDocuments(), ({ body, notes, metadata }) => {
        const all = markersOf(notes);
        const runs = linesOf(body).map((line) => withMarkers(line, all, metadata.language));
        expect(runs.map((line) => textOfInlines(line.filter(isInline)))).toEqual(
          linesOf(body).map(textOfInlines),
        );
        const keys = runs.flat().flatMap((run) => (run.type === 'marker' ? [run.citationKey] : []));
        expect(keys).toEqual(marksOf(body).map((mark) => mark.key));
      }),
    );
  });
});

const isInline = (run: InlineRun): run is Inline => run.type !== 'marker';
