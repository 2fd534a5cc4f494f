import type { en } from './en';
import type { basics } from './en/basics';

/** A text that depends on a number, by plural category (CLDR); `other` is always there. */
export type Plural = { readonly one: string; readonly other: string } & Partial<
  Record<Intl.LDMLPluralRule, string>
>;

/** The shape of texts, whatever they say. */
export type Widen<T> = T extends string
  ? string
  : T extends (...values: never[]) => unknown
    ? T
    : T extends { one: string; other: string }
      ? Plural
      : { readonly [Key in keyof T]: Widen<T[Key]> };

/** The keys of the English texts; every language has them all. */
export type Texts = Widen<Omit<typeof en, Rules>> & Pick<typeof en, Rules>;
export type Basics = Widen<Omit<typeof basics, BasicRules>> & Pick<typeof basics, BasicRules>;

/** What has a type of its own. */
type Rules = 'payload' | 'writing';
type BasicRules = 'citations' | 'closing' | 'dates';
