import type { lookEn } from './look-en';
import type { Widen } from './shape';

/** What the look of the site says, in Belarusian. */
export const lookBe: Widen<typeof lookEn> = {
  theme: 'Тэма',
  themeOfSystem: 'Сістэмная',
  themeLight: 'Светлая',
  themeDark: 'Цёмная',
};
