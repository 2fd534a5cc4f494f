import { textsOf } from '@/languages/texts-of';
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

const text = textsOf('bodyBlocks');

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
  admin: { components: { Block: '/src/admin/editor/blocks/pull-quote-block#PullQuoteBlock' } },
  labels: {
    singular: text('pullQuote.singular'),
    plural: text('pullQuote.plural'),
  },
  fields: [
    {
      name: 'quote',
      type: 'richText',
      editor: lineEditor(),
      label: text('pullQuote.quote'),
    },
    { name: 'attribution', type: 'text', label: text('pullQuote.attribution') },
  ],
};

const box: Block = {
  slug: 'box',
  admin: { components: { Block: '/src/admin/editor/blocks/box-block#BoxBlock' } },
  labels: {
    singular: text('box.singular'),
    plural: text('box.plural'),
  },
  fields: [
    { name: 'title', type: 'text', label: text('box.title') },
    {
      name: 'content',
      type: 'richText',
      editor: boxEditor(),
      label: text('box.content'),
    },
  ],
};

const figure: Block = {
  slug: 'figure',
  admin: { components: { Block: '/src/admin/editor/blocks/figure-block#FigureBlock' } },
  labels: {
    singular: text('figure.singular'),
    plural: text('figure.plural'),
  },
  fields: [
    {
      name: 'image',
      type: 'upload',
      relationTo: 'media',
      label: text('figure.image'),
    },
    {
      name: 'alt',
      type: 'text',
      label: text('figure.alt'),
    },
    {
      name: 'caption',
      type: 'richText',
      editor: lineEditor(),
      label: text('figure.caption'),
    },
    { name: 'source', type: 'text', label: text('figure.source') },
    { name: 'licence', type: 'text', label: text('figure.licence') },
  ],
};

/** What a block still lacks is on the checklist: see `blocksOf`. */
export const blocks: Block[] = [pullQuote, box, figure].map((block) => ({
  ...block,
  fields: asTyped(block.fields),
}));
