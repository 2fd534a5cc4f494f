import { basics as be } from './be/basics';
import { basics as en } from './en/basics';
import { inEachOf } from './in-each-of';
import { basics as ru } from './ru/basics';
import type { Basics } from './shape';

/**
 * What browsers too must have of every language: an article may be in another than its desk. It is small; all else is in
 * `texts`, which stays on the server. A new language is a folder here and a line in both.
 */
export const basics = { en, ru, be } as const satisfies Record<string, Basics>;

/** A language of the interface and of articles, as its BCP 47 tag. */
export type Language = keyof typeof basics;

/** The first is the fallback. */
export const languages = Object.keys(basics) as [Language, ...Language[]];

/** Something in each language, from the basics. */
export const inEachBasic = inEachOf<Language, Basics>(basics);
