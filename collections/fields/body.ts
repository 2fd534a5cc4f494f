import { textsOf } from '@/languages/texts-of';
import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical';
import type { RichTextField } from 'payload';

import { CitationFeature } from '@/admin/citations/citation-feature';
import { PageFeature } from '@/admin/editor/text/page-feature';

import { refuseUnknownNodes } from '../hooks/refuse-unknown-nodes';
import { blocks } from './body-blocks';

const text = textsOf('body');

/** The editor of an article's text; what it may hold is what a document can (src/document). */
export const bodyEditor = () =>
  lexicalEditor({
    admin: { hideAddBlockButton: true, hideGutter: true },
    features: [
      ParagraphFeature(),
      HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
      BoldFeature(),
      ItalicFeature(),
      StrikethroughFeature(),
      SubscriptFeature(),
      SuperscriptFeature(),
      UnorderedListFeature(),
      OrderedListFeature(),
      BlockquoteFeature(),
      EXPERIMENTAL_TableFeature(),
      BlocksFeature({ blocks }),
      CitationFeature(),
      FixedToolbarFeature(),
      InlineToolbarFeature(),
      PageFeature(),
    ],
  });

export const body = (): RichTextField => ({
  name: 'body',
  type: 'richText',
  label: text('body'),
  editor: bodyEditor(),
  hooks: { beforeValidate: [refuseUnknownNodes] },
});
