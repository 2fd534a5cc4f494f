import { type Look, paletteOf } from '@/theme/look';

/** The paper of each theme, for the frame that a browser draws around the page. */
export const ThemeColours = ({ look }: { look: Look }) =>
  (['light', 'dark'] as const).map((theme) => (
    <meta
      key={theme}
      name="theme-color"
      content={paletteOf(look, theme).paper}
      media={`(prefers-color-scheme: ${theme})`}
      data-for={theme}
      suppressHydrationWarning
    />
  ));
