/** What the look of the site says, in English. */
export const theme = {
  theme: 'Theme',
  themeOfSystem: 'System',
  themeLight: 'Light',
  themeDark: 'Dark',
};
