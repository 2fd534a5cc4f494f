'use client';

import { useEffect } from 'react';
import { goToField, goToWordsInText } from './go-to';

/** Leads to the place that the address asks for, as findings elsewhere have it: `#field-bylines`, `#words-…`. */
export const useAskedPlace = (): void =>
  useEffect(() => {
    const [, kind, asked = ''] = /^#(field|words)-(.+)$/.exec(window.location.hash) ?? [];
    if (kind === 'field') goToField(decoded(asked));
    if (kind === 'words') goToWordsInText(decoded(asked));
  }, []);

/** Somebody may have written the address by hand. */
const decoded = (asked: string): string => {
  try {
    return decodeURIComponent(asked);
  } catch {
    return asked;
  }
};
