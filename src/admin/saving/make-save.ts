import { isSame } from '@/platform/same';
import { readArticle, whoIsHere, writeArticle, type Answer, type Stored } from './requests';
import type { Left, Outcome } from './saver';
import { troubleOf, type Refusal } from './trouble';
import { toSend } from './typed';

type Field = { value?: unknown; initialValue?: unknown; rows?: readonly { id?: unknown }[] };

/** An open form, as far as a save is concerned with it. */
export type FormPort = {
  /** Undefined before it was stored for the first time. */
  id: () => number | string | undefined;
  person: () => number | string | undefined;
  options: () => { autosave: boolean; locale: string; language: string };
  data: () => Record<string, unknown>;
  fields: () => Readonly<Record<string, Field>>;
  /** Puts values that the server has otherwise into the form. */
  apply: (fields: Record<string, Field>) => void;
  /** Shows what the server said of single fields. */
  complain: (errors: readonly { path: string; message: string }[]) => void;
  saved: (doc: Stored) => void;
  /** How somebody calls the field of this path. */
  nameOf: (path: string) => string;
};

/**
 * One save of a form after another. A field that the server refuses is left out and named, so that the rest is kept;
 * a save whose answer got lost is recognised in what is stored, and not taken for somebody else's.
 */
export const makeSave = (form: FormPort): ((tries: number) => Promise<Outcome>) => {
  let savedBody = form.fields().body?.value;
  let unanswered: Record<string, unknown> | null = null;
  const refused = new Map<string, { value: unknown; left: Left }>();

  const write = async (sent: Record<string, unknown>): Promise<Answer> =>
    writeArticle(form.id(), { ...sent, ...revisionIn(form) }, form.options());

  /** Leaves out what the server named, unless there is nothing that could be left out. */
  const leaveOut = (answer: Answer, data: Record<string, unknown>): boolean => {
    if (answer.ok || ![400, 422].includes(answer.refusal.status)) return false;
    const named = answer.fields.filter(({ path }) => topOf(path) in data && path !== 'revision');
    for (const { path, message } of named) {
      const name = topOf(path);
      const why = message || answer.refusal.said;
      refused.set(name, { value: data[name], left: { field: form.nameOf(path), why } });
    }
    return named.length > 0;
  };

  const wasOurs = async (answer: Answer): Promise<boolean> => {
    const id = form.id();
    const isStale = !answer.ok && answer.refusal.rules.includes('stale-save');
    if (!isStale || !unanswered || id === undefined) return false;
    const stored = await readArticle(id);
    if (!stored || !holds(stored, unanswered)) return false;
    form.apply({ revision: { value: stored.revision, initialValue: stored.revision } });
    return true;
  };

  return async (tries) => {
    const data = form.data();
    for (const [name, { value }] of refused) {
      if (!isSame(data[name], value)) refused.delete(name);
    }
    const fields = form.fields();
    const content = () => toSend(data, { savedBody, without: [...refused.keys()] });
    let sent = content();
    let answer = await write(sent);
    if (leaveOut(answer, sent)) {
      sent = content();
      answer = await write(sent);
    }
    if (await wasOurs(answer)) answer = await write(sent);
    if (!answer.ok) {
      const { refusal } = answer;
      if (refusal.status === 0 || refusal.status >= 500) unanswered = sent;
      form.complain(answer.fields);
      return { ok: false, trouble: troubleOf(await withPerson(refusal, form), tries, new Date()) };
    }
    unanswered = null;
    if ('body' in sent) savedBody = sent.body;
    const taken = takenOver(answer.doc, fields, form.fields());
    if (taken.body) savedBody = taken.body.value;
    form.apply({ ...taken, ...revisionOf(answer.doc) });
    form.saved(answer.doc);
    const left = [...refused.values()].map((one) => one.left);
    form.complain([...refused].map(([path, one]) => ({ path, message: one.left.why })));
    return { ok: true, left };
  };
};

const topOf = (path: string): string => path.split('.')[0] ?? path;

const revisionIn = (form: FormPort) =>
  form.id() === undefined ? {} : { revision: form.fields().revision?.value ?? 0 };

const revisionOf = ({ revision }: Stored): Record<string, Field> =>
  typeof revision === 'number' ? { revision: { value: revision, initialValue: revision } } : {};

/** Payload counts the rows of an empty list, and stores an empty list. */
const holds = (stored: Stored, sent: Readonly<Record<string, unknown>>): boolean =>
  Object.entries(sent).every(([name, value]) => isSame(stored[name], value === 0 ? null : value));

/** Values that the server stores otherwise than they were sent, where nobody has typed on meanwhile. */
const takenOver = (
  doc: Stored,
  sent: Readonly<Record<string, Field>>,
  present: Readonly<Record<string, Field>>,
): Record<string, Field> =>
  Object.fromEntries(
    Object.entries(sent).flatMap(([path, field]): [string, Field][] => {
      const value = valueAt(doc, path);
      if (field.rows || value === undefined || isSame(value, field.value)) return [];
      const now = present[path];
      if (!now || now.value !== field.value) return [];
      return [[path, { ...now, value, initialValue: value }]];
    }),
  );

const valueAt = (doc: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (at, name) =>
        typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[name] : undefined,
      doc,
    );

/** Payload says to strangers that they may not, whether they are logged out or never were in. */
const withPerson = async (refusal: Refusal, form: FormPort): Promise<Refusal> => {
  if (refusal.status !== 401 && refusal.status !== 403) return refusal;
  const here = await whoIsHere();
  if (here === undefined) return { ...refusal, status: 503 };
  if (here === null) return { ...refusal, status: 401 };
  const isAnother = form.person() !== undefined && String(here) !== String(form.person());
  return isAnother
    ? { ...refusal, status: 401, rules: ['somebody-else'] }
    : { ...refusal, status: 403 };
};
