'use client';

import { useAllFormFields, useForm, useFormModified } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import type { ArticlePage } from './article-page';
import { newSaver } from './new-saver';
import type { Saver } from './saver';
import { differing, typedIn, withTyped, type Typed } from './typed';
import { useArticlePage } from './use-article-page';
import { useHandOver, useLifeOfSaver } from './use-life-of-saver';
import { useOwnCopy } from './use-unsaved-copy';

export type SavingForm = {
  saver: Saver;
  page: ArticlePage;
  /** Puts what was typed elsewhere into the form. */
  restore: (typed: Typed) => void;
};

/** Saves the form of an article by itself, and keeps a copy in the browser of what is not saved. */
export const useSaver = (): SavingForm => {
  const page = useArticlePage();
  const [saver] = useState(() => newSaver(page));
  const copy = useOwnCopy(page, saver);
  const { dispatchFields, getFields, setModified } = useForm();
  const [fields] = useAllFormFields();
  const modified = useFormModified();

  useEffect(() => {
    const now = typedIn(fields);
    const before = page.seen();
    page.see(now);
    if (before && differing(before, now).length > 0) {
      if (!modified) setModified(true);
      saver.typed();
      copy.soon();
    } else if (modified && !saver.hasUnsaved() && saver.current().is === 'saved') {
      // Nothing is otherwise than it was saved, whatever touched the field.
      setModified(false);
    }
  }, [fields, modified, saver, copy, page, setModified]);

  useEffect(
    () =>
      saver.subscribe(() => {
        if (saver.current().is !== 'saved' || saver.hasUnsaved()) return;
        setModified(false);
        copy.drop();
      }),
    [saver, copy, setModified],
  );

  const restore = useCallback(
    (typed: Typed): void => {
      const state = withTyped(getFields(), typed);
      dispatchFields({ type: 'REPLACE_STATE', optimize: false, state });
      setModified(true);
    },
    [dispatchFields, getFields, setModified],
  );
  useLifeOfSaver(saver, page, copy.now);
  useHandOver(page, saver, restore);
  return { saver, page, restore };
};
