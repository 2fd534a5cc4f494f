import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openingScript } from '@/reading/queries/site-assets';
import { stripScripts } from '@/server/page-cache/strip-scripts';

const strip = (html: string) => stripScripts(html).html;

/** Text as React writes it. */
const escaped = fc
  .string({ unit: 'grapheme' })
  .map((text) =>
    text.replace(/[&<>"']/g, (character) => `&#x${character.charCodeAt(0).toString(16)};`),
  );

const nextScript = fc.constantFrom(
  '<script src="/_next/static/chunks/1a2b.js" async=""></script>',
  '<script>(self.__next_f=self.__next_f||[]).push([0])</script>',
  '<script id="_R_">self.__next_f.push([1,"1:\\"$Sreact.fragment\\"\\n<p>not a page</p>"])</script>',
  '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/3c.js"/>',
  '<script src="/_next/static/chunks/polyfills.js" noModule=""></script>',
);

const kept = fc.oneof(
  escaped.map((text) => `<p title="${text}">${text}</p>`),
  fc.constantFrom(
    '<link rel="stylesheet" href="/_next/static/css/a.css" data-precedence="next"/>',
    '<link rel="preload" href="/assets/serif.woff2" as="font" crossorigin="" type="font/woff2"/>',
    '<script type="speculationrules" data-ibidem="">{"prefetch":[]}</script>',
    '<script type="application/ld+json">{"@type":"Report"}</script>',
  ),
);

describe('taking Next’s scripts out of a reader page', () => {
  it('takes out scripts and their preloads, and nothing else, wherever they stand', () => {
    const piece = fc.oneof(
      nextScript.map((html) => ({ html, stays: false })),
      kept.map((html) => ({ html, stays: true })),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const whole = pieces.map(({ html }) => html).join('');
        const expected = pieces.map(({ html, stays }) => (stays ? html : '')).join('');
        expect(strip(whole)).toBe(expected);
        expect(strip(expected)).toBe(expected);
      }),
    );
  });

  it('leaves the line that pages begin with, to the letter', () => {
    const line = `<script data-ibidem="">${openingScript()}</script>`;
    expect(strip(line)).toBe(line);
    expect(strip(line.replace('</script>', ';alert(1)</script>'))).toBe('');
    expect(strip(line.replace(' data-ibidem=""', ''))).toBe('');
  });

  it('trusts the mark on nothing that runs but that line', () => {
    expect(strip('<script data-ibidem="">alert(1)</script>')).toBe('');
    expect(strip('<script data-ibidem="" src="https://elsewhere.example/x.js"></script>')).toBe('');
    expect(strip('<script data-ibidem="" type="module" src="/assets/x.js"></script>')).toBe('');
    expect(strip('<link data-ibidem="" rel="modulepreload" href="/assets/x.js"/>')).toBe('');
  });

  it('takes out React’s marks for hydration but no other comment', () => {
    expect(strip('<p>one<!-- -->two</p><!--$--><!--/$--><!-- kept -->')).toBe(
      '<p>onetwo</p><!-- kept -->',
    );
  });

  it('notices a page that only scripts would complete', () => {
    expect(stripScripts('<main><p>whole</p></main>').complete).toBe(true);
    expect(stripScripts('<template id="B:0"></template>').complete).toBe(false);
    expect(stripScripts('<div hidden="" id="S:0"><p>late</p></div>').complete).toBe(false);
  });
});
