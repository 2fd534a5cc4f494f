import { expect, it } from '@jest/globals';

import { scopedStyles } from '@/admin/review-room/scoped-styles';

it.each([
  [':root{--page:46rem}', ':scope{--page:736px}'],
  [
    'html{color:red}body{font:400 1.1875rem/1.6 var(--serif)}',
    ':scope{color:red}:scope{font:400 19px/1.6 var(--serif)}',
  ],
  [
    '@media (min-width:700px){:root{--gutter:38px}body{font-size:1.25rem}}',
    '@media (min-width:700px){:scope{--gutter:38px}:scope{font-size:20px}}',
  ],
  ['.body p{margin:-.5rem}', '.body p{margin:-8px}'],
  [':root[data-theme=dark]{color-scheme:dark}', ':root[data-theme=dark]{color-scheme:dark}'],
  [
    ":root:not([data-theme='light']) img{filter:none}:root[data-theme=dark] .logo{color:red}",
    ":root:not([data-theme='light']) :scope img{filter:none}:root[data-theme=dark] :scope .logo{color:red}",
  ],
  [
    '.body{max-width:var(--measure)}.premium{top:1em}',
    '.body{max-width:var(--measure)}.premium{top:1em}',
  ],
])('%s', (styles, scoped) => {
  expect(scopedStyles(styles, '.text')).toBe(`@scope (.text) {${scoped}}`);
});
