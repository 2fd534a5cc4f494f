import type { themeEn } from './theme-en';
import type { Widen } from './shape';

/** What the look of the site says, in Belarusian. */
export const themeBe: Widen<typeof themeEn> = {
  theme: 'Тэма',
  themeOfSystem: 'Сістэмная',
  themeLight: 'Светлая',
  themeDark: 'Цёмная',
};
