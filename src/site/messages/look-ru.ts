import type { lookEn } from './look-en';
import type { Widen } from './shape';

/** What the look of the site says, in Russian. */
export const lookRu: Widen<typeof lookEn> = {
  theme: 'Тема',
  themeOfSystem: 'Системная',
  themeLight: 'Светлая',
  themeDark: 'Тёмная',
};
