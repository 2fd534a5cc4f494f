import {
  $applyNodeReplacement,
  ElementNode,
  type DOMConversionMap,
  type DOMConversionOutput,
  type DOMExportOutput,
  type LexicalNode,
  type LexicalUpdateJSON,
  type NodeKey,
  type RangeSelection,
  type SerializedElementNode,
  type Spread,
} from '@payloadcms/richtext-lexical/lexical';
import { citationKeyAttribute } from './citation-key-attribute';

/** As stored in the body: `citationKey` is the ULID of a row in `citations`. */
export type SerializedCitationNode = Spread<
  { type: 'citation'; citationKey: string },
  SerializedElementNode
>;

/**
 * The words that a citation supports: an inline element around them that holds nothing but the key
 * of the row with the data. `__key` is Lexical's own, and `id` is replaced on copy, hence
 * `__citationKey`.
 */
export class CitationNode extends ElementNode {
  __citationKey: string;

  constructor(citationKey = '', key?: NodeKey) {
    super(key);
    this.__citationKey = citationKey;
  }

  static override getType(): string {
    return 'citation';
  }

  static override clone(node: CitationNode): CitationNode {
    return new CitationNode(node.__citationKey, node.__key);
  }

  static override importJSON(serialized: SerializedCitationNode): CitationNode {
    return $createCitationNode(serialized.citationKey).updateFromJSON(serialized);
  }

  static override importDOM(): DOMConversionMap {
    return {
      span: (element) =>
        element.hasAttribute(citationKeyAttribute)
          ? { conversion: $convertElement, priority: 3 }
          : null,
    };
  }

  override updateFromJSON(serialized: LexicalUpdateJSON<SerializedCitationNode>): this {
    return super.updateFromJSON(serialized).setCitationKey(serialized.citationKey);
  }

  override exportJSON(): SerializedCitationNode {
    return { ...super.exportJSON(), type: 'citation', citationKey: this.getCitationKey() };
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('span');
    element.className = 'citation-mark';
    element.setAttribute(citationKeyAttribute, this.__citationKey);
    return element;
  }

  override updateDOM(previous: this, element: HTMLElement): boolean {
    if (previous.__citationKey !== this.__citationKey) {
      element.setAttribute(citationKeyAttribute, this.__citationKey);
    }
    return false;
  }

  override exportDOM(): DOMExportOutput {
    const element = document.createElement('span');
    element.setAttribute(citationKeyAttribute, this.getCitationKey());
    return { element };
  }

  getCitationKey(): string {
    return this.getLatest().__citationKey;
  }

  setCitationKey(citationKey: string): this {
    const writable = this.getWritable();
    writable.__citationKey = citationKey;
    return writable;
  }

  /** Enter inside the words: a second mark takes the rest; a transform then gives it its own key. */
  override insertNewAfter(_selection: RangeSelection, restoreSelection = true): CitationNode {
    const rest = $createCitationNode(this.getCitationKey());
    this.insertAfter(rest, restoreSelection);
    return rest;
  }

  override isInline(): true {
    return true;
  }

  override canBeEmpty(): false {
    return false;
  }

  /** Text typed at the edges falls outside. */
  override canInsertTextBefore(): false {
    return false;
  }

  override canInsertTextAfter(): false {
    return false;
  }

  /** Part of the words, copied or cut, takes the mark along. */
  override extractWithChild(): boolean {
    return true;
  }
}

export const $createCitationNode = (citationKey: string): CitationNode =>
  $applyNodeReplacement(new CitationNode(citationKey));

export const $isCitationNode = (node: LexicalNode | null | undefined): node is CitationNode =>
  node instanceof CitationNode;

/** The mark around a node, or the node itself. */
export const $citationAround = (node: LexicalNode): CitationNode | null =>
  [node, ...node.getParents()].find($isCitationNode) ?? null;

const $convertElement = (element: HTMLElement): DOMConversionOutput => ({
  node: element.textContent
    ? $createCitationNode(element.getAttribute(citationKeyAttribute) ?? '')
    : null,
});
