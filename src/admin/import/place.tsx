'use client';

import type { Finding } from '@/platform/finding';
import { useDesk } from '../use-desk';

/** Where in the file a finding points. */
export const Place = ({ place }: Finding) => {
  const { t } = useDesk();
  if (!place?.line && !place?.words) return null;
  return (
    <span className="ibidem-quiet">
      {' '}
      {place.line ? t('import.line', { line: place.line }) : ''}{' '}
      {place.words ? <q>{place.words}</q> : null}
    </span>
  );
};
