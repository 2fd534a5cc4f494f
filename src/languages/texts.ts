import type { Language } from './basics';
import { be } from './be';
import { en } from './en';
import { inEachOf } from './in-each-of';
import { ru } from './ru';
import type { Texts } from './shape';

/** Whatever is said to people, by language and key. For the server: no page carries all of it. */
export const texts: Readonly<Record<Language, Texts>> = { en, ru, be };

/** Something in each language. */
export const inEach = inEachOf<Language, Texts>(texts);
