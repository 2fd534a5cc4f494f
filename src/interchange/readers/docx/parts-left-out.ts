import type { Finding } from '@/platform/finding';
import type { Archive } from '../../archive/open-archive';
import { elementsNamed, parseXml, wordsOfElement } from '../../archive/xml';
import { importFinding } from '../../findings';
import { runningPartsOf, withUsualPrefixes } from './text-parts';

/** What a Word file has for its text; programs and embedded documents of other kinds stay out. */
export const partsToRead = (archive: Archive): Archive =>
  new Map([...archive].filter(([name]) => !isProgram(name) && !isEmbedded(name)));

/** What is left out before anything is read. */
export const findingsInWord = (archive: Archive, filename: string): Finding[] => {
  const names = [...archive.keys()];
  const program = bibliographyOf(archive);
  return [
    ...(names.some(isProgram)
      ? [importFinding('macros-left-out', { filename }, { words: filename })]
      : []),
    ...names
      .filter(isEmbedded)
      .map((name) => importFinding('part-left-out', { kind: 'embedded', words: name })),
    ...runningHeads(archive).map((words) =>
      importFinding('running-head-left-out', { words }, { words }),
    ),
    ...(program === undefined ? [] : [importFinding('bibliography-left-out', { program })]),
  ];
};

const isProgram = (name: string): boolean => /vba\w*\.(?:bin|xml)|\/activeX\//i.test(name);
const isEmbedded = (name: string): boolean => /^word\/embeddings\/./i.test(name);

/** The reference manager that wrote a list of works into the text, which Pandoc leaves out. */
const bibliographyOf = (archive: Archive): string | undefined => {
  const body = archive.get('word/document.xml');
  const field = /ADDIN (ZOTERO_BIBL|Mendeley Bibliography|CSL_BIBLIOGRAPHY|EN\.REFLIST)/.exec(
    body ? new TextDecoder().decode(body) : '',
  )?.[1];
  if (field === undefined) return undefined;
  if (field.startsWith('EN')) return 'EndNote';
  return field.startsWith('ZOTERO') ? 'Zotero' : 'Mendeley';
};

/** What stands over or under every page, each once; page numbers alone are no words. */
const runningHeads = (archive: Archive): string[] => {
  const words = runningPartsOf(archive).map((name) => {
    const tree = withUsualPrefixes(parseXml(new TextDecoder().decode(archive.get(name))));
    return elementsNamed('w:p', tree)
      .map((line) =>
        elementsNamed('w:t', line)
          .map((one) => wordsOfElement(one))
          .join(' ')
          .trim(),
      )
      .filter((line) => line !== '')
      .join(' / ');
  });
  return [...new Set(words)].filter((line) => /\p{L}{2}/u.test(line));
};
