'use client';

import { useDesk } from '../../use-desk';
import { BlockFields } from './block-fields';
import { BlockFrame } from './block-frame';
import { BlockLine } from './block-line';

const content = ['content'];

/** A box as readers see it, its title and words written in place. */
export const BoxBlock = () => {
  const { t } = useDesk();
  return (
    <BlockFrame kind="box" label={t('editor.box')}>
      <BlockLine className="desk-block__title" label={t('editor.boxTitle')} path="title" />
      <BlockFields names={content} />
    </BlockFrame>
  );
};
