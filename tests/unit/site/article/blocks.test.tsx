import { describe, expect, it } from '@jest/globals';
import { aDocument, aSetting, aView, html, words } from '@support/pages/reader';
import type { Block } from '@/document/document';
import { Blocks } from '@/site/article/blocks';
import { renderingOf } from '@/site/article/rendering';
import type { ArticleLiveMetadata } from '@/reading/views/views';

const render = (block: Block, liveMetadata: Partial<ArticleLiveMetadata> = {}) => {
  const view = aView({ document: aDocument({ body: [block], notes: [] }), liveMetadata });
  return html(<Blocks blocks={[block]} rendering={renderingOf(view, aSetting())} />);
};

const rowOf = (...cells: string[]) => ({
  cells: cells.map((cell) => ({ children: [words(cell)] })),
});

describe('blocks', () => {
  it('keep every mark of a text, the outermost first', () => {
    const text = { type: 'text' as const, text: 'x', marks: ['strong', 'emphasis'] as const };
    expect(render({ type: 'paragraph', children: [text, { type: 'break' }] })).toBe(
      '<p><strong><em>x</em></strong><br/></p>',
    );
  });

  it('escape what is written', () => {
    expect(render({ type: 'paragraph', children: [words('<b>&')] })).toBe('<p>&lt;b&gt;&amp;</p>');
  });

  it('nest lists and keep the first number', () => {
    const item = (text: string) => ({ type: 'paragraph' as const, children: [words(text)] });
    const inner = { type: 'list' as const, ordered: false, items: [{ children: [item('in')] }] };
    expect(
      render({
        type: 'list',
        ordered: true,
        start: 3,
        items: [{ children: [item('out'), inner] }],
      }),
    ).toBe('<ol start="3"><li><p>out</p><ul><li><p>in</p></li></ul></li></ol>');
  });

  it('scroll tables inside a region that takes focus, figures flush right', () => {
    const markup = render({
      type: 'table',
      head: [rowOf('Stretch', 'Length')],
      rows: [rowOf('Upper', '1,104'), rowOf('Lower', '−37.5')],
    });
    expect(markup).toContain('<div class="table" role="region" tabindex="0" aria-label="Table 1">');
    expect(markup).toContain(
      '<th scope="col">Stretch</th><th scope="col" class="number">Length</th>',
    );
    expect(markup).toContain('<td class="number">−37.5</td>');
  });

  it('give pictures their size, source and licence, and name one that is missing', () => {
    const image = {
      sha256: 'aa',
      filename: 'map.svg',
      mimeType: 'image/svg+xml',
      width: 600,
      height: 400,
    };
    const figure = {
      type: 'figure' as const,
      image,
      alt: 'A map',
      source: 'Own work',
      licence: 'CC0',
    };
    expect(render(figure, { images: { aa: '/map.svg' } })).toBe(
      '<figure><img src="/map.svg" alt="A map" width="600" height="400" loading="lazy"/>' +
        '<figcaption> <small class="credit">Source: Own work. CC0</small></figcaption></figure>',
    );
    expect(render(figure)).toContain('<p class="missing-picture">A map</p>');
  });

  it('set pull quotes and boxes apart', () => {
    expect(render({ type: 'pullquote', children: [words('Yes')], attribution: 'She' })).toBe(
      '<aside class="pull-quote"><p>Yes</p><p class="pull-quote-attribution">She</p></aside>',
    );
    expect(render({ type: 'box', title: 'Costs', children: [] })).toBe(
      '<aside class="box"><p class="box-title">Costs</p></aside>',
    );
  });
});
