import { describe, expect, it } from '@jest/globals';
import { zipped } from '@/interchange/archive/zip';
import { mostGrown, refusedGrowth } from '@/interchange/readers/grown-text';
import { readManuscript } from '@/interchange/readers/read-manuscript';

const long = 'words '.repeat(150_000);
const times = 100;
const own = ['infobox', 'keypoints', 'matterbehind'].map((name) => `\\newenvironment{${name}}`);

const cases: [string, string][] = [
  [
    'a.xml',
    `<article><body><p>${'<xref ref-type="bibr" rid="a"/>'.repeat(times)}</p></body><back><ref-list><ref id="a"><mixed-citation>${long}</mixed-citation></ref></ref-list></back></article>`,
  ],
  [
    'a.odt',
    `<office:document-content><text:p><text:note text:id="a">${long}</text:note>${'<text:note-ref text:ref-name="a"/>'.repeat(times)}</text:p></office:document-content>`,
  ],
  [
    'a.tex',
    `${own.join('')}\\begin{document}Words\\footnote[1]{${long}}${'\\footnotemark[1]'.repeat(times)}\\end{document}`,
  ],
];

describe('one note at marks without end', () => {
  it.each(cases)('is refused before it is copied: %s', async (filename, content) => {
    const bytes = filename.endsWith('.odt')
      ? await zipped([{ name: 'content.xml', content }])
      : new TextEncoder().encode(content);
    const result = await readManuscript(bytes, { filename, newKey: () => 'K' });
    expect(result).toEqual({
      ok: false,
      error: [refusedGrowth(filename, [mostGrown + 1])],
    });
  });

  it('is let through as long as all of it is in reason', () => {
    expect(refusedGrowth('a.tex', [mostGrown - 1, 1])).toBeUndefined();
    expect(refusedGrowth('a.tex', [mostGrown, 1])).toMatchObject({ rule: 'file-unreadable' });
  });
});
