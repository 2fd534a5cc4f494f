import { describe, expect, it } from '@jest/globals';
import { Window } from 'happy-dom';
import { preparePaste, type PreparedPaste } from '@/admin/paste/prepare-paste';

const paste = (html: string): PreparedPaste & { html: string } => {
  const page = new Window().document;
  page.write(`<html><body>${html}</body></html>`);
  let count = 0;
  const prepared = preparePaste(page as unknown as Document, () => `K${(count += 1)}`);
  return { ...prepared, html: page.body.innerHTML.replace(/\s*\n\s*/g, '').trim() };
};

describe('a paste from Word', () => {
  it('keeps headings, emphasis and the words, and nothing else of the markup', () => {
    const { html } = paste(`
      <style>p.MsoNormal { margin: 0 }</style><!--StartFragment-->
      <h1 style="mso-outline-level:1">Grain routes<o:p></o:p></h1>
      <p class=MsoNormal>The port of <b style='mso-bidi-font-weight:normal'>Lipna</b> ships <i>half</i> of it.<span style='mso-spacerun:yes'>  </span>More follows.<o:p></o:p></p>
      <p class=MsoNormal><o:p>&nbsp;</o:p></p><!--EndFragment-->`);
    expect(html).toBe(
      '<h2>Grain routes</h2><p>The port of <strong>Lipna</strong> ships <em>half</em> of it. More follows.</p>',
    );
  });

  it('makes lists of the paragraphs that Word writes for them', () => {
    const item = (style: string, sign: string, words: string) =>
      `<p class=MsoListParagraph style='mso-list:${style}'><![if !supportLists]><span><span style='mso-list:Ignore'>${sign}<span>&nbsp;&nbsp;</span></span></span><![endif]>${words}<o:p></o:p></p>`;
    const { html } = paste(
      item('l0 level1 lfo1', '·', 'wheat') +
        item('l0 level2 lfo1', 'o', 'winter') +
        item('l0 level1 lfo1', '·', 'rye') +
        '<p>Then</p>' +
        item('l1 level1 lfo2', '3.', 'third') +
        item('l1 level1 lfo2', '4.', 'fourth'),
    );
    expect(html).toBe(
      '<ul><li>wheat<ul><li>winter</li></ul></li><li>rye</li></ul><p>Then</p>' +
        '<ol start="3"><li>third</li><li>fourth</li></ol>',
    );
  });

  it('turns a footnote into a citation on the clause before its mark', () => {
    const { html, citations } = paste(`
      <p class=MsoNormal>Rail rates fell in spring, and exports doubled within a year.<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference><sup>[1]</sup></span></a> Then came the flood.</p>
      <div style='mso-element:footnote-list'><br clear=all><hr align=left size=1 width="33%">
      <div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1"><span class=MsoFootnoteReference>[1]</span></a> Customs Board, <i>Yearbook</i>, p. 12, <a href="https://customs.example/yearbook">online</a>.</p></div></div>`);
    expect(html).toContain(
      '<p>Rail rates fell in spring, <span data-citation-key="K1">and exports doubled within a year</span>. Then came the flood.</p>',
    );
    expect(html).not.toContain('Customs');
    expect(citations).toEqual([
      {
        key: 'K1',
        words: 'and exports doubled within a year',
        proposedUrl: 'https://customs.example/yearbook',
        note: 'Customs Board, Yearbook, p. 12, online.',
      },
    ]);
  });
});

describe('a paste from Google Docs', () => {
  it('reads emphasis from styles, and unwraps the bold that means nothing', () => {
    const { html } = paste(
      `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:400;font-style:normal">The </span><span style="font-weight:700;font-style:normal">old</span><span style="font-weight:400;font-style:italic"> bridge</span></p></b><br class="Apple-interchange-newline">`,
    );
    expect(html).toBe('<p>The <strong>old</strong><em> bridge</em></p>');
  });

  it('puts lists that stand beside items into the items', () => {
    const { html } = paste(
      '<ul><li aria-level="1"><p role="presentation">roads</p></li><ul><li aria-level="2"><p>toll</p></li></ul><li aria-level="1"><p>rails</p></li></ul>',
    );
    expect(html).toBe('<ul><li>roads<ul><li>toll</li></ul></li><li>rails</li></ul>');
  });

  it('finds the page behind its redirect, and notes by its own names', () => {
    const { html, citations } = paste(`
      <p><span>See </span><a href="https://www.google.com/url?q=https://port.example/report&amp;sa=D">the report</a><span> and tolls rose</span><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup><span>.</span></p>
      <hr><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span> Ministry, letter of 3 May.</span></p></div>`);
    expect(citations).toEqual([
      { key: 'K1', words: 'the report', proposedUrl: 'https://port.example/report' },
      { key: 'K2', words: 'and tolls rose', note: 'Ministry, letter of 3 May.' },
    ]);
    expect(html).toBe(
      '<p>See <span data-citation-key="K1">the report</span> <span data-citation-key="K2">and tolls rose</span>.</p>',
    );
  });
});

describe('any paste', () => {
  it('makes a citation without an address of a link whose address was lost', () => {
    const { citations } = paste('<p>As <a href="#">described</a>, <a href="">twice</a>.</p>');
    expect(citations.map(({ words }) => words)).toEqual(['described', 'twice']);
    expect(citations.every(({ proposedUrl }) => proposedUrl === undefined)).toBe(true);
  });

  it('keeps only the words of mail addresses, bookmarks and scripts', () => {
    const { html, citations } = paste(
      '<p><a href="mailto:a@b.example">write</a> <a name="x">here</a> <a href="#_Toc1">p. 3</a> <a href="javascript:1">run</a></p>',
    );
    expect(html).toBe('<p>write here p. 3 run</p>');
    expect(citations).toEqual([]);
  });

  it('leaves out rules and counts the pictures that it left out', () => {
    const { html, leftOut } = paste('<p>one</p><hr><img src="x.png" alt="a map"><p>two</p>');
    expect(html).toBe('<p>one</p><p>two</p>');
    expect(leftOut).toEqual({ pictures: 1 });
  });

  it.each([
    ['Word', "<p>It <span style='background:yellow;mso-highlight:yellow'>rains</span></p>"],
    ['Google Docs', '<p>It <span style="background-color:#ffff00">rains</span></p>'],
    ['LibreOffice', '<p>It <span style="background: #ffff00">rains</span></p>'],
    ['a web page', '<p>It <mark>rains</mark></p>'],
  ])('keeps the words of a highlight from %s and says that it is gone', (_, html) => {
    const pasted = paste(html);
    expect(pasted.html).toBe('<p>It rains</p>');
    expect(pasted.leftOut).toEqual({ highlights: 1 });
  });

  it.each(['#ffffff', 'transparent', 'white', 'rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)'])(
    'takes paper for no highlight: %s',
    (colour) => {
      const { leftOut } = paste(`<p><span style="background-color:${colour}">words</span></p>`);
      expect(leftOut).toEqual({});
    },
  );

  it('counts underlines that are no links, formulas, frames and films', () => {
    const { html, leftOut } = paste(
      '<p><u>one</u> <a href="https://a.example"><u>two</u></a></p>' +
        '<p><math><mi>x</mi></math></p><iframe src="https://b.example"></iframe><video></video>' +
        '<img width="1" height="1" src="https://c.example/seen">',
    );
    expect(html).toContain('one');
    expect(leftOut).toEqual({ underlines: 1, formulas: 1, frames: 1, media: 1 });
  });

  it('does not let a lone title push the sections down', () => {
    const { html } = paste('<h1>Title</h1><h2>One</h2><h3>Under</h3><h2>Two</h2>');
    expect(html).toBe('<h2>Title</h2><h2>One</h2><h3>Under</h3><h2>Two</h2>');
  });

  it('gives the words of two notes in a row to one citation, and loses neither', () => {
    const { citations } = paste(`
      <p>Tolls rose<a href="#_ftn1"><sup>1</sup></a><a href="#_ftn2"><sup>2</sup></a>.</p>
      <p><a href="#_ftnref1">1</a> First work, https://one.example/a</p>
      <p><a href="#_ftnref2">2</a> Second work, https://two.example/b</p>`);
    expect(citations).toEqual([
      {
        key: 'K1',
        words: 'Tolls rose',
        proposedUrl: 'https://one.example/a',
        note: 'First work, https://one.example/a; Second work, https://two.example/b',
      },
    ]);
  });

  it('keeps tables and a note on their words', () => {
    const { html } = paste(
      '<table width=5><colgroup><col></colgroup><tbody><tr><td style="x" colspan="2"><p>a</p></td></tr></tbody></table>',
    );
    expect(html).toBe('<table><tbody><tr><td colspan="2"><p>a</p></td></tr></tbody></table>');
  });
});
