import type { Finding } from '@/platform/finding';
import { languages, type Language } from '@/platform/language';

/** What the policy's own words, a stage's name or an item of a checklist, are in a language. */
export type PolicyWords = Readonly<Record<Language, Readonly<Record<string, string>>>>;

/** Says words of the policy in a language; those that nobody has put into it, as they stand. */
export type SayPolicy = (words: string) => string;

export const sayPolicyIn =
  (words: PolicyWords, language: Language): SayPolicy =>
  (plain) =>
    Object.hasOwn(words[language], plain) ? (words[language][plain] ?? plain) : plain;

/** As they stand. */
export const plainPolicy: SayPolicy = (words) => words;

export const noPolicyWords = Object.fromEntries(
  languages.map((language) => [language, {}]),
) as PolicyWords;

/** A finding that names a stage, with its name in the language in which the finding will be said. */
export const withStageSaid = (finding: Finding, say: SayPolicy): Finding => {
  const stage = finding.params?.stage;
  return typeof stage === 'string'
    ? { ...finding, params: { ...finding.params, stage: say(stage) } }
    : finding;
};
