import { type PublicationTheme, paletteOf } from '@/theme/theme';

/** The paper of each theme, for the frame that a browser draws around the page. */
export const ThemeColours = ({ theme }: { theme: PublicationTheme }) =>
  (['light', 'dark'] as const).map((scheme) => (
    <meta
      key={scheme}
      name="theme-color"
      content={paletteOf(theme, scheme).paper}
      media={`(prefers-color-scheme: ${scheme})`}
      data-for={scheme}
      suppressHydrationWarning
    />
  ));
