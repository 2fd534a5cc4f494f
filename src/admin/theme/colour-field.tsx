'use client';

import { TextField, useField, useFormFields } from '@payloadcms/ui';
import type { TextFieldClientComponent } from 'payload';
import { hexOf } from '@/theme/colour';
import { groundsOn, defaultTheme, themeOf, paletteOf, type WrittenTheme } from '@/theme/theme';
import { themeFindings } from '@/theme/theme-findings';
import { enough, leastContrast, type Theme } from '@/theme/palette';
import { sayThemeFinding, sayRatio } from '@/theme/say-theme-finding';
import { DeskButton } from '../desk-button';
import { useDesk } from '../use-desk';
import './theme.css';

type Part = 'accent' | 'accentDark' | 'paper';

/** A colour as it is written, the same to be picked, and words in it on the paper that readers will have. */
export const ColourField: TextFieldClientComponent = (props) => {
  const { path } = props;
  const { value, setValue, showError } = useField<string | undefined>({ path });
  const written = useFormFields(([fields]) => ({
    accent: fields['colours.accent']?.value as string | undefined,
    accentDark: fields['colours.accentDark']?.value as string | undefined,
    paper: fields['colours.paper']?.value as string | undefined,
  }));
  const part = path.split('.').at(-1) as Part;
  const theme = themeOf(written);
  const shown = hexOf(value ?? '') ?? theme[part];
  return (
    <div className="ibidem-colour">
      <TextField {...props} />
      <div className="ibidem-colour__row">
        <input
          aria-label={typeof props.field.label === 'string' ? props.field.label : part}
          disabled={props.readOnly}
          onChange={(event) => setValue(event.target.value)}
          type="color"
          value={shown}
        />
        <Sample
          colour={part === 'paper' ? paletteOf(theme, 'light').faint : shown}
          theme={part === 'accentDark' ? 'dark' : 'light'}
          paper={written.paper}
        />
      </div>
      <Verdict isSaid={showError} part={part} take={setValue} written={written} />
    </div>
  );
};

type SampleProps = { colour: string; theme: Theme; paper: string | undefined };

/** Words in a colour, and their contrast with the ground on which it is least. */
const Sample = ({ colour, theme, paper }: SampleProps) => {
  const { language } = useDesk();
  const grounds = groundsOn(hexOf(paper ?? '') ?? defaultTheme.paper, theme);
  const ratio = leastContrast(colour, grounds);
  const said = sayRatio(Math.floor(ratio * 100) / 100, language);
  // Also what is said of a colour that cannot be read has to be read.
  const ink = paletteOf(themeOf({ paper }), theme).ink;
  return (
    <div className="ibidem-colour__sample" style={{ background: grounds[0], color: colour }}>
      Aa Бб Ўў{' '}
      <span style={{ color: ink }}>
        {ratio >= enough ? '✓' : '✗'} {said}:1
      </span>
    </div>
  );
};

type VerdictProps = {
  written: WrittenTheme;
  part: Part;
  take: (colour: string) => void;
  /** The form says it already, since it was not saved. */
  isSaid: boolean;
};

/** What saving would be refused with, said while one chooses, and the nearest colour that can be read for the taking. */
const Verdict = ({ written, part, take, isSaid }: VerdictProps) => {
  const { t, language } = useDesk();
  const found = themeFindings(written).find(({ place }) => place?.field === `colours.${part}`);
  const { message, fix } = found ? sayThemeFinding(found, language) : {};
  const nearest = found?.params?.['suggestion'];
  return (
    <div className="ibidem-colour__verdict">
      <p role="status">{isSaid ? null : [message, fix].filter(Boolean).join(' ')}</p>
      {typeof nearest === 'string' ? (
        <DeskButton onClick={() => take(nearest)}>{t('look.take', { colour: nearest })}</DeskButton>
      ) : null}
    </div>
  );
};
