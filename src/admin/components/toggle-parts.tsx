'use client';

import { useState } from 'react';
import { useDesk } from '../use-desk';
import { Choice } from './choice';

/** A choice of two, which can be tried on the page of parts. */
export const ToggleParts = () => {
  const { t } = useDesk();
  const [chosen, choose] = useState('board');
  return (
    <Choice
      choose={choose}
      chosen={chosen}
      label={t('parts.choice')}
      options={[
        { value: 'board', label: t('parts.board') },
        { value: 'list', label: t('parts.list') },
      ]}
    />
  );
};
