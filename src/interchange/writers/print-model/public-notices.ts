import { inEach } from '@/languages/texts';
import { joined, link, text, type CitationRun, type Part } from '@/citations/rules/runs';
import { dateInWords } from '@/citations/rules/wording';
import { wordings } from '@/citations/rules/wordings';
import type { Language } from '@/platform/language';
import type { ExportReference } from '../../format';

const words = inEach((texts) => texts.print.publicNotices);

/**
 * What became of a cited page since, and where a copy of it may be read, with its address in full view: paper has no
 * links. Nothing where there is nothing to say.
 */
export const publicNoticesOf = (
  reference: ExportReference | undefined,
  language: Language,
): CitationRun[] => {
  if (!reference) return [];
  const said = joined([status(reference, language), copyOf(reference, language)], '; ');
  const [first, ...rest] = said;
  if (!first) return [];
  const begun = first.text.charAt(0).toLocaleUpperCase(language) + first.text.slice(1);
  return [{ ...first, text: begun }, ...rest];
};

const status = ({ verdict, lastAliveAt, movedTo }: ExportReference, language: Language): Part => {
  if (verdict === undefined) return [];
  const say = words[language];
  if (verdict === 'moved') return movedTo ? reachable(say.moved, movedTo) : [];
  const seen = verdict === 'dead' && lastAliveAt ? say.lastSeen(dayOf(lastAliveAt, language)) : '';
  return joined([text(say[verdict]), text(seen)], ', ');
};

const copyOf = ({ copy, archive }: ExportReference, language: Language): Part => {
  const say = words[language];
  if (copy?.address) return reachable(say.copy(dayOf(copy.takenAt, language)), copy.address);
  return archive ? reachable(say.archive, archive.address) : [];
};

const reachable = (before: string, address: string): Part => [
  ...text(`${before} `),
  ...link(address.replace(/^https?:\/\//i, ''), address),
];

const dayOf = (at: string, language: Language): string =>
  dateInWords(at.slice(0, 10), wordings[language]);
