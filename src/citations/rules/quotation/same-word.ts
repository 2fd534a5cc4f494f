import { isWithNote, variantOf, withoutNote, type Word } from './words';

/** Whether two words are the same but for their typography, the spelling of the country, or a note that sticks to one. */
export const isSameWord = (one: Word, other: Word): boolean => {
  if (one.key === other.key) return one.kind !== 'insertion';
  if (one.kind !== 'word' || other.kind !== 'word') return false;
  if (one.likeness !== other.likeness) return false;
  if (isWithNote(one.text) !== isWithNote(other.text)) {
    return withoutNote(one.key) === withoutNote(other.key);
  }
  const areCommon = /^\p{Ll}/u.test(one.text) && /^\p{Ll}/u.test(other.text);
  return areCommon && variantOf(one.key) === variantOf(other.key);
};

/** Whether one may have been made of the other: another ending, a wrong letter, letters of another script. */
export const areAlike = (one: Word, other: Word): boolean => {
  if (one.kind !== other.kind) return false;
  if (one.kind === 'number' || one.kind === 'sign') return true;
  const [a, b] = [one.likeness, other.likeness];
  if (a === b) return true;
  const longer = Math.max(a.length, b.length);
  const shorter = Math.min(a.length, b.length);
  let ahead = 0;
  while (ahead < shorter && a[ahead] === b[ahead]) ahead += 1;
  let behind = 0;
  while (behind < shorter - ahead && a[a.length - 1 - behind] === b[b.length - 1 - behind])
    behind += 1;
  return ahead + behind >= 0.6 * longer;
};

/** A compound written as one word here and as two there: "well known", "F-16". Two numbers never make one. */
export const isJoined = (first: Word, second: Word, whole: Word): boolean => {
  if (first.key.length + second.key.length !== whole.key.length) return false;
  if (!whole.key.startsWith(first.key) || !whole.key.endsWith(second.key)) return false;
  if (!isText(first) || !isText(second) || !isText(whole)) return false;
  const figures = [first, second].filter(({ key }) => /\p{Nd}/u.test(key)).length;
  return figures < 2;
};

const isText = ({ kind }: Word): boolean => kind === 'word' || kind === 'number';
