/** How a field is called on the page, by its path. */
export const nameOfField = (path: string): string => {
  const id = `field-${path.replace(/\./g, '__')}`;
  const label = document.querySelector(`label[for="${CSS.escape(id)}"]`)?.textContent;
  return label?.replace(/\*\s*$/, '').trim() || path;
};
