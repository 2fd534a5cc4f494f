import { ulid } from 'ulid';
import { bodyChanges, changedBody } from '@/document/merge/body-changes';
import { isSameContent } from '@/document/merge/content';
import { isRecord } from '@/document/lexical-nodes';
import { isSame } from '@/platform/same';
import type { Text } from '@/document/merge/merge-texts';
import {
  noAnswer,
  readArticle,
  readRevision,
  whoIsHere,
  writeArticle,
  type Answer,
  type Stored,
} from './requests';
import type { Left, Outcome } from './saver';
import { makeSharedText, type SharedText, type TextPort } from './shared-text';
import { troubleOf, type Refusal, type Trouble } from './trouble';

/** An open form, as far as a save is concerned with it. */
export type FormPort = TextPort & {
  /** Undefined before it was stored for the first time. */
  id: () => number | string | undefined;
  person: () => number | string | undefined;
  options: () => { autosave: boolean; locale: string; language: string };
  /** What the form was opened with, before there is a page. */
  opened: () => { text: Text; revision: number };
  /** Shows what the server said of single fields. */
  complain: (errors: readonly { path: string; message: string }[]) => void;
  saved: (doc: Stored) => void;
  /** How somebody calls the field of this path. */
  nameOf: (path: string) => string;
};

export type Saves = {
  save: (tries: number) => Promise<Outcome>;
  /** Takes over what others saved, where that asks nobody anything. */
  pull: () => Promise<void>;
  shared: SharedText;
};

/** `base` is the text that it is sent by changes of; without one it is sent whole. */
type Sent = { text: Text; revision: number; save: string; base?: Text };

/**
 * One save of a form after another. What others saved meanwhile comes into the form with the answer; where both changed
 * the same, it is asked before anything is stored. A field that the server refuses is left out and named, so that the rest is
 * kept; a save whose answer got lost is sent again under its name, and stored once.
 */
export const makeSave = (form: FormPort): Saves => {
  const shared = makeSharedText(form, form.opened());
  let unanswered: Sent | null = null;
  const refused = new Map<string, { value: unknown; left: Left }>();

  const write = async (sent: Sent): Promise<Answer> => {
    const id = form.id();
    const options = { ...form.options(), save: sent.save };
    const whole = id === undefined ? sent.text : { ...sent.text, revision: sent.revision };
    const answer = await writeArticle(id, id === undefined ? whole : byChanges(sent), options);
    const isUnknown = !answer.ok && answer.refusal.rules.includes('base-unknown');
    return wholeAgain(isUnknown ? await writeArticle(id, whole, options) : answer, sent);
  };

  /** Leaves out what the server named, unless there is nothing that could be left out. */
  const leaveOut = (answer: Answer, { text }: Sent): boolean => {
    if (answer.ok || ![400, 422].includes(answer.refusal.status)) return false;
    const named = answer.fields.filter(({ path }) => topOf(path) in text && path !== 'revision');
    for (const { path, message } of named) {
      const name = topOf(path);
      const why = message || answer.refusal.said;
      refused.set(name, { value: text[name], left: { field: form.nameOf(path), why } });
    }
    return named.length > 0;
  };

  /** All that is in the form; a body that says what is stored is sent as that is, which is by no changes. */
  const content = (): Sent => {
    const base = shared.base();
    const text = Object.entries(form.text()).flatMap(([name, value]) => {
      if (refused.has(name)) return [];
      if (name !== 'body' || !isSameContent(value, base.body)) return [[name, value]];
      return isBody(base.body) ? [[name, base.body]] : [];
    });
    return {
      text: Object.fromEntries(text) as Text,
      revision: shared.revision(),
      save: ulid(),
      base,
    };
  };

  /** Takes over what is stored by now. */
  const meet = async (by?: string): Promise<boolean> => {
    const id = form.id();
    const stored = id === undefined ? null : await readArticle(id);
    return stored !== null && shared.takeOver(stored, 'ask', by);
  };

  const stored = (doc: Stored, sent: Sent): boolean => {
    unanswered = null;
    form.saved(doc);
    shared.sent(sent.text);
    return shared.takeOver(doc, 'ask');
  };

  const attempt = async (): Promise<{ answer: Answer; sent: Sent }> => {
    let sent = content();
    let answer = await write(sent);
    if (leaveOut(answer, sent)) {
      sent = content();
      answer = await write(sent);
    }
    return { answer, sent };
  };

  const failed = async ({ refusal, fields }: Refused, tries: number): Promise<Outcome> => {
    // The panel says it, and more.
    if (form.meetings.current()) return { ok: false, trouble: waiting };
    form.complain(fields);
    return { ok: false, trouble: troubleOf(await withPerson(refusal, form), tries, new Date()) };
  };

  const saveAll = async (tries: number): Promise<Outcome> => {
    if (!form.meetings.isDecided()) return { ok: false, trouble: waiting };
    if (form.meetings.current() && !(await meet())) return { ok: false, trouble: waiting };
    if (unanswered && form.id() !== undefined) {
      const again = await write(unanswered);
      if (!again.ok && isUnanswered(again)) return failed(again, tries);
      if (again.ok && !stored(again.doc, unanswered)) return { ok: false, trouble: waiting };
      unanswered = null;
    }
    for (const [name, { value }] of refused) {
      if (!isSame(form.text()[name], value)) refused.delete(name);
    }
    let { answer, sent } = await attempt();
    for (
      let met = 0;
      met < mostMeetings && isStale(answer) && (await meet(byOf(answer)));
      met += 1
    ) {
      ({ answer, sent } = await attempt());
    }
    if (!answer.ok) {
      if (isUnanswered(answer)) unanswered = sent;
      return failed(answer, tries);
    }
    if (!stored(answer.doc, sent)) return { ok: false, trouble: waiting };
    const left = [...refused.values()].map((one) => one.left);
    form.complain([...refused].map(([path, one]) => ({ path, message: one.left.why })));
    return { ok: true, left };
  };

  let isRunning = false;
  const alone = async <T>(work: () => Promise<T>): Promise<T> => {
    isRunning = true;
    return work().finally(() => {
      isRunning = false;
    });
  };

  return {
    shared,
    save: (tries) => alone(() => saveAll(tries)),
    pull: async () => {
      const id = form.id();
      const isBusy = (): boolean => isRunning || unanswered !== null;
      if (id === undefined || isBusy() || form.meetings.current()) return;
      const now = await readRevision(id);
      // One's own saves are told of, too.
      if (now === null || now <= shared.revision() || isBusy()) return;
      const doc = await readArticle(id);
      if (!doc || isBusy() || (doc.revision ?? 0) <= shared.revision()) return;
      shared.takeOver(doc, 'leave');
    },
  };
};

/** A long body travels by what was changed of the stored one. */
const byChanges = ({ text, revision, base }: Sent): object => {
  const { body, ...others } = text;
  const known = base?.body;
  if (!isBody(body) || !isBody(known)) return { ...text, revision };
  return { ...others, revision, bodyChanges: bodyChanges(known, body) };
};

/** The answer to such a save, with the body that it speaks of. */
const wholeAgain = (answer: Answer, { text }: Sent): Answer => {
  if (!answer.ok || answer.doc.bodyChanges === undefined) return answer;
  const { bodyChanges: changes, ...doc } = answer.doc;
  const body = changedBody(text.body, changes);
  // What cannot be read is no answer, as one that is cut short.
  return body ? { ok: true, doc: { ...doc, body } } : { ok: false, refusal: noAnswer, fields: [] };
};

const isBody = (value: unknown): boolean => isRecord(value) && isRecord(value.root);

type Refused = Extract<Answer, { ok: false }>;

/** Nothing is saved until somebody has chosen. */
const waiting: Trouble = { reason: 'changed', said: '', again: null };

const isStale = (answer: Answer): boolean =>
  !answer.ok && answer.refusal.rules.includes('stale-save');

const byOf = (answer: Answer): string | undefined => (answer.ok ? undefined : answer.refusal.by);

const isUnanswered = ({ refusal: { status } }: Refused): boolean => status === 0 || status >= 500;

/** Somebody else may save between two tries; that often in a row means something else. */
const mostMeetings = 5;

const topOf = (path: string): string => path.split('.')[0] ?? path;

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
