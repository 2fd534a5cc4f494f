import { Parser } from 'htmlparser2';

/** What an element of an XML file says: its words, its attributes and its children by name. */
export type XmlNode = {
  attributes: Readonly<Record<string, string>>;
  text: string;
  children: Map<string, XmlNode[]>;
  line: number;
};

/** No bibliography has elements within elements beyond this. */
const deepest = 64;

export class XmlIsTooDeep extends Error {
  constructor(readonly line: number) {
    super(`Elements within elements in line ${line}`);
  }
}

/**
 * Elements of one name, each as a tree, one at a time so that a file is never a tree as a whole. Entities of a document type
 * are not read, so that nothing is fetched and nothing grows; only the five of XML and numbers are known.
 *
 * @throws XmlIsTooDeep
 */
export const eachElement = (
  xml: string,
  name: string,
  handle: (node: XmlNode, isWhole: boolean) => void,
): void => {
  const open: { name: string; node: XmlNode }[] = [];
  let depth = 0;
  let at = 0;
  let line = 1;
  const lineAt = (place: number): number => {
    for (
      let next = xml.indexOf('\n', at);
      next >= 0 && next < place;
      next = xml.indexOf('\n', at)
    ) {
      line += 1;
      at = next + 1;
    }
    return line;
  };
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        depth += 1;
        if (depth > deepest) throw new XmlIsTooDeep(lineAt(parser.startIndex));
        if (open.length === 0 && tag !== name) return;
        const node = { attributes, text: '', children: new Map(), line: lineAt(parser.startIndex) };
        const children = open.at(-1)?.node.children;
        children?.set(tag, [...(children.get(tag) ?? []), node]);
        open.push({ name: tag, node });
      },
      ontext: (text) => {
        // Words may be dressed up in elements of their own: each of them belongs to all around it.
        for (const { node } of open) node.text += text;
      },
      onclosetag: (tag, isImplied) => {
        depth -= 1;
        if (open.at(-1)?.name !== tag) return;
        const closed = open.pop();
        if (open.length === 0 && closed) handle(closed.node, !isImplied);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  parser.end();
};

/** Children on a path, of every branch. */
export const at = (node: XmlNode, ...path: string[]): XmlNode[] =>
  path.reduce<XmlNode[]>(
    (nodes, name) => nodes.flatMap(({ children }) => children.get(name) ?? []),
    [node],
  );

export const textAt = (node: XmlNode, ...path: string[]): string | undefined =>
  at(node, ...path)[0]?.text.trim() || undefined;
