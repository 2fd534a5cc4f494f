'use client';

import {
  createClientFeature,
  toolbarFeatureButtonsGroupWithItems,
} from '@payloadcms/richtext-lexical/client';
import { $isRangeSelection, type BaseSelection } from '@payloadcms/richtext-lexical/lexical';
import type { MessageKey } from '../messages';
import { CitationIcon } from './citation-icon';
import { $citationAround, CitationNode } from './citation-node';
import { CitationPlugin } from './citation-plugin';
import { CITE_COMMAND } from './commands';
import { $removeSlash } from './remove-slash';

const label: `ibidem:${MessageKey}` = 'ibidem:citation.toolbar';

const $isInCitation = (selection: BaseSelection): boolean =>
  $isRangeSelection(selection) && $citationAround(selection.anchor.getNode()) !== null;

const groups = [
  toolbarFeatureButtonsGroupWithItems([
    {
      key: 'citation',
      ChildComponent: CitationIcon,
      label: ({ i18n }) => i18n.t(label),
      isActive: ({ selection }) => $isInCitation(selection),
      isEnabled: ({ selection }) => $isRangeSelection(selection),
      onSelect: ({ editor }) => {
        editor.dispatchCommand(CITE_COMMAND, undefined);
      },
      order: 1,
    },
  ]),
];

export const CitationFeatureClient = createClientFeature(({ props }) => ({
  nodes: [CitationNode],
  plugins: [{ Component: CitationPlugin, position: 'normal' }],
  sanitizedClientFeatureProps: props,
  slashMenu: {
    groups: [
      {
        items: [
          {
            Icon: CitationIcon,
            key: 'cite',
            keywords: [
              'cite',
              'source',
              'note',
              'footnote',
              'источник',
              'сноска',
              'крыніца',
              'зноска',
            ],
            label: ({ i18n }) => i18n.t(label),
            onSelect: ({ editor }) => {
              editor.update($removeSlash, { discrete: true });
              editor.dispatchCommand(CITE_COMMAND, undefined);
            },
          },
        ],
        key: 'citation',
        label: ({ i18n }) => i18n.t(label),
      },
    ],
  },
  toolbarFixed: { groups },
  toolbarInline: { groups },
}));
