import type { Language } from '@/platform/language';
import type { CslItem } from '@/sources/rules/csl';
import { spoken, withItalics } from './markup';
import type { CitationRun } from './runs';
import { apaEntry } from './styles/apa';
import { chicago } from './styles/chicago';
import { gost } from './styles/gost';
import { mlaEntry } from './styles/mla';
import { wordings } from './wordings';

/** Forms in which readers cite a text; their names are the same in every language but GOST's. */
export const citeStyles = ['chicago', 'apa', 'mla', 'gost'] as const;
export type CiteStyle = (typeof citeStyles)[number];

/** The style in which a language cites comes first. */
export const citeStylesIn = (language: Language): readonly CiteStyle[] =>
  language === 'en' ? citeStyles : ['gost', 'apa', 'chicago', 'mla'];

/**
 * A work as the entry of a list of references, for somebody to take along: with its address in full. The three that are
 * of English speak it; GOST speaks the language of the page, and Russian on an English one.
 */
export const citeAs = (item: CslItem, style: CiteStyle, language: Language): CitationRun[] =>
  withItalics(entryIn(spoken(item), style, language)).map((run) =>
    run.type === 'link' && style !== 'mla' && run.text !== item.DOI
      ? { ...run, text: run.url }
      : run,
  );

const entryIn = (item: CslItem, style: CiteStyle, language: Language) => {
  switch (style) {
    case 'chicago':
      return chicago.entry(item);
    case 'apa':
      return apaEntry(item);
    case 'mla':
      return mlaEntry(item);
    case 'gost':
      return gost(wordings[wordings[language].style === 'gost' ? language : 'ru']).entry(item);
  }
};
