import { sayFinding, type Finding } from '@/platform/finding';
import type { Language } from '@/platform/language';
import { sayCause } from './causes';
import { linkCatalogue, linkFinding } from './findings';
import type { Verdict } from './observation';

/** What is known of a source's page. */
export type LinkFacts = {
  verdict: Verdict;
  key: string;
  title: string;
  url: string;
  finalUrl?: string | null;
  error?: string | null;
  statusCode?: number | null;
  /** 0 to 1. */
  likeness?: number | null;
  checkedAt?: string | null;
  /** Where a copy is to be found: ours, or one elsewhere. */
  archive?: string | null;
};

type Rule = keyof typeof linkCatalogue;

/** What is wrong with a page and what to do about it, in a language; nothing when it answers as it should. */
export const findingOfLink = (facts: LinkFacts, language: Language): Finding | null => {
  const rule = ruleOf(facts);
  if (rule === null) return null;
  const { key, title, url, finalUrl, likeness } = facts;
  const params = {
    title: title || url,
    address: finalUrl ?? url,
    cause: sayCause(facts, language),
    percent: Math.round((likeness ?? 0) * 100),
  };
  const said = named[rule] ?? [];
  const needed = Object.fromEntries(said.map((name) => [name, params[name]]));
  return sayFinding(linkFinding(rule, needed, { sourceKey: key }), language, linkCatalogue);
};

const ruleOf = ({ verdict, archive, checkedAt, error }: LinkFacts): Rule | null => {
  switch (verdict) {
    case 'alive':
      return null;
    case 'moved':
      return 'link-has-moved';
    case 'failing':
      return 'link-is-failing';
    case 'dead':
      return archive ? 'link-is-dead-but-kept' : 'link-is-dead';
    case 'soft-404':
      return archive ? 'link-says-nothing-but-kept' : 'link-says-nothing-is-there';
    case 'drifted':
      return 'link-has-drifted';
    case 'blocked':
      return archive ? 'link-is-closed-but-kept' : 'link-is-closed-to-us';
    case 'unchecked':
      return checkedAt && error ? 'link-may-not-be-fetched' : 'link-was-never-seen';
  }
};

type Param = 'title' | 'address' | 'cause' | 'percent';

/** What each rule's words speak of. */
const named: Partial<Record<Rule, readonly Param[]>> = {
  'link-has-moved': ['title', 'address'],
  'link-is-failing': ['title', 'cause'],
  'link-is-dead': ['title', 'cause'],
  'link-is-dead-but-kept': ['title', 'cause'],
  'link-says-nothing-is-there': ['title', 'address'],
  'link-says-nothing-but-kept': ['title'],
  'link-has-drifted': ['title', 'percent'],
  'link-is-closed-to-us': ['title', 'cause'],
  'link-is-closed-but-kept': ['title', 'cause'],
  'link-was-never-seen': ['title'],
  'link-may-not-be-fetched': ['title', 'cause'],
};
