/** What the look of the site says, in English. */
export const lookEn = {
  theme: 'Theme',
  themeOfSystem: 'System',
  themeLight: 'Light',
  themeDark: 'Dark',
};
