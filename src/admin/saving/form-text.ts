import type { Text } from '@/document/merge/merge-texts';
import type { ArticlePage } from './article-page';
import { textOnPage } from './hand-over';
import { textOfForm, typedOf } from './stored-text';
import { takeOverInEditor } from './take-over-in-editor';
import { typedIn, withTyped, type Typed } from './typed';

/** What stands on the page: of the body what its editor holds, which the form hears of a moment later. */
export const textOnForm = (page: ArticlePage): Text => {
  const { form } = page.now();
  const text = textOfForm(form.getData(), form.getFields());
  const body = 'body' in text ? textOnPage() : undefined;
  return body ? { ...text, body } : text;
};

/** Puts stored values into the form. They are nothing that somebody typed here. */
export const putIntoForm = (page: ArticlePage, { body, ...values }: Text): void => {
  const { form } = page.now();
  const inEditor = body === undefined ? null : takeOverInEditor(body);
  const parts = Object.entries(values).flatMap(([name, value]) =>
    Object.entries(typedOf(name, value)),
  );
  const remade: Typed = body !== undefined && !inEditor ? { body: { value: body } } : {};
  const typed: Typed = { ...Object.fromEntries(parts), ...remade };
  const lists = Object.keys(typed).filter((path) => typed[path]?.rows);
  const seen = Object.entries(page.seen() ?? typedIn(form.getFields())).filter(
    ([path]) => !lists.some((list) => path.startsWith(`${list}.`)),
  );
  page.see({
    ...Object.fromEntries(seen),
    ...typed,
    ...(inEditor ? { body: { value: inEditor } } : {}),
  });
  if (Object.keys(typed).length > 0) {
    const state = withTyped(form.getFields(), typed);
    form.dispatchFields({ type: 'REPLACE_STATE', optimize: false, state });
  }
  if (!inEditor) return;
  const field = { ...form.getFields().body, value: inEditor, valid: true };
  form.dispatchFields({ type: 'UPDATE_MANY', formState: { body: field } });
};
