/** What the look of the site says, in English. */
export const themeEn = {
  theme: 'Theme',
  themeOfSystem: 'System',
  themeLight: 'Light',
  themeDark: 'Dark',
};
