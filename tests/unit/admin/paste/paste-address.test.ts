import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $isElementNode,
  KEY_DOWN_COMMAND,
  PASTE_COMMAND,
  type LexicalEditor,
  type LexicalNode,
} from '@payloadcms/richtext-lexical/lexical';
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless';
import { $isCitationNode, CitationNode } from '@/admin/citations/citation-node';
import { listenForCommands } from '@/admin/citations/listen-for-commands';
import { takeNewMark } from '@/admin/citations/new-marks';
import { addressIn, takeOverAddresses } from '@/admin/paste/paste-address';

const address = 'https://example.org/harvest?year=2025';

let editor: LexicalEditor;
let told: string[];
let citeBefore: (() => void) | null;

/** Words with citations in angle brackets, each with the address that it proposes. */
const say = (node: LexicalNode): string => {
  if (!$isElementNode(node)) return node.getTextContent();
  const inner = node.getChildren().map(say).join('');
  if (!$isCitationNode(node)) return inner;
  return `<${inner}: ${takeNewMark(node.getCitationKey())?.proposedUrl ?? 'open'}>`;
};
const text = (): string => editor.read(() => $getRoot().getChildren().map(say).join('|'));

const write = (words: string, from: number, to: number): void =>
  editor.update(
    () => {
      const node = $createTextNode(words);
      $getRoot().clear().append($createParagraphNode().append(node));
      node.select(from, to);
    },
    { discrete: true },
  );

const paste = (types: Record<string, string>): boolean => {
  const clipboardData = { getData: (type: string) => types[type] ?? '' };
  const event = { clipboardData, preventDefault: () => undefined };
  let taken = false;
  editor.update(
    () => {
      taken = editor.dispatchCommand(PASTE_COMMAND, event as unknown as ClipboardEvent);
    },
    { discrete: true },
  );
  return taken;
};

beforeEach(() => {
  told = [];
  citeBefore = null;
  let count = 0;
  editor = createHeadlessEditor({
    nodes: [CitationNode],
    onError: (error) => {
      throw error;
    },
  });
  takeOverAddresses(editor, () => `P${(count += 1)}`, {
    onCited: () => told.push('cited'),
    onHasCitation: () => told.push('has a citation'),
    onText: (_, cite) => {
      told.push('text');
      citeBefore = cite;
    },
  });
});

describe('an address that is pasted', () => {
  it('on selected words becomes a citation of these words, which stay', () => {
    write('The harvest was good.', 4, 15);
    expect(paste({ 'text/plain': ` ${address}\n` })).toBe(true);
    expect(text()).toBe(`The <harvest was: ${address}> good.`);
    expect(told).toEqual(['cited']);
  });

  it('as a browser copies it, with markup around it, does the same', () => {
    write('The harvest was good.', 4, 11);
    paste({ 'text/plain': address, 'text/html': `<a href="${address}">${address}</a>` });
    expect(text()).toBe(`The <harvest: ${address}> was good.`);
  });

  it('as a DOI does the same', () => {
    write('The harvest was good.', 4, 11);
    paste({ 'text/plain': '10.1000/182' });
    expect(text()).toBe('The <harvest: https://doi.org/10.1000/182> was good.');
  });

  it('never takes the place of words that are cited already', () => {
    write('harvest', 0, 7);
    paste({ 'text/plain': address });
    expect(text()).toBe(`<harvest: ${address}>`);
    editor.update(() => $getRoot().getAllTextNodes()[0]?.select(0, 7), { discrete: true });
    paste({ 'text/plain': 'https://example.org/other' });
    expect(text()).toBe('<harvest: open>');
    expect(told).toEqual(['cited', 'has a citation']);
  });

  it('elsewhere is text, and becomes a citation of the words before it when somebody says so', () => {
    write('In spring, the harvest was good ', 32, 32);
    paste({ 'text/plain': address });
    expect(text()).toBe(`In spring, the harvest was good ${address}`);
    expect(told).toEqual(['text']);
    citeBefore?.();
    editor.update(() => undefined, { discrete: true });
    expect(text()).toBe(`In spring, <the harvest was good: ${address}> `);
  });

  it('is left to the editor where the clipboard holds other words, too', () => {
    write('The harvest was good.', 4, 15);
    expect(paste({ 'text/plain': `See ${address}` })).toBe(false);
    expect(paste({ 'text/plain': 'example.org' })).toBe(false);
  });
});

it.each([
  ['https://example.org', 'https://example.org'],
  ['www.example.org', 'https://www.example.org'],
  ['example.org/page', 'https://example.org/page'],
  ['doi:10.1000/182', 'https://doi.org/10.1000/182'],
  ['example.org', null],
  ['two words', null],
])('takes “%s” for the address %s', (pasted, expected) => {
  expect(addressIn(pasted)).toBe(expected);
});

describe('Ctrl+K', () => {
  const press = (keys: Partial<KeyboardEvent>): boolean => {
    let prevented = false;
    const event = { code: 'KeyK', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
    editor.update(
      () => {
        editor.dispatchCommand(KEY_DOWN_COMMAND, {
          ...event,
          ...keys,
          getModifierState: (name: string) => name === keys.key,
          preventDefault: () => {
            prevented = true;
          },
        } as KeyboardEvent);
      },
      { discrete: true },
    );
    return prevented;
  };

  beforeEach(() => {
    // An editor without a page has no root to click on.
    editor.registerRootListener = () => () => undefined;
    listenForCommands(editor, () => undefined);
  });

  it('leaves AltGr to the layouts that write with it', () => {
    expect(press({ code: 'KeyF', key: 'AltGraph', ctrlKey: true, altKey: true })).toBe(false);
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { code: 'KeyF', ctrlKey: true, altKey: true }])(
    'cites the selected words: %j',
    (keys) => {
      write('The harvest was good.', 4, 11);
      expect(press(keys)).toBe(true);
      expect(text()).toBe('The <harvest: open> was good.');
    },
  );

  it('leaves a single K to the text', () => {
    write('The harvest was good.', 4, 11);
    expect(press({})).toBe(false);
    expect(text()).toBe('The harvest was good.');
  });
});
