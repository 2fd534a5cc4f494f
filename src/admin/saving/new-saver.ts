import type { ArticlePage } from './article-page';
import { handOver, isHandedOver } from './hand-over';
import { makeSave } from './make-save';
import { nameOfField } from './name-of-field';
import type { Stored } from './requests';
import { putIntoForm, textOnForm } from './form-text';
import { makeSaver, type Saver } from './saver';
import { textOfForm } from './stored-text';
import { typedIn } from './typed';

const clock = {
  now: () => performance.now(),
  after: (wait: number, run: () => void) => {
    const timer = window.setTimeout(run, wait);
    return () => window.clearTimeout(timer);
  },
};

/** What saves the form of a page. */
export const newSaver = (page: ArticlePage): Saver => {
  const { form, byItself, info } = page.now();
  const { save, pull, shared } = makeSave({
    id: page.id,
    person: () => page.now().person,
    options: () => {
      const { locale, language } = page.now();
      return { autosave: byItself, locale, language };
    },
    opened: () => {
      const fields = form.getFields();
      const revision = Number(fields.revision?.value ?? 0);
      return { text: textOfForm(form.getData(), fields), revision };
    },
    text: () => textOnForm(page),
    put: (values) => putIntoForm(page, values),
    revise: (value) => {
      const formState = { revision: { value, initialValue: value, valid: true } };
      form.dispatchFields({ type: 'UPDATE_MANY', formState });
    },
    meetings: page.meetings,
    complain: (errors) => {
      if (errors.length === 0) return;
      form.dispatchFields({ type: 'ADD_SERVER_ERRORS', errors: [...errors] as never });
    },
    saved: (doc) => tellOfSave(page, doc),
    nameOf: nameOfField,
  });
  page.share(shared, pull);
  const saver = makeSaver({
    clock,
    byItself,
    isArriving: info.id !== undefined && isHandedOver(info.id),
    save: async (tries) => {
      await page.made.others();
      const isNew = page.id() === undefined;
      const outcome = await save(tries);
      if (outcome.ok && isNew) goToArticle(page, saver);
      return outcome;
    },
  });
  return saver;
};

/** What Payload does after a save of its own. */
const tellOfSave = ({ now, made }: ArticlePage, doc: Stored): void => {
  const { info, reportUpdate } = now();
  if (info.id === undefined) {
    made.store(doc);
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

const goToArticle = ({ now, made }: ArticlePage, saver: Saver): void => {
  const { form, drawer, router } = now();
  const id = made.stored()?.id;
  if (id === undefined) return;
  handOver(id, {
    typed: () => {
      const text = made.text();
      return { ...typedIn(form.getFields()), ...(text ? { body: { value: text } } : {}) };
    },
    settled: async () => {
      await saver.settled();
      return made.stored() ?? null;
    },
  });
  if (!drawer.drawerSlug) {
    router.replace(`/admin/collections/articles/${id}`);
    return;
  }
  const doc = { ...form.getData(), id };
  void drawer.onSave?.({ doc, operation: 'create', result: doc } as never);
};
