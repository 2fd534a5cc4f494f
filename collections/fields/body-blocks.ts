import {
  BoldFeature,
  ItalicFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical';
import type { Block } from 'payload';

import { CitationFeature } from '@/admin/citations/citation-feature';

import { asTyped } from './as-typed';
import { words } from './words';

/** Words with emphasis and citations, and nothing around them. */
const lineEditor = () =>
  lexicalEditor({
    features: [ParagraphFeature(), BoldFeature(), ItalicFeature(), CitationFeature()],
  });

const boxEditor = () =>
  lexicalEditor({
    features: [
      ParagraphFeature(),
      BoldFeature(),
      ItalicFeature(),
      UnorderedListFeature(),
      OrderedListFeature(),
      CitationFeature(),
    ],
  });

const pullQuote: Block = {
  slug: 'pullQuote',
  labels: {
    singular: words('Pull quote', 'Выноска', 'Вынаска'),
    plural: words('Pull quotes', 'Выноски', 'Вынаскі'),
  },
  fields: [
    {
      name: 'quote',
      type: 'richText',
      editor: lineEditor(),
      label: words('Words', 'Слова', 'Словы'),
    },
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
    {
      name: 'content',
      type: 'richText',
      editor: boxEditor(),
      label: words('Text', 'Текст', 'Тэкст'),
    },
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
      label: words('Image', 'Изображение', 'Выява'),
    },
    {
      name: 'alt',
      type: 'text',
      label: words('Alternative text', 'Описание для незрячих', 'Апісанне для невідушчых'),
    },
    {
      name: 'caption',
      type: 'richText',
      editor: lineEditor(),
      label: words('Caption', 'Подпись', 'Подпіс'),
    },
    { name: 'source', type: 'text', label: words('Source', 'Источник', 'Крыніца') },
    { name: 'licence', type: 'text', label: words('Licence', 'Лицензия', 'Ліцэнзія') },
  ],
};

/** What a block still lacks is on the checklist: see `blocksOf`. */
export const blocks: Block[] = [pullQuote, box, figure].map((block) => ({
  ...block,
  fields: asTyped(block.fields),
}));
