import type { CslItem } from '@/sources/rules/csl';
import { merged, type CitationRun, type Part } from './runs';

/**
 * The few tags that CSL-JSON, Crossref and reference managers put into titles, and signs written by name (`&amp;`).
 * https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html#html-like-formatting-tags
 */
const tags =
  /<(\/?)(i|em|italic|b|strong|sub|sup|sc|scp|u|span|nocase)(?:\s+(?:style|class|xmlns[:\w]*)="[^"<>]*")?\s*>/gi;

/** Raised and lowered signs that Unicode has. Others stay on their line. */
const raised = signsOf('0123456789+−=()ni', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ');
const lowered = signsOf('0123456789+−=()aehijklmnoprstuvx', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ');

/** Stand for the tags of italics until all is joined; no text has them, since `spoken` takes them out. */
const [opens, closes] = ['\uE010', '\uE011'] as const;

/** A work whose words are words: with neither tags nor names of signs in them. Italics are marked, for `withItalics`. */
export const spoken = (item: CslItem): CslItem => mapped(item, (words) => marked(words));

/** The same work without italics, for lists, pages and programs that know none. */
export const plainWork = (item: CslItem): CslItem => mapped(item, plainWords);

/** The same words without italics, for lists and programs that know none. */
export const plainWords = (words: string): string => withoutMarks(marked(words));

/** The runs with italics where they were marked; within italics they stand upright. */
export const withItalics = (part: Part): CitationRun[] =>
  merged(
    part.flatMap((run): CitationRun[] => {
      if (run.type === 'link') return [{ ...run, text: withoutMarks(run.text) }];
      return run.text.split(/(\uE010[^\uE010\uE011]*\uE011)/).flatMap((piece): CitationRun[] => {
        const words = withoutMarks(piece);
        if (words === '') return [];
        const isMarked = piece.startsWith(opens);
        const isEmphasis = isMarked !== (run.type === 'emphasis');
        return [{ type: isEmphasis ? 'emphasis' : 'text', text: words }];
      });
    }),
  );

const mapped = (item: CslItem, said: (words: string) => string): CslItem =>
  Object.fromEntries(
    Object.entries(item).map(([name, value]) => [
      name,
      typeof value === 'string' && !verbatim.has(name) ? said(value) : value,
    ]),
  ) as CslItem;

const verbatim: ReadonlySet<string> = new Set(['id', 'type', 'DOI', 'URL', 'ISBN', 'ISSN']);

const marked = (value: string): string => {
  if (!/[<&\uE010\uE011]/.test(value)) return value;
  const named = withSigns(withSigns(withoutMarks(value)));
  return named
    .replace(/<sub>(.*?)<\/sub>/gis, (_, words: string) => moved(words, lowered))
    .replace(/<sup>(.*?)<\/sup>/gis, (_, words: string) => moved(words, raised))
    .replace(tags, (_, end: string, name: string) =>
      /^(?:i|em|italic)$/i.test(name) ? (end ? closes : opens) : '',
    );
};

const moved = (words: string, signs: ReadonlyMap<string, string>): string => {
  const all = [...words.replaceAll('-', '−')].map((sign) => signs.get(sign));
  return all.includes(undefined) ? words : all.join('');
};

const withSigns = (text: string): string =>
  text
    .replace(/&(amp|lt|gt|quot|apos|nbsp|ndash|mdash);/g, (_, name: string) => named[name] ?? '')
    .replace(/&#(?:(\d{1,7})|x([\da-f]{1,6}));/gi, (whole, decimal?: string, hex?: string) => {
      const code = decimal ? Number(decimal) : parseInt(hex ?? '', 16);
      return code >= 32 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });

const named: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', ndash: '–', mdash: '—' },
};

const withoutMarks = (text: string): string => text.replace(/[\uE010\uE011]/g, '');

function signsOf(plain: string, other: string): ReadonlyMap<string, string> {
  const others = [...other];
  return new Map([...plain].map((sign, at) => [sign, others[at] ?? sign]));
}
