import {
  $getNodeByKey,
  $isElementNode,
  COMMAND_PRIORITY_HIGH,
  mergeRegister,
  SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
  type LexicalEditor,
  type LexicalNode,
} from '@payloadcms/richtext-lexical/lexical';
import { $isCitationNode, CitationNode } from './citation-node';
import { noteNewMark } from './new-marks';

type Keys = {
  newKey: () => string;
  /** Whether a key is one of this article's own: then a mark that was cut may come back with it. */
  isOwn: (citationKey: string) => boolean;
};

/**
 * Gives every mark a key of its own. A pasted copy is re-keyed unless it is the only mark with that
 * key, and whatever is double otherwise, as when Enter splits a mark, is re-keyed after the fact. What Enter split, Backspace
 * makes one mark again.
 */
export const keepKeysApart = (editor: LexicalEditor, keys: Keys): (() => void) => {
  // Which node bears a key now. Nodes are told apart by Lexical's key, `attached` by the tree.
  const bearers = new Map<string, string>();
  const $bears = (citationKey: string, but?: LexicalNode): boolean => {
    const bearer = $getNodeByKey(bearers.get(citationKey) ?? '');
    return (
      $isCitationNode(bearer) &&
      bearer.isAttached() &&
      bearer.getCitationKey() === citationKey &&
      !bearer.is(but)
    );
  };
  // Of a mark that was split: the key of its second part, and that of its first.
  const parts = new Map<string, string>();
  const $rekey = (mark: CitationNode): void => {
    const copiedFrom = mark.getCitationKey();
    const fresh = keys.newKey();
    noteNewMark(fresh, copiedFrom ? { cloneOf: copiedFrom } : {});
    mark.setCitationKey(fresh);
  };
  return mergeRegister(
    editor.registerCommand(
      SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
      ({ nodes }) => {
        const seen = new Set<string>();
        for (const mark of nodes.flatMap($marksIn)) {
          const key = mark.getCitationKey();
          if ($bears(key) || seen.has(key) || !keys.isOwn(key)) $rekey(mark);
          seen.add(mark.getCitationKey());
        }
        return false;
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerNodeTransform(CitationNode, (mark) => {
      const key = mark.getCitationKey();
      if (!key || $bears(key, mark)) {
        $rekey(mark);
        parts.set(mark.getCitationKey(), key);
      }
      const before = mark.getPreviousSibling();
      if ($isCitationNode(before) && parts.get(mark.getCitationKey()) === before.getCitationKey()) {
        before.append(...mark.getChildren());
        mark.remove();
        return;
      }
      bearers.set(mark.getCitationKey(), mark.getKey());
    }),
  );
};

const $marksIn = (node: LexicalNode): CitationNode[] =>
  $isCitationNode(node) ? [node] : $isElementNode(node) ? node.getChildren().flatMap($marksIn) : [];
