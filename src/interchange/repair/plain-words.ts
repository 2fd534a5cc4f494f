/** A line of Markdown as the words that it shows: no emphasis around it, no escapes, no targets. */
export const plainWords = (markdown: string): string =>
  unwrapped(markdown)
    .replace(/(?<![\p{L}\p{N}\\])(\*{1,3}|_{1,3})(?=\S)(.+?)(?<=\S)\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/\[([^[\]]*)\]\([^()\s]*\)/g, '$1')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();

/** Without the emphasis that covers the whole of it, nor the brackets. */
export const unwrapped = (text: string): string => {
  const [, , inside] = /^([*_]{1,3})(?=\S)(.+?)\1$/s.exec(text.trim()) ?? [];
  return inside !== undefined && !/[*_]{2}/.test(inside) ? inside.trim() : text.trim();
};
