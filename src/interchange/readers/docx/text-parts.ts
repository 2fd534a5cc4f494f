import type { Archive } from '../../archive/open-archive';
import { isElement, type XmlNode, type XmlTree } from '../../archive/xml';

/** The parts of a Word file that hold its text: the body and the notes, whatever they are called. */
export const textPartsOf = (archive: Archive): string[] =>
  [...archive.keys()].filter((name) => {
    const start = startOf(archive, name);
    return /<(?:[\w.-]+:)?(?:document|footnotes|endnotes)[\s>]/.test(start) && isWord.test(start);
  });

/** Running heads and feet. */
export const runningPartsOf = (archive: Archive): string[] =>
  [...archive.keys()].filter((name) => {
    const start = startOf(archive, name);
    return /<(?:[\w.-]+:)?(?:hdr|ftr)[\s>]/.test(start) && isWord.test(start);
  });

const isWord = /\/wordprocessingml\//;

/** Names of parts are free; how a part begins says what it is. */
const startOf = (archive: Archive, name: string): string =>
  /\.xml$/i.test(name) && !/glossary\//i.test(name)
    ? Buffer.from((archive.get(name) ?? new Uint8Array()).subarray(0, 12_000)).toString('latin1')
    : '';

/** Gives the elements of Word's own namespaces the prefixes that everybody writes, and we and Pandoc look for. */
export const withUsualPrefixes = (tree: XmlTree): XmlTree => {
  const root = tree.children.find(isElement);
  if (!root) return tree;
  const renamed = new Map<string, string>();
  for (const [name, uri] of Object.entries(root.attribs)) {
    const prefix = /^xmlns(?::(.+))?$/.exec(name)?.[1];
    const usual = usualPrefixes.find(([pattern]) => pattern.test(uri))?.[1];
    if (!/^xmlns(?::|$)/.test(name) || usual === undefined || prefix === usual) continue;
    if (root.attribs[`xmlns:${usual}`] !== undefined) continue;
    renamed.set(prefix ?? '', usual);
    root.attribs[`xmlns:${usual}`] = uri;
  }
  if (renamed.size > 0) rename(tree.children, renamed);
  return tree;
};

const usualPrefixes: readonly (readonly [RegExp, string])[] = [
  [/\/wordprocessingml\/(?:2006\/)?main$/, 'w'],
  [/\/officeDocument\/(?:2006\/)?relationships$/, 'r'],
  [/\/drawingml\/(?:2006\/)?wordprocessingDrawing$/, 'wp'],
  [/\/drawingml\/(?:2006\/)?main$/, 'a'],
  [/\/drawingml\/(?:2006\/)?picture$/, 'pic'],
  [/\/markup-compatibility\/2006$/, 'mc'],
  [/^urn:schemas-microsoft-com:vml$/, 'v'],
];

const rename = (nodes: readonly XmlNode[], prefixes: ReadonlyMap<string, string>): void => {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    node.name = renamedName(node.name, prefixes, true);
    node.attribs = Object.fromEntries(
      Object.entries(node.attribs).map(([name, value]) => [
        name.startsWith('xmlns') ? name : renamedName(name, prefixes, false),
        value,
      ]),
    );
    rename(node.children, prefixes);
  }
};

/** An attribute without a prefix is of no namespace. */
const renamedName = (
  name: string,
  prefixes: ReadonlyMap<string, string>,
  isElementName: boolean,
): string => {
  const [, prefix = '', local = name] = /^([^:]+):(.+)$/.exec(name) ?? [];
  if (prefix === '' && !isElementName) return name;
  const usual = prefixes.get(prefix);
  return usual === undefined ? name : `${usual}:${local}`;
};
