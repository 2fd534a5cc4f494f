import { basics } from '@/languages/basics';
import type { Language } from '@/platform/language';
import { texts } from '@/languages/texts';
import { helpFamilies, type FindingArea, type HelpFamily } from './help-families';

/** What a rule says in one place; `message` and `fix` have … where a finding names a title, an address or words. */
export type HelpSaying = { family: HelpFamily; message: string; fix?: string };

export type HelpRule = { rule: string; sayings: readonly [HelpSaying, ...HelpSaying[]] };

export type HelpText = {
  what: string;
  why: string;
  steps: readonly string[];
  who: string;
  waive: string;
};

const areas = Object.keys(helpFamilies) as FindingArea[];

export const familyNames: readonly HelpFamily[] = Object.keys(texts.en.help) as HelpFamily[];

export const isHelpFamily = (name: string): name is HelpFamily =>
  (familyNames as readonly string[]).includes(name);

export const helpText = (family: HelpFamily, language: Language): HelpText =>
  texts[language].help[family];

/** Every rule that a finding can name, with what it says; one rule may be said in several places. */
export const helpRules = (language: Language): readonly HelpRule[] => {
  const said = { ...texts[language].findings, ...basics[language].findings };
  const rules = new Map<string, HelpRule>();
  for (const area of areas) {
    const [usual, others = {}] = helpFamilies[area];
    const exceptions: Readonly<Record<string, HelpFamily>> = others;
    const inArea: Readonly<Record<string, Worded>> = said[area];
    for (const [rule, { message, fix }] of Object.entries(inArea)) {
      const saying = {
        family: exceptions[rule] ?? usual,
        message: open(message),
        ...(fix ? { fix: open(fix) } : {}),
      };
      const before = rules.get(rule);
      rules.set(rule, {
        rule,
        sayings: before ? [...before.sayings, saying] : [saying],
      });
    }
  }
  return [...rules.values()];
};

type Worded = { message: string; fix?: string };

export const helpOfRule = (rule: string, language: Language): HelpRule | undefined =>
  helpRules(language).find((one) => one.rule === rule);

/** Those whose name or words hold these letters; all where none are asked for. */
export const searchHelp = (rules: readonly HelpRule[], asked: string): readonly HelpRule[] => {
  const words = asked.trim().toLocaleLowerCase();
  return rules.filter(
    ({ rule, sayings }) =>
      rule.includes(words) ||
      sayings.some(({ message }) => message.toLocaleLowerCase().includes(words)),
  );
};

/** Without what stands in brackets and before a last point, which would be a row of points. */
const open = (words: string): string =>
  words
    .replace(/\{\w+\}/g, '…')
    .replaceAll(' (…)', '')
    .replaceAll('….', '…');
