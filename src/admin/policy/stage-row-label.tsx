'use client';

import { useRowLabel } from '@payloadcms/ui';
import './policy.css';

/** A stage by its place and its name, so that a closed row says which it is. */
export const StageRowLabel = () => {
  const { data, rowNumber = 0 } = useRowLabel<{ name?: string; localName?: string } | undefined>();
  return (
    <span>
      {rowNumber + 1}. {data?.localName?.trim() || data?.name?.trim() || '…'}
    </span>
  );
};
