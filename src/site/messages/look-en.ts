/** What the look of the site says, in English. */
export const lookEn = {
  theme: 'Theme',
  themeOfSystem: 'As the system',
  themeLight: 'Light',
  themeDark: 'Dark',
  cardOf: 'Title card: {title}',
};
