import { parseDocument } from 'htmlparser2';

type Tree = ReturnType<typeof parseDocument>;
type Node = Tree['children'][number];

/**
 * How many elements are drawn for an SVG: one that `use` refers to counts each time, so that ten lines which refer ten
 * times to the line before are the ten thousand million that a browser would draw. Infinite where it refers to itself.
 */
export const drawnElements = (svg: string): number => {
  const tree = parseDocument(svg, { xmlMode: true });
  const named = new Map<string, Node>();
  const note = (node: Node): void => {
    if (!('attribs' in node)) return;
    if (node.attribs.id !== undefined) named.set(node.attribs.id, node);
    for (const child of node.children) note(child);
  };
  for (const node of tree.children) note(node);
  const weights = new Map<Node, number>();
  const weightOf = (node: Node): number => {
    if (!('attribs' in node)) return 0;
    const known = weights.get(node);
    if (known !== undefined) return known;
    // Met again before it is known, it contains itself.
    weights.set(node, Infinity);
    const target = named.get(targetOf(node.attribs));
    const used = node.name === 'use' && target ? weightOf(target) : 0;
    const weight = node.children.reduce((sum, child) => sum + weightOf(child), 1 + used);
    weights.set(node, weight);
    return weight;
  };
  return tree.children.reduce((sum, node) => sum + weightOf(node), 0);
};

const targetOf = (attributes: Readonly<Record<string, string>>): string =>
  (attributes.href ?? attributes['xlink:href'] ?? '').trim().replace(/^#/, '');

/** Entities of its own, by which a small file becomes a large one before anybody sees an element. */
export const hasEntities = (svg: string): boolean => /<!ENTITY/i.test(svg);
