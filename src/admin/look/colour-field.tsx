'use client';

import { TextField, useField, useFormFields } from '@payloadcms/ui';
import type { TextFieldClientComponent } from 'payload';
import { hexOf } from '@/look/colour';
import { groundsOn, houseLook, lookOf, paletteOf } from '@/look/look';
import { enough, leastContrast, readableOn, type Theme } from '@/look/palette';
import './look.css';

/** A colour as it is written, the same to be picked, and words in it on the paper that readers will have. */
export const ColourField: TextFieldClientComponent = (props) => {
  const { path } = props;
  const { value, setValue } = useField<string | undefined>({ path });
  const written = useFormFields(([fields]) => ({
    accent: fields['colours.accent']?.value as string | undefined,
    accentDark: fields['colours.accentDark']?.value as string | undefined,
    paper: fields['colours.paper']?.value as string | undefined,
  }));
  const part = path.split('.').at(-1) as 'accent' | 'accentDark' | 'paper';
  const theme: Theme = part === 'accentDark' ? 'dark' : 'light';
  const look = lookOf(written);
  const shown = hexOf(value ?? '') ?? look[part];
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
          colour={part === 'paper' ? paletteOf(look, 'light').faint : shown}
          theme={theme}
          paper={written.paper}
        />
      </div>
    </div>
  );
};

type SampleProps = { colour: string; theme: Theme; paper: string | undefined };

/** Words in a colour, and their contrast with the ground on which it is least. */
const Sample = ({ colour, theme, paper }: SampleProps) => {
  const grounds = groundsOn(hexOf(paper ?? '') ?? houseLook.paper, theme);
  const ratio = leastContrast(colour, grounds);
  // Also what is said of a colour that cannot be read has to be read.
  const readable = readableOn(colour, grounds, theme);
  const said = `${(Math.floor(ratio * 10) / 10).toFixed(1)}:1`;
  return (
    <output className="ibidem-colour__sample" style={{ background: grounds[0], color: colour }}>
      Aa Бб Ўў{' '}
      <span style={{ color: readable }}>
        {ratio >= enough ? `✓ ${said}` : `✗ ${said} → ${readable}`}
      </span>
    </output>
  );
};
