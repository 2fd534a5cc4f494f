import { withoutEnd } from '@/platform/without-end';
import { elementsIn, plainText } from './dom';
import { targetOf } from './links';

/** A footnote or comment of the pasted text: its words, and the first page that it links to. */
export type PastedNote = { text?: string; url?: string };

/**
 * Takes the notes out of the text. A note is the block that holds a link back to its mark; its own
 * number goes, its words stay.
 */
export const takeNotes = (body: HTMLElement): ReadonlyMap<string, PastedNote> => {
  const notes = new Map<string, PastedNote>();
  for (const anchor of elementsIn(body, 'a[href]')) {
    const target = targetOf(anchor.getAttribute('href'));
    if (target.kind !== 'back' || !body.contains(anchor)) continue;
    const block = blockOf(anchor, body);
    anchor.remove();
    if (!block) continue;
    // A note that is named several times leads back to each place.
    for (const other of elementsIn(block, 'a[href]').filter(leadsBack)) other.remove();
    notes.set(target.note, readNote(block));
    block.remove();
  }
  return notes;
};

/** The paragraph, or the division around it where the note has several paragraphs. */
const blockOf = (anchor: Element, body: HTMLElement): Element | null => {
  const block = anchor.closest('li,p') ?? anchor.closest('div');
  const parent = block?.parentElement;
  const isNoteOfSeveral =
    parent?.localName === 'div' &&
    parent !== body &&
    parent.firstElementChild === block &&
    elementsIn(parent, 'a[href]').filter(leadsBack).length === 1;
  return isNoteOfSeveral ? parent : (block ?? null);
};

const leadsBack = (anchor: Element): boolean =>
  targetOf(anchor.getAttribute('href')).kind === 'back';

const readNote = (block: Element): PastedNote => {
  const pages = elementsIn(block, 'a[href]').flatMap((anchor) => {
    const target = targetOf(anchor.getAttribute('href'));
    return target.kind === 'page' ? [target.url] : [];
  });
  const paragraphs = elementsIn(block, 'p');
  const words = (paragraphs.length > 1 ? paragraphs.map(plainText).join(' ') : plainText(block))
    // The note's number, where it stood outside of the link.
    .replace(/^[\^↑]\s*/u, '')
    .replace(/^\[?[\divxa-z]{0,4}[\])]\s*/iu, '')
    .trim();
  const url = pages[0] ?? /https?:\/\/[^\s<>"]+[^\s<>".,;:)\]]/u.exec(words)?.[0];
  const saysOnlyTheAddress = url !== undefined && withoutEnd(words, /[\s.,;<>]/u) === url;
  return { ...(words && !saysOnlyTheAddress ? { text: words } : {}), ...(url ? { url } : {}) };
};
