/** A page of the demo and what of it is in the picture. */
export type Screen = {
  readonly name: string;
  readonly path: string;
  /** What stands at the top of the window; the page's own top where nothing is said. */
  readonly at?: string;
  /** What is pressed before, where it is there and the margin has no notes. */
  readonly press?: string;
  readonly widths?: readonly number[];
};

export const widths = [360, 768, 1280, 1920] as const;
export const schemes = ['light', 'dark'] as const;

const gauge = '/articles/where-the-gauge-changes';

export const screens: readonly Screen[] = [
  { name: 'home', path: '/' },
  { name: 'article', path: gauge },
  { name: 'notes', path: gauge, at: '.body h2', press: '.body h2 ~ p .marker' },
  { name: 'article-ru', path: '/ru/articles/tam-gde-menyaetsya-koleya' },
  { name: 'home-be', path: '/be', widths: [360, 1280] },
  {
    name: 'article-be',
    path: '/be/articles/raka-u-yakoy-nekalki-gaspadarou',
    widths: [360, 1280],
  },
  { name: 'search', path: '/search?q=gauge' },
  {
    name: 'comparison',
    path: '/articles/a-river-with-several-owners/editions/1..2',
    widths: [360, 1280],
  },
  { name: 'source', path: '/sources/puffert', widths: [360, 1280] },
  { name: 'archive', path: '/archive', widths: [360, 1280] },
];
