import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
  type LexicalEditor,
  type LexicalNode,
  type RangeSelection,
} from '@payloadcms/richtext-lexical/lexical';
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless';
import {
  $createCitationNode,
  $isCitationNode,
  CitationNode,
} from '@/admin/citations/citation-node';
import { $isAtEdgeOfMark } from '@/admin/citations/compose-outside';
import { keepKeysApart } from '@/admin/citations/keep-keys-apart';
import { takeNewMark } from '@/admin/citations/new-marks';
import { $unwrapCitation, $wrapInCitations } from '@/admin/citations/wrap-selection';

let editor: LexicalEditor;
let made: number;
const newKey = (): string => `N${(made += 1)}`;

/** Marks in angle brackets with their keys, paragraphs parted by a stroke. */
const say = (node: LexicalNode): string => {
  if (!$isElementNode(node)) return node.getTextContent();
  const inner = node.getChildren().map(say).join('');
  return $isCitationNode(node) ? `<${node.getCitationKey()}:${inner}>` : inner;
};
const text = (): string => editor.read(() => $getRoot().getChildren().map(say).join('|'));

const change = (work: () => void): void => editor.update(work, { discrete: true });

const write = (...paragraphs: string[]): void =>
  change(() => {
    const nodes = paragraphs.map((words) => $createParagraphNode().append($createTextNode(words)));
    $getRoot()
      .clear()
      .append(...nodes);
  });

/** From a place in one paragraph to a place in another; both count characters. */
const select = (from: [number, number], to: [number, number]): RangeSelection => {
  const [start, end] = [from, to].map(([at]) => $getRoot().getAllTextNodes()[at]);
  start?.select(from[1], from[1]);
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !end) throw new Error('Nothing to select.');
  selection.focus.set(end.getKey(), to[1], 'text');
  return selection;
};

beforeEach(() => {
  made = 0;
  editor = createHeadlessEditor({
    nodes: [CitationNode],
    onError: (error) => {
      throw error;
    },
  });
});

describe('citing the selected words', () => {
  it('puts them into a mark, without the space at their ends', () => {
    write('The old port is closed.');
    change(() => void $wrapInCitations(select([0, 3], [0, 13]), newKey));
    expect(text()).toBe('The <N1:old port> is closed.');
  });

  it('makes a mark in each paragraph of the selection', () => {
    write('First of all.', 'Second of all.');
    change(() => void $wrapInCitations(select([0, 6], [1, 6]), newKey));
    expect(text()).toBe('First <N1:of all.>|<N2:Second> of all.');
  });

  it('leaves marks that are there already alone', () => {
    write('one two three');
    change(() => void $wrapInCitations(select([0, 4], [0, 7]), newKey));
    change(() => void $wrapInCitations(select([0, 0], [2, 6]), newKey));
    expect(text()).toBe('<N2:one> <N1:two> <N3:three>');
  });

  it('is undone by taking the mark away: the words stay', () => {
    write('one two');
    change(() => $wrapInCitations(select([0, 0], [0, 3]), newKey).forEach($unwrapCitation));
    expect(text()).toBe('one two');
  });
});

describe('a mark in the text', () => {
  it('keeps its key through the stored form', () => {
    write('words');
    change(() => void $wrapInCitations(select([0, 0], [0, 5]), () => '01KEY'));
    const stored = JSON.stringify(editor.getEditorState().toJSON());
    expect(stored).toContain('"citationKey":"01KEY"');
    editor.setEditorState(editor.parseEditorState(stored));
    expect(text()).toBe('<01KEY:words>');
  });

  it('splits on Enter into two marks, and the second gets a key and a copy of the row', () => {
    keepKeysApart(editor, { newKey, isOwn: () => true });
    write('one two');
    change(() => void $wrapInCitations(select([0, 0], [0, 7]), () => 'A'));
    change(() => void select([0, 3], [0, 3]).insertParagraph());
    expect(text()).toBe('<A:one>|<N1: two>');
    expect(takeNewMark('N1')).toEqual({ cloneOf: 'A' });
  });

  it('is one again when Backspace takes that Enter back', () => {
    keepKeysApart(editor, { newKey, isOwn: () => true });
    write('one two');
    change(() => void $wrapInCitations(select([0, 0], [0, 7]), () => 'A'));
    change(() => void select([0, 3], [0, 3]).insertParagraph());
    change(() => select([1, 0], [1, 0]).deleteCharacter(true));
    expect(text()).toBe('<A:one two>');
  });

  it('stays beside another one that came to stand there', () => {
    keepKeysApart(editor, { newKey, isOwn: () => true });
    write('one', 'two');
    change(() => void $wrapInCitations(select([0, 0], [0, 3]), () => 'A'));
    change(() => void $wrapInCitations(select([1, 0], [1, 3]), () => 'B'));
    change(() => select([1, 0], [1, 0]).deleteCharacter(true));
    expect(text()).toBe('<A:one><B:two>');
  });
});

describe('a caret at the edge of a mark, where letters are composed', () => {
  it.each([
    [0, 0, true],
    [0, 2, false],
    [0, 3, true],
    [1, 0, true],
    [1, 1, false],
    [1, 4, false],
    [2, 0, false],
  ])('of text %i at %i: %s', (at, offset, isEdge) => {
    write('one two', 'three');
    change(() => void $wrapInCitations(select([0, 0], [0, 3]), () => 'A'));
    let found: boolean | undefined;
    change(() => {
      select([at, offset], [at, offset]);
      found = $isAtEdgeOfMark();
    });
    expect(found).toBe(isEdge);
  });
});

describe('a pasted mark', () => {
  const paste = (key: string): void =>
    change(() => {
      const mark = $createCitationNode(key).append($createTextNode('pasted'));
      const selection = select([0, 0], [0, 0]);
      editor.dispatchCommand(SELECTION_INSERT_CLIPBOARD_NODES_COMMAND, {
        nodes: [mark],
        selection,
      });
      selection.insertNodes([mark]);
    });

  beforeEach(() => {
    keepKeysApart(editor, { newKey, isOwn: (key) => key.startsWith('OWN') });
    write('here');
  });

  it('keeps its key when it was cut from this article', () => {
    paste('OWN1');
    expect(text()).toBe('<OWN1:pasted>here');
  });

  it('gets a key of its own when the first one is still there', () => {
    paste('OWN1');
    paste('OWN1');
    expect(text()).toBe('<N1:pasted><OWN1:pasted>here');
    expect(takeNewMark('N1')).toEqual({ cloneOf: 'OWN1' });
  });

  it('gets a key of its own when it comes from another article', () => {
    paste('FOREIGN');
    expect(text()).toBe('<N1:pasted>here');
    expect(takeNewMark('N1')).toEqual({ cloneOf: 'FOREIGN' });
  });
});
