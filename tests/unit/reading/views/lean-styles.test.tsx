import { describe, expect, it } from '@jest/globals';

import { aSetting, html } from '@support/pages/reader';
import { defaultTheme } from '@/theme/theme';
import { siteAssets, siteFile, withLeanStyles } from '@/reading/queries/site-assets';
import { GonePage, NotFoundPage } from '@/site/frame/notice-page';

const { styles } = siteAssets(defaultTheme);
const lean = styles.replace('/site.', '/lean.');
const page = (inside: string) => `<link rel="stylesheet" href="${styles}"/><body>${inside}</body>`;
const sheet = (address: string) => siteFile(address.split('/').at(-1) ?? '')?.body.toString() ?? '';

describe('the half of the sheet', () => {
  it('is given to pages that show nothing of the other half', () => {
    const article = page(
      '<p class="label"><article class="article notice">Words of a search-line.',
    );
    expect(withLeanStyles(article)).toContain(lean);
    expect(withLeanStyles(article)).not.toContain(styles);
  });

  it.each(['<ul class="rows">', '<p class="list-standfirst x">', '<div class="a compared b">'])(
    'is not given to a page with %s',
    (inside) => {
      expect(withLeanStyles(page(inside))).toBe(page(inside));
    },
  );

  it.each([
    ['that is missing', <NotFoundPage key="missing" setting={aSetting()} />],
    ['that is gone', <GonePage key="gone" view={{ kind: 'removed' }} setting={aSetting()} />],
  ])('is not given to a page %s', (_, notice) => {
    expect(withLeanStyles(page(html(notice)))).toBe(page(html(notice)));
  });

  it('has all that articles, the frame, the notes and paper need', () => {
    expect(sheet(lean).length).toBeLessThan(sheet(styles).length * 0.8);
    for (const words of [
      '.masthead',
      '.colophon',
      '.sidenote',
      '.body',
      '@media print',
      '--accent:',
    ]) {
      expect([words, sheet(lean).includes(words)]).toEqual([words, true]);
    }
  });
});

describe('what runs before anything is painted', () => {
  it('is the theme alone, in so few words that no page minds them', () => {
    const { opening } = siteAssets(defaultTheme);
    expect(opening).toContain('localStorage');
    expect(opening.length).toBeLessThan(300);
    expect(opening).not.toMatch(/<|\n/);
  });

  it('asks for the rest once the text is there', () => {
    const [, script = ''] = /import\("([^"]+)"\)/.exec(siteAssets(defaultTheme).opening) ?? [];
    expect(sheet(script)).toContain('theme-choice');
  });
});
