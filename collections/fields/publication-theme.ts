import type { Field } from 'payload';

import { defaultTheme } from '@/theme/theme';
import { typefaceKeys, type TypefaceKey } from '@/theme/typefaces';

import { options, words } from './words';

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

const typefaceLabels: Record<TypefaceKey, Record<'en' | 'ru' | 'be', string>> = {
  serif: words(
    'Ibidem Serif, after Source Serif 4',
    'Ibidem Serif, по Source Serif 4',
    'Ibidem Serif, паводле Source Serif 4',
  ),
  literata: words('Literata', 'Literata', 'Literata'),
  book: words(
    'Ibidem Book, after PT Serif',
    'Ibidem Book, по PT Serif',
    'Ibidem Book, паводле PT Serif',
  ),
};

const logo = (
  name: string,
  label: Record<string, string>,
  description: Record<string, string>,
): Field => ({ name, type: 'upload', relationTo: 'media', label, admin: { description } });

/** What a publication may choose of its looks. Colours in which a text could not be read are refused. */
export const publicationTheme = (): Field[] => [
  {
    type: 'row',
    fields: [
      logo(
        'logo',
        words('Logo', 'Логотип', 'Лагатып'),
        words(
          'In place of the name at the head of each page, 40 pixels high. It is read out as the name.',
          'Вместо названия в начале каждой страницы, высотой 40 пикселей. Вслух читается название.',
          'Замест назвы ў пачатку кожнай старонкі, вышынёй 40 пікселяў. Уголас чытаецца назва.',
        ),
      ),
      logo(
        'logoDark',
        words('Logo on dark', 'Логотип на тёмном', 'Лагатып на цёмным'),
        words(
          'Where the first one does not show on dark paper.',
          'Если первый не виден на тёмной бумаге.',
          'Калі першага не відаць на цёмнай паперы.',
        ),
      ),
    ],
  },
  {
    name: 'colours',
    type: 'group',
    label: words('Colours', 'Цвета', 'Колеры'),
    fields: [
      {
        type: 'row',
        fields: [
          colour(
            'accent',
            words('Accent', 'Акцент', 'Акцэнт'),
            words(
              `Of links and marks. Empty: ${defaultTheme.accent}.`,
              `Цвет ссылок и знаков. Если пусто: ${defaultTheme.accent}.`,
              `Колер спасылак і знакаў. Калі пуста: ${defaultTheme.accent}.`,
            ),
          ),
          colour(
            'accentDark',
            words('Accent on dark', 'Акцент на тёмном', 'Акцэнт на цёмным'),
            words(
              'Empty: made from the accent.',
              'Если пусто: выводится из акцента.',
              'Калі пуста: выводзіцца з акцэнту.',
            ),
          ),
          colour(
            'paper',
            words('Paper', 'Бумага', 'Папера'),
            words(
              `Behind the text by day; the dark theme takes its hue. Empty: ${defaultTheme.paper}.`,
              `Фон текста днём; тёмная тема берёт его оттенок. Если пусто: ${defaultTheme.paper}.`,
              `Фон тэксту ўдзень; цёмная тэма бярэ яго адценне. Калі пуста: ${defaultTheme.paper}.`,
            ),
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
    label: words('Typeface', 'Шрифт', 'Шрыфт'),
  },
];
