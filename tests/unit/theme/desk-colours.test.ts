import { describe, expect, it } from '@jest/globals';

import { deskColourStyles, deskContrasts } from '@/theme/desk-colours';
import { enough } from '@/theme/palette';
import { defaultTheme, themeOf } from '@/theme/theme';

describe('the colours of the desk', () => {
  it('can be read on whatever paper a publication chooses', () => {
    for (const paper of ['#fbf9f4', '#ffffff', '#f3e3c8', '#d9e8f5', '#e6f2e1', '#f6dede']) {
      const theme = themeOf({ paper });
      for (const which of ['light', 'dark'] as const) {
        for (const [name, contrast] of deskContrasts(theme, which)) {
          expect([paper, which, name, contrast >= enough]).toEqual([paper, which, name, true]);
        }
      }
    }
  });

  it('come for both themes in one rule', () => {
    const styles = deskColourStyles(defaultTheme);
    expect(styles).toContain('--amber:light-dark(#7a4a00,#d9a95c)');
    expect(styles).toMatch(/^:root\{[^{}]*\}$/);
  });
});
