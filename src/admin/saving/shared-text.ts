import { isSameContent } from '@/document/merge/content';
import { isRecord } from '@/document/lexical-nodes';
import { mergeTexts, type Collision, type Text } from '@/document/merge/merge-texts';
import type { Meetings } from './meeting';
import type { Stored } from './requests';
import { textOfStored } from './stored-text';

/** An open form, as far as its text is shared with others. */
export type TextPort = {
  /** What stands in the form at this moment. */
  text: () => Text;
  /** Puts values into the form, where nobody is disturbed by it. */
  put: (values: Text) => void;
  /** Notes which revision the form has by now. */
  revise: (revision: number) => void;
  meetings: Meetings;
};

/** The text of a form together with the stored one that it comes from. */
export type SharedText = {
  /** The revision that a save starts from. */
  revision: () => number;
  /** A text that the form holds apart from what is typed, at its revision. */
  startFrom: (doc: Stored) => void;
  /** What was put into the form was typed over an earlier text. */
  goBack: (base: Text, revision: number) => void;
  /** What was sent is stored, perhaps with what others wrote. */
  sent: (text: Text) => void;
  /** Takes over what is stored. False where both changed the same, and nothing was taken over. */
  takeOver: (doc: Stored, where: 'ask' | 'leave', by?: string) => boolean;
  base: () => Text;
};

export const makeSharedText = (
  form: TextPort,
  first: { text: Text; revision: number },
): SharedText => {
  let base = first.text;
  let { revision } = first;
  const revisionOf = (doc: Stored): number => doc.revision ?? revision;
  return {
    revision: () => revision,
    base: () => base,
    startFrom: (doc) => {
      base = textOfStored(doc, form.text());
      revision = revisionOf(doc);
      form.revise(revision);
    },
    goBack: (text, earlier) => {
      base = text;
      revision = earlier;
    },
    sent: (text) => {
      base = { ...base, ...text };
    },
    takeOver: (doc, where, by) => {
      const mine = form.text();
      const theirs = textOfStored(doc, { ...base, ...mine });
      if (!form.meetings.current() && isSameContent(base, theirs)) {
        // Nobody else wrote anything.
        base = theirs;
        revision = revisionOf(doc);
        form.revise(revision);
        return true;
      }
      const chosen = form.meetings.current()?.choices;
      const asked = mergeTexts(base, mine, theirs, (id) => chosen?.get(id)).collisions;
      const choose = (id: string) =>
        chosen?.get(id) ??
        (isOnlyRekeyed(asked.filter((one) => one.id === id)) ? 'mine' : undefined);
      const { text, collisions } = mergeTexts(base, mine, theirs, choose);
      if (collisions.some(({ id }) => choose(id) === undefined)) {
        if (where === 'ask') form.meetings.open(collisions, by);
        return false;
      }
      const other = Object.entries(text).filter(
        ([name, value]) => !isSameContent(value, mine[name]),
      );
      if (other.length > 0) form.put(Object.fromEntries(other));
      base = theirs;
      revision = revisionOf(doc);
      form.revise(revision);
      form.meetings.close();
      return true;
    },
  };
};

/**
 * Whether nobody wrote anything: the server gave copied marks keys of their own. It gives the same copies the same keys again
 * with the next save.
 */
const isOnlyRekeyed = (collisions: readonly Collision[]): boolean =>
  collisions.every(({ base, theirs }) => isSameContent(withoutKeys(base), withoutKeys(theirs)));

const withoutKeys = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutKeys);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) =>
      name === 'citationKey' ? [] : [[name, withoutKeys(inner)]],
    ),
  );
};
