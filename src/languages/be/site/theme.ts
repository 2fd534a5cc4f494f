import type { theme as english } from '../../en/site/theme';
import type { Widen } from '../../shape';

/** What the look of the site says, in Belarusian. */
export const theme: Widen<typeof english> = {
  theme: 'Тэма',
  themeOfSystem: 'Сістэмная',
  themeLight: 'Светлая',
  themeDark: 'Цёмная',
};
