import {
  $getNodeByKey,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_CRITICAL,
  PASTE_COMMAND,
  PASTE_TAG,
  type LexicalEditor,
  type LexicalNode,
  type TextNode,
} from '@payloadcms/richtext-lexical/lexical';
import { recognise } from '@/sources/rules/recognise';
import { $citationAround } from '../citations/citation-node';
import { noteNewMark } from '../citations/new-marks';
import { $wrapInCitations } from '../citations/wrap-selection';
import { wordsBefore } from './words-before';

/** What became of a pasted address, for whoever tells about it. */
export type PastedAddress = {
  /** The selected words bear it as a citation now. */
  onCited: (address: string) => void;
  /** The selected words had a citation before; it stays as it is. */
  onHasCitation: (key: string, address: string) => void;
  /** It stands in the text as words; `cite` makes a citation of it on the words before. */
  onText: (address: string, cite: (() => void) | null) => void;
};

/**
 * An address pasted on words that are selected says what they rest on: it never takes their place. Elsewhere it is
 * text, as it was pasted, and somebody is asked whether the words before it shall cite it.
 */
export const takeOverAddresses = (
  editor: LexicalEditor,
  newKey: () => string,
  told: PastedAddress,
): (() => void) =>
  editor.registerCommand(
    PASTE_COMMAND,
    (event) => {
      const clipboard = 'clipboardData' in event ? event.clipboardData : null;
      const address = addressIn(clipboard?.getData('text/plain') ?? '');
      const selection = $getSelection();
      if (!address || !$isRangeSelection(selection)) return false;
      if (clipboard?.getData('application/x-lexical-editor')) return false;
      event.preventDefault();
      if (selection.isCollapsed()) $insertAsText(editor, address, newKey, told);
      else $cite(address, newKey, told);
      return true;
    },
    COMMAND_PRIORITY_CRITICAL,
  );

/** With its scheme or a path, or a DOI: `example.org` alone may be the words that were meant. */
export const addressIn = (pasted: string): string | null => {
  const known = recognise(pasted);
  if (known.kind === 'doi') return `https://doi.org/${known.doi}`;
  if (known.kind !== 'url') return null;
  return /^(?:https?:\/\/|www\.)|\//i.test(pasted.trim()) ? known.url : null;
};

const $cite = (address: string, newKey: () => string, told: PastedAddress): void => {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  const marks = $wrapInCitations(selection, newKey);
  for (const mark of marks) noteNewMark(mark.getCitationKey(), { proposedUrl: address });
  if (marks.length > 0) return told.onCited(address);
  const around = selection.getNodes().map($citationAround).find(Boolean);
  if (around) told.onHasCitation(around.getCitationKey(), address);
};

const $insertAsText = (
  editor: LexicalEditor,
  address: string,
  newKey: () => string,
  told: PastedAddress,
): void => {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  selection.insertText(address);
  const node = selection.anchor.getNode();
  const canCite = $isTextNode(node) && $wordsToCite(node, address) !== undefined;
  const key = node.getKey();
  const cite = (): void =>
    editor.update(() => $citeBefore($getNodeByKey(key), address, newKey), { tag: PASTE_TAG });
  told.onText(address, canCite ? cite : null);
};

/** The clause before an address in a text that bears no citation yet; offsets into the text. */
const $wordsToCite = (node: TextNode, address: string) => {
  const at = node.getTextContent().lastIndexOf(address);
  if (at < 0 || $citationAround(node)) return undefined;
  const place = wordsBefore(node.getTextContent().slice(0, at));
  return place && { ...place, at };
};

/** The address goes, and the clause before it cites it; nothing where somebody has written on it meanwhile. */
const $citeBefore = (node: LexicalNode | null, address: string, newKey: () => string): void => {
  const place = $isTextNode(node) ? $wordsToCite(node, address) : undefined;
  if (!$isTextNode(node) || !place) return;
  node.spliceText(place.at, address.length, '');
  const marks = $wrapInCitations(node.select(place.start, place.end), newKey);
  for (const mark of marks) noteNewMark(mark.getCitationKey(), { proposedUrl: address });
};
