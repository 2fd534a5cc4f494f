'use client';

import { Drawer } from '@payloadcms/ui';
import { useDesk } from '../../use-desk';
import type { CitationRow } from '../citation-row';
import { CitationForm } from './citation-form';

type Props = {
  slug: string;
  row: CitationRow | undefined;
  number?: string;
  readOnly: boolean;
  /** Opened to describe a work that is not listed. */
  describes: boolean;
  onDone: () => void;
};

/** The drawer beside the text; Payload's drawer keeps the focus inside and closes on Escape. */
export const CitationDrawer = ({ slug, row, ...form }: Props) => {
  const { t } = useDesk();
  return (
    <Drawer className="ibidem-drawer" slug={slug} title={t('citation.title')}>
      {row ? <CitationForm key={row.key} row={row} {...form} /> : <p>{t('citation.noRow')}</p>}
    </Drawer>
  );
};
