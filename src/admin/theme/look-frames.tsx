'use client';

import { useFormFields } from '@payloadcms/ui';
import { useEffect, useMemo, useRef } from 'react';
import { enough, leastContrast, type Theme } from '@/theme/palette';
import { sayRatio } from '@/theme/say-theme-finding';
import { groundsOn, paletteOf, themeAsWritten } from '@/theme/theme';
import { colourStyles } from '@/theme/theme-styles';
import type { TypefaceKey } from '@/theme/typefaces';
import { Shape } from '../components/shape';
import { useDesk } from '../use-desk';
import { dress } from './dress';

type Props = {
  /** Addresses of the reader's style sheet, by typeface. */
  sheets: Readonly<Record<TypefaceKey, string>>;
};

/** The same page twice, in light and dark; each wears what is written in the form at this moment. */
export const LookFrames = ({ sheets }: Props) => {
  const { t } = useDesk();
  const accent = useWritten('colours.accent');
  const accentDark = useWritten('colours.accentDark');
  const paper = useWritten('colours.paper');
  const typeface = useWritten('typeface');
  const theme = useMemo(
    () => themeAsWritten({ accent, accentDark, paper, typeface }),
    [accent, accentDark, paper, typeface],
  );
  const styles = colourStyles(theme);
  const sheet = sheets[theme.typeface];
  return (
    <section aria-label={t('look.preview')} className="ibidem-look__frames" id="look">
      {(['light', 'dark'] as const).map((scheme) => {
        const { accent: colour, faint } = paletteOf(theme, scheme);
        const grounds = groundsOn(theme.paper, scheme);
        return (
          <figure key={scheme}>
            <figcaption>
              <b>{t(`look.${scheme}`)}</b>
              <Verdict
                ratio={Math.min(leastContrast(colour, grounds), leastContrast(faint, grounds))}
              />
            </figcaption>
            <Frame scheme={scheme} sheet={sheet} styles={styles} />
          </figure>
        );
      })}
    </section>
  );
};

const useWritten = (path: string): string | undefined =>
  useFormFields(([fields]) => fields[path]?.value as string | undefined);

const Verdict = ({ ratio }: { ratio: number }) => {
  const { t, language } = useDesk();
  const isEnough = ratio >= enough;
  const said = sayRatio(Math.floor(ratio * 100) / 100, language);
  return (
    <span className="ibidem-look__verdict" data-enough={isEnough} role="status">
      <Shape name={isEnough ? 'tick' : 'triangle'} />
      {t(isEnough ? 'look.enough' : 'look.tooLittle', { ratio: said })}
    </span>
  );
};

type FrameProps = { scheme: Theme; styles: string; sheet: string };

const Frame = ({ scheme, styles, sheet }: FrameProps) => {
  const { t } = useDesk();
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const put = (): void => dress(element, { scheme, styles, sheet });
    put();
    element.addEventListener('load', put);
    return () => element.removeEventListener('load', put);
  }, [scheme, styles, sheet]);
  return (
    <iframe
      ref={frame}
      src="/preview/look"
      title={`${t('look.preview')}: ${t(`look.${scheme}`)}`}
    />
  );
};
