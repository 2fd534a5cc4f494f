import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';

import { languages } from '@/platform/language';
import type { FindingRule } from '@/platform/finding';
import {
  familyNames,
  helpOfRule,
  helpRules,
  helpText,
  isHelpFamily,
  searchHelp,
} from '@/overviews/rules/help-pages';

const source = path.resolve(import.meta.dirname, '../../../../src');

/** Every rule of every catalogue that a module exports. */
const knownRules = async (): Promise<ReadonlySet<string>> => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.join(source, name))
    .filter((file) => /= \{?[^=]*catalogueOf\(/.test(readFileSync(file, 'utf8')));
  const rules = new Set<string>();
  for (const file of files) {
    const exported = (await import(file)) as Record<string, unknown>;
    for (const value of Object.values(exported)) {
      if (typeof value !== 'object' || value === null) continue;
      for (const [rule, said] of Object.entries(value)) if (isRule(said)) rules.add(rule);
    }
  }
  return rules;
};

const isRule = (said: unknown): said is FindingRule =>
  typeof said === 'object' && said !== null && 'severity' in said && 'be' in said;

describe('help', () => {
  it('has a page for every rule that a catalogue knows, in each language', async () => {
    const rules = await knownRules();
    expect(rules.size).toBeGreaterThan(300);
    for (const language of languages) {
      const without = [...rules].filter((rule) => !helpOfRule(rule, language));
      expect(without).toEqual([]);
    }
  });

  it.each(languages)(
    'says of each family what, why, what to do, who and whether, in %s',
    (language) => {
      for (const family of familyNames) {
        const { steps, ...said } = helpText(family, language);
        expect(Object.values(said).filter((words) => words.trim() === '')).toEqual([]);
        expect(steps.length).toBeGreaterThan(0);
        expect(helpRules(language).some(({ sayings }) => sayings[0].family === family)).toBe(true);
      }
    },
  );

  it('is about the same families and rules in each language', () => {
    const inEnglish = helpRules('en').map(({ rule, sayings }) => [rule, sayings[0].family]);
    for (const language of languages) {
      expect(helpRules(language).map(({ rule, sayings }) => [rule, sayings[0].family])).toEqual(
        inEnglish,
      );
    }
  });

  it('names no family as a rule is named, since both are found by name', () => {
    expect(helpRules('en').filter(({ rule }) => isHelpFamily(rule))).toEqual([]);
  });

  it('leaves open what each finding fills in for itself', () => {
    expect(helpOfRule('link-broken', 'en')?.sayings).toEqual([
      {
        family: 'links',
        message: 'The page “…”, cited on “…”, does not open.',
        fix: 'Correct the address, upload a copy of the page, or let it stand as it is, with a reason.',
      },
    ]);
    const open = helpRules('en').flatMap(({ sayings }) => sayings.map(({ message }) => message));
    expect(open.filter((message) => /[{}]|…\./.test(message))).toEqual([]);
  });

  it('says all that one name stands for in several places', () => {
    expect(helpOfRule('title-missing', 'en')?.sayings.map(({ message }) => message)).toEqual([
      'The article has no title.',
      'No title was found.',
    ]);
  });

  it.each([
    ['DOES NOT OPEN', 'link-broken'],
    ['quorum', 'quorum-lacking'],
  ])('is found by words or names: %s', (asked, rule) => {
    expect(searchHelp(helpRules('en'), asked).map((found) => found.rule)).toContain(rule);
  });

  it('is not found by words that nobody says', () =>
    expect(searchHelp(helpRules('en'), 'zzz')).toEqual([]));
});
