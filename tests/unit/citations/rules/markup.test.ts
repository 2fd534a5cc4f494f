import { describe, expect, it } from '@jest/globals';
import type { CslItem } from '@/sources/rules/csl';
import { formatCite, formatNotes } from '@/citations/rules/format-note';
import { formatReference } from '@/citations/rules/format-reference';
import { plainWords } from '@/citations/rules/markup';
import { wordsOfRuns, type CitationRun } from '@/citations/rules/runs';
import { languages } from '@/platform/language';

const article = (title: string): CslItem => ({
  id: 'work',
  type: 'article-journal',
  title,
  'container-title': 'Research Policy &amp; Practice',
});
const marked = (runs: readonly CitationRun[]) =>
  runs.map((run) => (run.type === 'emphasis' ? `_${run.text}_` : run.text)).join('');

describe('a title as registries write it', () => {
  it('is said in words, with its italics, and without tags or names of signs', () => {
    expect(marked(formatCite(article('R&amp;amp;D in <i>E. coli</i>: CO<sub>2</sub>'), 'en'))).toBe(
      '“R&D in _E. coli_: CO₂,” _Research Policy & Practice_.',
    );
    const book: CslItem = { ...article('On <i>Hamlet</i>'), type: 'book' };
    expect(marked(formatReference(book, 'en'))).toBe('_On _Hamlet.');
  });

  it('is so in every language, in notes, later notes and entries', () => {
    const item = article('The <b>10<sup>th</sup></b> &#8220;case&#x201d; &lt;draft&gt;');
    for (const language of languages) {
      const notes = formatNotes(
        {
          notes: [1, 2].map((number) => ({
            ...{ number, citations: [`K${number}`], cites: [{ reference: 'work' }] },
          })),
          references: [item],
        },
        language,
      );
      for (const runs of [...notes.map((note) => note.runs), formatReference(item, language)]) {
        expect(wordsOfRuns(runs)).not.toMatch(/<\/?(?:b|sup)>|&\w+;|&#/);
        expect(wordsOfRuns(runs)).toContain('The 10th');
      }
    }
  });

  it('keeps what is no tag of titles', () => {
    expect(plainWords('AT&T <title> a < b &unknown; <i>x')).toBe('AT&T <title> a < b &unknown; x');
    expect(plainWords('x<sup>2</sup> and E<sub>a,b</sub>')).toBe('x² and Ea,b');
  });
});
