import {
  BoldFeature,
  ItalicFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical';
import type { Block } from 'payload';

import { pictureCredits } from './picture-credits';
import { words } from './words';

const boxEditor = () =>
  lexicalEditor({
    features: [
      ParagraphFeature(),
      BoldFeature(),
      ItalicFeature(),
      UnorderedListFeature(),
      OrderedListFeature(),
    ],
  });

const pullquote: Block = {
  slug: 'pullquote',
  labels: {
    singular: words('Pull quote', 'Выноска', 'Вынаска'),
    plural: words('Pull quotes', 'Выноски', 'Вынаскі'),
  },
  fields: [
    { name: 'text', type: 'textarea', required: true, label: words('Words', 'Слова', 'Словы') },
    { name: 'attribution', type: 'text', label: words('Who said it', 'Кто сказал', 'Хто сказаў') },
  ],
};

const box: Block = {
  slug: 'box',
  labels: {
    singular: words('Box', 'Врезка', 'Урэзка'),
    plural: words('Boxes', 'Врезки', 'Урэзкі'),
  },
  fields: [
    { name: 'title', type: 'text', label: words('Title', 'Заголовок', 'Загаловак') },
    { name: 'text', type: 'richText', editor: boxEditor(), label: words('Text', 'Текст', 'Тэкст') },
  ],
};

const figure: Block = {
  slug: 'figure',
  labels: {
    singular: words('Figure', 'Иллюстрация', 'Ілюстрацыя'),
    plural: words('Figures', 'Иллюстрации', 'Ілюстрацыі'),
  },
  fields: [
    {
      name: 'image',
      type: 'upload',
      relationTo: 'media',
      required: true,
      label: words('Image', 'Изображение', 'Выява'),
    },
    {
      name: 'alt',
      type: 'text',
      label: words('Alternative text', 'Описание для незрячих', 'Апісанне для невідушчых'),
    },
    ...pictureCredits(),
  ],
};

export const blocks: Block[] = [pullquote, box, figure];
