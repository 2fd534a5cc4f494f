import {
  $getNodeByKey,
  $getRoot,
  $parseSerializedNode,
  type LexicalEditor,
  type LexicalNode,
  type SerializedLexicalNode,
} from '@payloadcms/richtext-lexical/lexical';

/** What others changed in the text of an open editor, by the keys of its paragraphs. */
export type OthersChanges = {
  replaced: (before: string, after: string) => void;
  added: (key: string) => void;
  removed: (key: string) => void;
};

type Noted = { versions: Map<string, string>; added: Set<string>; removed: Set<string> };

const noted = new WeakMap<LexicalEditor, Noted>();

/**
 * Undoing brings back a whole earlier text, without what others wrote since: that is put into it again, so that undoing takes back
 * one's own words only.
 */
export const keepOthersWhenUndone = (editor: LexicalEditor): OthersChanges => {
  const changes = noted.get(editor) ?? begin(editor);
  return {
    replaced: (before, after) => void changes.versions.set(before, after),
    added: (key) => void changes.added.add(key),
    removed: (key) => {
      if (!changes.versions.has(key)) changes.removed.add(key);
    },
  };
};

const begin = (editor: LexicalEditor): Noted => {
  const changes: Noted = { versions: new Map(), added: new Set(), removed: new Set() };
  noted.set(editor, changes);
  let present = textOfBlocks(editor);
  editor.registerUpdateListener(({ tags }) => {
    const before = present;
    if (tags.has('historic') && isOlder(editor, changes, before)) {
      editor.update(() => $putBack(changes, before), { tag: 'history-merge', discrete: true });
    }
    present = textOfBlocks(editor);
  });
  return changes;
};

/** The paragraphs of a text with their keys, in order; written out only when they are needed. */
type Blocks = { keys: readonly string[]; nodes: () => readonly SerializedLexicalNode[] };

const textOfBlocks = (editor: LexicalEditor): Blocks => {
  const state = editor.getEditorState();
  return {
    keys: state.read(() => $getRoot().getChildrenKeys()),
    nodes: () => state.toJSON().root.children,
  };
};

const isOlder = (editor: LexicalEditor, changes: Noted, before: Blocks): boolean => {
  const keys = new Set(textOfBlocks(editor).keys);
  return (
    [...keys].some((key) => changes.versions.has(key) || changes.removed.has(key)) ||
    before.keys.some((key) => changes.added.has(key) && !keys.has(key))
  );
};

const $putBack = (changes: Noted, before: Blocks): void => {
  const written = new Map(before.keys.map((key, at) => [key, before.nodes()[at]]));
  for (const node of $getRoot().getChildren()) {
    const latest = latestOf(changes, node.getKey());
    if (latest === node.getKey() && !changes.removed.has(latest)) continue;
    const stored = written.get(latest);
    if (!stored || $getNodeByKey(latest)?.isAttached()) node.remove();
    else {
      const again = $parseSerializedNode(stored);
      node.replace(again);
      changes.versions.set(latest, again.getKey());
    }
  }
  let last: LexicalNode | null = null;
  for (const key of before.keys) {
    const here: LexicalNode | null = $getNodeByKey(latestOf(changes, key));
    if (here?.isAttached()) last = here;
    else if (changes.added.has(key)) last = $putAfter(last, changes, key, written.get(key));
  }
};

const $putAfter = (
  last: LexicalNode | null,
  changes: Noted,
  key: string,
  stored: SerializedLexicalNode | undefined,
): LexicalNode | null => {
  if (!stored) return last;
  const node = $parseSerializedNode(stored);
  const first = $getRoot().getFirstChild();
  if (last) last.insertAfter(node, false);
  else if (first) first.insertBefore(node, false);
  else $getRoot().append(node);
  changes.versions.set(key, node.getKey());
  changes.added.add(node.getKey());
  return node;
};

const latestOf = ({ versions }: Noted, key: string): string => {
  let latest = key;
  for (let next = versions.get(latest); next !== undefined; next = versions.get(latest))
    latest = next;
  return latest;
};
