import { textsOf } from '@/languages/texts-of';
import { labelsOf, type Label } from '@/languages/labels-of';
import { inEach } from '@/languages/texts';
import type { Field } from 'payload';

import { defaultTheme } from '@/theme/theme';
import { typefaceKeys, type TypefaceKey } from '@/theme/typefaces';

import { options } from './options';

const text = textsOf('publicationTheme');

const colour = (
  name: string,
  label: Record<string, string>,
  description: Record<string, string>,
): Field => ({
  name,
  type: 'text',
  label,
  admin: {
    description,
    components: { Field: '/src/admin/theme/colour-field#ColourField' },
  },
});

const typefaceLabels: Record<TypefaceKey, Label> = labelsOf(
  inEach((texts) => texts.labels.publicationThemeTypeface),
);

const logo = (
  name: string,
  label: Record<string, string>,
  description: Record<string, string>,
): Field => ({ name, type: 'upload', relationTo: 'media', label, admin: { description } });

/** What a publication may choose of its looks. Colours in which a text could not be read are refused. */
export const publicationTheme = (): Field[] => [
  {
    type: 'row',
    admin: { className: 'ibidem-look' },
    fields: [...lookFields(), lookPreview],
  },
];

/** Shows a page of the publication in what is written beside it. */
const lookPreview: Field = {
  name: 'lookPreview',
  type: 'ui',
  admin: { components: { Field: '/src/admin/theme/look-preview#LookPreview' } },
};

const lookFields = (): Field[] => [
  {
    type: 'row',
    fields: [
      logo('logo', text('logo'), text('logo.description')),
      logo('logoDark', text('logoDark'), text('logoDark.description')),
    ],
  },
  {
    name: 'colours',
    type: 'group',
    label: text('colours'),
    fields: [
      {
        type: 'row',
        fields: [
          colour(
            'accent',
            text('colours.accent'),
            text('colours.accent.description', { accent: defaultTheme.accent }),
          ),
          colour('accentDark', text('colours.accentDark'), text('colours.accentDark.description')),
          colour(
            'paper',
            text('colours.paper'),
            text('colours.paper.description', { paper: defaultTheme.paper }),
          ),
        ],
      },
    ],
  },
  {
    name: 'typeface',
    type: 'select',
    required: true,
    defaultValue: defaultTheme.typeface,
    options: options(
      Object.fromEntries(
        typefaceKeys.map((key) => [key, typefaceLabels[key]]),
      ) as typeof typefaceLabels,
    ),
    label: text('typeface'),
  },
];
