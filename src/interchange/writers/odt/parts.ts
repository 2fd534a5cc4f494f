import type { Archive } from '../../archive/open-archive';

/** What an OpenDocument file has for its text; programs and embedded documents stay out. */
export const partsToRead = (archive: Archive): Archive =>
  new Map([...archive].filter(([name]) => !isProgram(name) && !isEmbedded(name)));

export const isProgram = (name: string): boolean => /^(?:Basic|Scripts)\/./i.test(name);
export const isEmbedded = (name: string): boolean => /^Object(?: \d+|Replacements)\/./i.test(name);
