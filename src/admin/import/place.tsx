'use client';

import type { Finding } from '@/platform/finding';
import { useDesk } from '../use-desk';

/** Where in the file a finding points, unless it says so itself. */
export const Place = ({ message, place }: Finding) => {
  const { t } = useDesk();
  const words = place?.words && !message.includes(place.words) ? place.words : undefined;
  if (!place?.line && !words) return null;
  return (
    <span className="ibidem-quiet">
      {' '}
      {place?.line ? t('import.line', { line: place.line }) : ''} {words ? <q>{words}</q> : null}
    </span>
  );
};
