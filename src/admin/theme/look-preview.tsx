import { siteAssets } from '@/reading/queries/site-assets';
import { defaultTheme } from '@/theme/theme';
import { typefaceKeys, type TypefaceKey } from '@/theme/typefaces';
import { LookFrames } from './look-frames';

/** Beside the fields of the look: a page of the publication as it would be, in light and dark, before anything is saved. */
export const LookPreview = () => {
  const sheets = Object.fromEntries(
    typefaceKeys.map((typeface) => [typeface, siteAssets({ ...defaultTheme, typeface }).styles]),
  ) as Record<TypefaceKey, string>;
  return <LookFrames sheets={sheets} />;
};
