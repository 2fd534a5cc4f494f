'use client';

import {
  useAllFormFields,
  useAuth,
  useDocumentDrawerContext,
  useDocumentEvents,
  useDocumentInfo,
  useForm,
  useFormModified,
  useLocale,
} from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { User } from '@/payload-types';
import { useDesk } from '../use-desk';
import { handOver, notePlace, returnToPlace, takeHandedOver, textOnPage } from './hand-over';
import { makeSave } from './make-save';
import { nameOfField } from './name-of-field';
import type { Stored } from './requests';
import { makeSaver, type Saver } from './saver';
import { differing, typedIn, withTyped, type Typed } from './typed';
import { useOwnCopy } from './use-own-copy';

const clock = {
  now: () => performance.now(),
  after: (wait: number, run: () => void) => {
    const timer = window.setTimeout(run, wait);
    return () => window.clearTimeout(timer);
  },
};

export type SavingForm = {
  saver: Saver;
  page: LatestPage;
  byItself: boolean;
  /** Puts what was typed elsewhere into the form. */
  restore: (typed: Typed) => void;
};

/** Saves the form of an article by itself, and keeps a copy in the browser of what is not saved. */
export const useSaver = (): SavingForm => {
  const page = useArticleForm();
  const { fields, modified, form } = page;
  const seen = useRef<Typed>(undefined);
  const [saver] = useState(() => newSaver(page.latest, seen));
  const copy = useOwnCopy(page.latest, saver);

  useEffect(() => {
    const now = typedIn(fields);
    const before = seen.current;
    seen.current = now;
    if (before && differing(before, now).length > 0) {
      if (!modified) form.setModified(true);
      saver.typed();
      copy.soon();
    } else if (modified && !saver.hasUnsaved() && saver.current().is === 'saved') {
      // Nothing is otherwise than it was saved, whatever touched the field.
      form.setModified(false);
    }
  }, [fields, modified, saver, copy, form]);

  useEffect(
    () =>
      saver.subscribe(() => {
        if (saver.current().is !== 'saved' || saver.hasUnsaved()) return;
        form.setModified(false);
        copy.drop();
      }),
    [saver, form, copy],
  );

  useLifeOf(saver, page.latest, copy.now);
  const restore = (typed: Typed): void => {
    form.dispatchFields({
      type: 'REPLACE_STATE',
      optimize: false,
      state: withTyped(form.getFields(), typed),
    });
    form.setModified(true);
  };
  useHandedOver(saver, page.latest, restore);
  return { saver, restore, page: page.latest, byItself: page.byItself };
};

/** What a save needs of the page, always as it is now. */
export type LatestPage = { readonly current: ArticleForm };
type ArticleForm = ReturnType<typeof useArticleForm>['latest']['current'];

type Made = {
  /** Of the article that this form made of nothing. */
  id?: number;
  revision?: number;
  /** Its text when the form was taken away. */
  text?: unknown;
  /** What another form still saves of it. */
  ready: Promise<unknown>;
};

const useArticleForm = () => {
  const form = useForm();
  const [fields] = useAllFormFields();
  const modified = useFormModified();
  const info = useDocumentInfo();
  const { user } = useAuth<User>();
  const { code: locale } = useLocale();
  const { t, language } = useDesk();
  const { reportUpdate } = useDocumentEvents();
  const drawer = useDocumentDrawerContext();
  const router = useRouter();
  // The person who opened the form, also when somebody else is logged in meanwhile.
  const [person] = useState(user?.id);
  const [made] = useState<Made>({ ready: Promise.resolve() });
  const byItself = info.initialData?.workflowState !== 'in_review';
  const now = {
    form,
    info,
    person,
    locale,
    language,
    t,
    reportUpdate,
    drawer,
    router,
    made,
    byItself,
  };
  const latest = useRef(now);
  useLayoutEffect(() => {
    latest.current = now;
  });
  return { form, fields, modified, latest, byItself };
};

const newSaver = (page: LatestPage, seen: { current: Typed | undefined }): Saver => {
  const { form, byItself, made } = page.current;
  const save = makeSave({
    id: () => made.id ?? page.current.info.id,
    person: () => page.current.person,
    options: () => {
      const { locale, language } = page.current;
      return { autosave: byItself, locale, language };
    },
    data: () => form.getData(),
    fields: () => form.getFields(),
    apply: (fields) => {
      const state = Object.fromEntries(
        Object.entries(fields).map(([path, field]) => [path, { ...field, valid: true }]),
      );
      // What the server gives is nothing that somebody typed.
      seen.current = { ...seen.current, ...typedIn(fields) };
      form.dispatchFields({ type: 'UPDATE_MANY', formState: state as never });
    },
    complain: (errors) => {
      if (errors.length > 0)
        form.dispatchFields({ type: 'ADD_SERVER_ERRORS', errors: [...errors] as never });
    },
    saved: (doc) => tellOfSave(page, doc),
    nameOf: (path) => nameOfField(path),
  });
  const saver: Saver = makeSaver({
    clock,
    byItself,
    save: async (tries) => {
      await made.ready;
      const isNew = (made.id ?? page.current.info.id) === undefined;
      const outcome = await save(tries);
      if (outcome.ok && isNew && made.id !== undefined) goToArticle(page, saver, made.id);
      return outcome;
    },
  });
  return saver;
};

/** What Payload does after a save of its own. */
const tellOfSave = (page: LatestPage, doc: Stored): void => {
  const { info, made, reportUpdate } = page.current;
  if (info.id === undefined) {
    made.id = doc.id;
    made.revision = doc.revision ?? 0;
    return;
  }
  const updatedAt = doc.updatedAt ?? new Date().toISOString();
  info.setLastUpdateTime(new Date(updatedAt).getTime());
  info.setData(doc);
  info.setDocumentIsLocked?.(false);
  if (!info.mostRecentVersionIsAutosaved) {
    info.incrementVersionCount();
    info.setMostRecentVersionIsAutosaved(true);
  }
  reportUpdate({ id: info.id, doc, entitySlug: 'articles', operation: 'update', updatedAt });
};

const goToArticle = (page: LatestPage, saver: Saver, id: number): void => {
  const { form, drawer, router } = page.current;
  handOver(id, {
    typed: () => {
      const { text } = page.current.made;
      return { ...typedIn(form.getFields()), ...(text ? { body: { value: text } } : {}) };
    },
    settled: async () => {
      await saver.settled();
      return page.current.made.revision ?? null;
    },
  });
  if (!drawer.drawerSlug) {
    router.replace(`/admin/collections/articles/${id}`);
    return;
  }
  const doc = { ...form.getData(), id };
  void drawer.onSave?.({ doc, operation: 'create', result: doc } as never);
};

const useLifeOf = (saver: Saver, page: LatestPage, keepNow: () => void): void => {
  useEffect(() => {
    const again = (): void => {
      if (document.visibilityState === 'visible') saver.tryAgain();
      else leave();
    };
    const leave = (): void => {
      keepNow();
      if (page.current.byItself && saver.hasUnsaved()) void saver.flush();
    };
    const click = ({ target }: Event): void => {
      if (target instanceof Element && target.closest('a[href]')) leave();
    };
    const online = (): void => saver.tryAgain();
    window.addEventListener('online', online);
    window.addEventListener('focus', again);
    window.addEventListener('pagehide', keepNow);
    document.addEventListener('visibilitychange', again);
    document.addEventListener('pointerdown', click, true);
    const stop = saver.begin();
    return () => {
      window.removeEventListener('online', online);
      window.removeEventListener('focus', again);
      window.removeEventListener('pagehide', keepNow);
      document.removeEventListener('visibilitychange', again);
      document.removeEventListener('pointerdown', click, true);
      // What was handed over is saved by the form that took it.
      if (page.current.made.id === undefined) leave();
      stop();
    };
  }, [saver, page, keepNow]);
};

/** From the form for something new to the form for the article that it became. */
const useHandedOver = (saver: Saver, page: LatestPage, restore: (typed: Typed) => void): void => {
  const putBack = useRef(restore);
  useLayoutEffect(() => {
    putBack.current = restore;
  });
  useLayoutEffect(() => {
    const { made, info, form } = page.current;
    const given = info.id === undefined ? null : takeHandedOver(info.id);
    if (given) {
      const typed = given.typed();
      const holdsIt = (): boolean => differing(typedIn(form.getFields()), typed).length === 0;
      // Payload puts the stored state into a form after its first effects.
      made.ready = new Promise<void>((resolve) => window.setTimeout(resolve)).then(async () => {
        if (!holdsIt()) putBack.current(typed);
        returnToPlace(holdsIt);
        const value = await given.settled();
        const formState = { revision: { value, initialValue: value, valid: true } };
        if (value !== null) form.dispatchFields({ type: 'UPDATE_MANY', formState });
      });
    }
    return () => {
      if (made.id === undefined || info.id !== undefined) return;
      made.text = textOnPage();
      notePlace();
    };
  }, [saver, page]);
};
