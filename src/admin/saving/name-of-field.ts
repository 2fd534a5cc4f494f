import { partOf } from '../editor/strip/strip-parts';

/** How a field is called on the page, by its path; one that is folded away is called as the part that holds it. */
export const nameOfField = (path: string): string => {
  const id = `field-${path.replace(/\./g, '__')}`;
  const label = document.querySelector(`label[for="${CSS.escape(id)}"]`)?.textContent;
  return label?.replace(/\*\s*$/, '').trim() || partAt(path) || path;
};

const partAt = (path: string): string | undefined => {
  const name = partOf(path)?.name;
  const words = name && document.querySelector(`.desk-strip [data-part="${name}"] > span`);
  return words ? words.textContent.trim() : undefined;
};
