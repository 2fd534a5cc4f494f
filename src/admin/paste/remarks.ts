import { plainText } from './dom';

const first = 9001; // beyond the numbers that notes of a text bear

/**
 * LibreOffice writes what somebody remarked as a comment of the markup. It becomes what a remark of Google Docs is: a mark in
 * the text, and a note below that leads back to it.
 */
export const writeOutRemarks = (page: Document): void => {
  const program = page.querySelector('meta[name="generator" i]')?.getAttribute('content') ?? '';
  if (!/LibreOffice|OpenOffice/i.test(program)) return;
  commentsIn(page.body).forEach((comment, at) => {
    const words = plainText(comment);
    if (words === '' || /^\[|^(?:Start|End)Fragment$/i.test(words)) return;
    const number = first + at;
    const mark = anchor(page, `#cmnt${number}`, String(number));
    comment.parentNode?.replaceChild(mark, comment);
    const note = page.createElement('p');
    note.append(anchor(page, `#cmnt_ref${number}`, String(number)), ` ${words}`);
    page.body.append(note);
  });
};

const commentsIn = (node: Node): Comment[] =>
  Array.from(node.childNodes).flatMap((child) => (isComment(child) ? [child] : commentsIn(child)));

const isComment = (node: Node): node is Comment => node.nodeType === 8;

const anchor = (page: Document, href: string, words: string): HTMLElement => {
  const made = page.createElement('a');
  made.setAttribute('href', href);
  made.append(words);
  return made;
};
