'use client';

import { useDocumentInfo, useFormFields } from '@payloadcms/ui';
import { useEffect, useRef } from 'react';
import { announceSave } from '../preview/saves';
import { StaleSave } from './stale-save';

/**
 * Keeps the form's `revision` in step with what was saved from here, before the next autosave goes out: Payload merges
 * the answer of a save only after it has asked for a new form, and a waiting autosave does not wait for that. Where a
 * save was refused because the text had changed meanwhile, it says so. Previews in other windows hear of each save.
 */
export const RevisionKeeper = () => {
  const { id, savedDocumentData } = useDocumentInfo();
  const saved: unknown = savedDocumentData?.revision;
  const dispatch = useFormFields(([, dispatchFields]) => dispatchFields);
  const refusal = useFormFields(([fields]) => fields.revision?.errorMessage);
  useEffect(() => {
    if (typeof saved !== 'number') return;
    // UPDATE_MANY: an UPDATE would mark what somebody types at this moment as unchanged.
    const revision = { value: saved, initialValue: saved, valid: true };
    dispatch({ type: 'UPDATE_MANY', formState: { revision } });
  }, [saved, dispatch]);
  const announced = useRef(saved);
  useEffect(() => {
    if (id === undefined || saved === announced.current) return;
    announced.current = saved;
    announceSave(id);
  }, [id, saved]);
  return refusal ? <StaleSave message={refusal} /> : null;
};
