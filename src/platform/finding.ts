import { languages, type Language } from '@/languages/basics';
import { fill } from '@/languages/fill';

export type Severity = 'error' | 'warning' | 'notice';

/** Where a finding points: every part is optional, the more the better. */
export type Place = {
  /** Path of a field of the article, e.g. `title` or `bylines.0.author`. */
  field?: string;
  /** Key of the citation concerned. */
  citationKey?: string;
  /** The words in the text, or the sentence, as a person would look for them. */
  words?: string;
  /** Line in an imported file, 1-based. */
  line?: number;
  /** Key of the source concerned. */
  sourceKey?: string;
  /** Id of the comment whose thread is meant. */
  comment?: number;
};

export type FindingParams = Readonly<Record<string, string | number>>;

/** A typed problem: what rule, how bad, in words, where, and what to do next. */
export type Finding = {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fix?: string;
  readonly place?: Place;
  /** The values inside `message`, so that it can be said again in another language. */
  readonly params?: FindingParams;
};

type Wording = { message: string; fix?: string };

/** What parameters that are codes say in each language: by name of the parameter, then by code. */
type Phrases = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<Language, string>>>>>
>;

/** What a rule says in each language; `{name}` is replaced by the parameter of that name. */
export type FindingRule = { severity: Severity; phrases?: Phrases } & Record<Language, Wording>;
export type FindingCatalogue<Rule extends string = string> = Readonly<Record<Rule, FindingRule>>;

type Said<Rule extends string> = Readonly<Record<Language, Readonly<Record<Rule, Wording>>>>;

/** A catalogue of how bad each rule is and of what each language says of it. */
export const catalogueOf = <Rule extends string>(
  severities: Readonly<Record<Rule, Severity>>,
  said: Said<NoInfer<Rule>>,
  phrases: Partial<Readonly<Record<NoInfer<Rule>, Phrases>>> = {},
): FindingCatalogue<Rule> =>
  Object.fromEntries(
    (Object.keys(severities) as Rule[]).map((rule) => [
      rule,
      {
        severity: severities[rule],
        ...(phrases[rule] ? { phrases: phrases[rule] } : {}),
        ...Object.fromEntries(languages.map((language) => [language, said[language][rule]])),
      },
    ]),
  ) as FindingCatalogue<Rule>;

/** A function that makes findings of one catalogue, in English; see `sayFinding` for others. */
export const findingsOf =
  <Rule extends string>(catalogue: FindingCatalogue<Rule>) =>
  (rule: Rule, params: FindingParams = {}, place?: Place): Finding => ({
    rule,
    severity: catalogue[rule].severity,
    ...inWords(catalogue[rule], 'en', params),
    ...(place ? { place } : {}),
    ...(Object.keys(params).length > 0 ? { params } : {}),
  });

/** The same finding in another language; unknown rules stay as they are. */
export const sayFinding = (
  finding: Finding,
  language: Language,
  catalogue: FindingCatalogue,
): Finding => {
  const rule = catalogue[finding.rule];
  return rule ? { ...finding, ...inWords(rule, language, finding.params ?? {}) } : finding;
};

const inWords = (rule: FindingRule, language: Language, params: FindingParams) => {
  const { message, fix } = rule[language];
  const said = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      rule.phrases?.[name]?.[value]?.[language] ?? value,
    ]),
  );
  return { message: fill(message, said), ...(fix ? { fix: fill(fix, said) } : {}) };
};
