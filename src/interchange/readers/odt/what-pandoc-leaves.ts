import type { Finding } from '@/platform/finding';
import type { Archive } from '../../archive/open-archive';
import {
  elementsNamed,
  firstNamed,
  isElement,
  parseXml,
  wordsOfElement,
  type XmlElement,
  type XmlTree,
} from '../../archive/xml';
import { importFinding } from '../../findings';
import { isEmbedded, isProgram } from '../../writers/odt/parts';

export const contentOf = (archive: Archive): XmlTree =>
  parseXml(new TextDecoder().decode(archive.get('content.xml')));

/** Alternative texts by the paths of their pictures. */
export const altsIn = (content: XmlTree): ReadonlyMap<string, string> =>
  new Map(
    elementsNamed('draw:frame', content).flatMap((frame) => {
      const name = firstNamed('draw:image', frame)?.attribs['xlink:href'];
      const said = ['svg:desc', 'svg:title'].map((one) => wordsOfElement(firstNamed(one, frame)));
      const alt = said.find((words) => words !== '');
      return name === undefined || alt === undefined ? [] : [[name, alt] as const];
    }),
  );

/** Tracked deletions, comments, programs and embedded documents: what stays out, in words. */
export const findingsInOdt = (archive: Archive, content: XmlTree, filename: string): Finding[] => {
  const names = [...archive.keys()];
  return [
    ...(names.some(isProgram)
      ? [importFinding('macros-left-out', { filename }, { words: filename })]
      : []),
    ...names
      .filter((name) => isEmbedded(name) && name.endsWith('content.xml'))
      .map((name) => importFinding('part-left-out', { kind: 'embedded', words: name })),
    ...runningHeads(archive).map((words) =>
      importFinding('running-head-left-out', { words }, { words }),
    ),
    ...elementsNamed('text:deletion', content).map((one) => told('edit-dropped', one)),
    ...elementsNamed('office:annotation', content).map((one) => told('comment-left-out', one)),
  ];
};

const told = (rule: 'edit-dropped' | 'comment-left-out', part: XmlElement): Finding => {
  const author = wordsOfElement(firstNamed('dc:creator', part));
  const about = [
    'office:change-info',
    'dc:creator',
    'dc:date',
    'meta:creator-initials',
    'meta:date-string',
  ];
  const words = wordsOfElement(part, about);
  return importFinding(rule, { author, words }, { words });
};

/** What stands over or under every page, each once; page numbers alone are no words. */
const runningHeads = (archive: Archive): string[] => {
  const styles = parseXml(new TextDecoder().decode(archive.get('styles.xml')));
  const masters = elementsNamed('style:master-page', styles).flatMap((master) =>
    master.children.filter(isElement),
  );
  const words = masters
    .filter(({ name }) => /^style:(?:header|footer)/.test(name))
    .map((part) =>
      elementsNamed('text:p', part)
        .map((line) => wordsOfElement(line))
        .filter((line) => line !== '')
        .join(' / '),
    );
  return [...new Set(words)].filter((line) => /\p{L}{2}/u.test(line));
};
