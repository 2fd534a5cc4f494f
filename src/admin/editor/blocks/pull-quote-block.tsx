'use client';

import { useDesk } from '../../use-desk';
import { BlockFields } from './block-fields';
import { BlockFrame } from './block-frame';
import { BlockLine } from './block-line';

const quote = ['quote'];

/** Words of the text set large, as readers see them. */
export const PullQuoteBlock = () => {
  const { t } = useDesk();
  return (
    <BlockFrame kind="pull-quote" label={t('editor.pullQuote')}>
      <BlockFields names={quote} />
      <BlockLine
        className="desk-block__attribution"
        label={t('editor.attribution')}
        path="attribution"
      />
    </BlockFrame>
  );
};
