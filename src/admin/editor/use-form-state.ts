'use client';

import { useDocumentInfo, useServerFunctions } from '@payloadcms/ui';
import { abortAndIgnore } from '@payloadcms/ui/shared';
import type { FormState } from 'payload';
import { useCallback, useEffect, useRef } from 'react';

type Change = { formState: FormState; submitted?: boolean };

/**
 * Without what the body holds: which fields there are does not depend on it, and a long one would go to the server with each
 * pause. It is judged with all others when the form is submitted.
 */
const withoutText = (formState: FormState): FormState => {
  const { body, ...fields } = formState;
  if (!body) return formState;
  const { value: _value, initialValue: _initial, ...rest } = body;
  return { ...fields, body: rest };
};

/** Asks the server which fields the form has after a change, such as those of a new row; the latest question counts. */
export const useFormState = (): ((change: Change) => Promise<FormState>) => {
  const { id, docPermissions, getDocPreferences } = useDocumentInfo();
  const { getFormState } = useServerFunctions();
  const asking = useRef<AbortController>(null);
  useEffect(() => {
    const held = asking;
    return () => {
      if (held.current) abortAndIgnore(held.current);
    };
  }, []);
  return useCallback(
    async ({ formState, submitted }) => {
      if (asking.current) abortAndIgnore(asking.current);
      const controller = new AbortController();
      asking.current = controller;
      const docPreferences = await getDocPreferences();
      const { state }: { state?: FormState } = await getFormState({
        collectionSlug: 'articles',
        docPermissions,
        docPreferences,
        formState: submitted ? formState : withoutText(formState),
        ...(id === undefined ? {} : { id }),
        operation: id === undefined ? 'create' : 'update',
        renderAllFields: false,
        schemaPath: 'articles',
        signal: controller.signal,
        skipValidation: !submitted,
      });
      // Without an answer the form goes on with what it has.
      return state as FormState;
    },
    [docPermissions, getDocPreferences, getFormState, id],
  );
};
