import type { themeEn } from './theme-en';
import type { Widen } from './shape';

/** What the look of the site says, in Russian. */
export const themeRu: Widen<typeof themeEn> = {
  theme: 'Тема',
  themeOfSystem: 'Системная',
  themeLight: 'Светлая',
  themeDark: 'Тёмная',
};
