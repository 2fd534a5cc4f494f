'use client';

import {
  useDocumentInfo,
  useForm,
  useFormBackgroundProcessing,
  useFormModified,
  useLocale,
} from '@payloadcms/ui';
import { useEffect, useRef } from 'react';

/** The editor hands its text to the form when the browser is idle, at the latest after this. */
const editorPause = 700; // ms
const turn = 50; // ms

/** False when the text could not be saved; Payload has then said why. */
export type Flushed = 'saved' | 'same' | false;

/** Saves what autosave has not saved yet, so that an event is about the text on the screen. */
export const useFlush = (): (() => Promise<Flushed>) => {
  const { id } = useDocumentInfo();
  const { code } = useLocale();
  const { submit } = useForm();
  const modified = useFormModified();
  const saving = useFormBackgroundProcessing();
  const isModified = useRef(modified);
  const isSaving = useRef(saving);
  useEffect(() => {
    isModified.current = modified;
    isSaving.current = saving;
  }, [modified, saving]);
  return async () => {
    await new Promise((resolve) => setTimeout(resolve, editorPause));
    // Two saves at once would start from one revision, and the second be refused.
    while (isSaving.current) await new Promise((resolve) => setTimeout(resolve, turn));
    if (!isModified.current) return 'same';
    const answer = await submit({
      action: `/api/articles/${id}?draft=true&depth=0&fallback-locale=null&locale=${code}`,
      method: 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
      disableSuccessStatus: true,
      acceptValues: { overrideLocalChanges: false },
    });
    return answer?.res.ok ? 'saved' : false;
  };
};
