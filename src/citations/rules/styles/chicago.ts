import type { CslItem } from '@/sources/rules/csl';
import { familyNames, namesForList, namesInOrder } from '@/sources/rules/names';
import { emphasis, joined, text, withMark, type Part } from '../runs';
import { wordings } from '../wordings';
import { addressOf, linkedTo, shortTitle, urlOf } from './address';
import { isOfSentences, restOf } from './chicago-elements';
import { quoted } from './quoted';
import type { Style } from './style';

const words = wordings.en;

/**
 * Notes and bibliography of the Chicago Manual of Style, but for two things: places are named (`p. 12`), since a bare
 * number says little on a screen, and the day of reading always stands with a web page.
 */
export const chicago: Style = {
  full: (item, place) => {
    const head = joined([creators(item, namesInOrder), titleOf(item)], ', ');
    return joined(
      [bracketed(head, restOf(item, place, hasEditorsFirst(item))), addressOf(item)],
      ', ',
    );
  },
  short: (item, place) => {
    const names = text(familyNames(leaders(item), words));
    const title = item.title ? titleOf({ ...item, title: shortTitle(item) }) : [];
    const shown = title.length > 0 || names.length > 0 ? title : text(item.URL);
    return joined([names, linkedTo(shown, urlOf(item)), place], ', ');
  },
  entry: (item) => {
    const rest = restOf(item, undefined, hasEditorsFirst(item)).map(withoutBrackets);
    const parts = isOfSentences(item.type)
      ? rest.map(capitalised)
      : [capitalised(joined(rest, ', '))];
    const address = addressOf(item);
    const entry = joined([creators(item, namesForList), titleOf(item), ...parts, address], '. ');
    return address.length > 0 ? entry : withMark(entry, '.');
  },
};

/** Parts of a larger whole stand in quotation marks, works of their own in italics. */
const titleOf = ({ title, type, 'container-title': container }: CslItem): Part => {
  if (!title) return [];
  const isOwn = standsAlone.has(type) || (type === 'broadcast' && !container);
  return isOwn ? emphasis(title) : text(quoted(title, words));
};

const standsAlone: ReadonlySet<CslItem['type']> = new Set([
  ...(['book', 'classic', 'collection', 'pamphlet', 'periodical', 'report', 'standard'] as const),
  ...(['bill', 'legislation', 'regulation', 'treaty', 'legal_case', 'hearing'] as const),
  ...(['dataset', 'software', 'motion_picture', 'map', 'musical_score', 'performance'] as const),
]);

/** A book without authors goes by its editors. */
const hasEditorsFirst = ({ type, author, editor }: CslItem): boolean =>
  !author?.length && Boolean(editor?.length) && (type === 'book' || type === 'collection');

const leaders = (item: CslItem) => (hasEditorsFirst(item) ? item.editor : item.author);

const creators = (item: CslItem, list: typeof namesInOrder): Part => {
  const names = list(leaders(item), words);
  if (!hasEditorsFirst(item)) return text(names);
  return text(`${names}, ${item.editor?.length === 1 ? 'ed.' : 'eds.'}`);
};

/** Round brackets follow without a comma: `Title (Minsk: Publisher, 2024)`. */
const bracketed = (head: Part, rest: readonly Part[]): Part =>
  rest.reduce<Part>((all, part) => {
    const opens = part[0]?.type === 'text' && part[0].text.startsWith('(');
    return joined([all, part], opens ? ' ' : ', ');
  }, head);

const withoutBrackets = (part: Part): Part => {
  const [run] = part;
  if (part.length !== 1 || run?.type !== 'text') return part;
  return text(/^\((.*)\)$/.exec(run.text)?.[1] ?? run.text);
};

const capitalised = ([first, ...others]: Part): Part => {
  if (!first) return [];
  const said = first.text.charAt(0).toUpperCase() + first.text.slice(1);
  return [first.type === 'text' ? { ...first, text: said } : first, ...others];
};
