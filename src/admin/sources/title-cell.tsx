'use client';

import { RenderDefaultCell } from '@payloadcms/ui';
import type { DefaultCellComponentProps, TextFieldClient } from 'payload';
import { plainWords } from '@/citations/rules/markup';

/**
 * The title of a work in a list, in words: its tags and names of signs are for whoever edits it. All else is Payload's own
 * cell, which leads to the work, or chooses it where the list is in a drawer.
 */
export const TitleCell = (props: DefaultCellComponentProps<TextFieldClient>) => {
  const { cellData, link } = props;
  const said = typeof cellData === 'string' ? plainWords(cellData) : cellData;
  return (
    <RenderDefaultCell
      clientProps={{ ...props, cellData: said }}
      columnIndex={0}
      isLinkedColumn={Boolean(link)}
    />
  );
};
