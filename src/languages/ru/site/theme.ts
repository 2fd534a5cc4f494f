import type { theme as english } from '../../en/site/theme';
import type { Widen } from '../../shape';

/** What the look of the site says, in Russian. */
export const theme: Widen<typeof english> = {
  theme: 'Тема',
  themeOfSystem: 'Системная',
  themeLight: 'Светлая',
  themeDark: 'Тёмная',
};
