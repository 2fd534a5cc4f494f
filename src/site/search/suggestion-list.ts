import { absolute } from '../frame/page-metadata';
import { countOf } from '../messages/messages';
import type { Setting } from '../setting';
import type { Suggestion } from '@/reading/views/views-search';

/** What our module shows beneath the field; `said` is told to those who do not see it. */
export const suggestionList = (rows: readonly Suggestion[], { say, language }: Setting) => ({
  rows: rows.map(({ kind, label, href }) => ({ kind: say.suggestionKind[kind], label, href })),
  said: countOf(say.suggestionCount, rows.length, language),
});

/** What browsers take (OpenSearch Suggestions 1.0): the words, completions, what they are, where they lead. */
export const browserSuggestions = (q: string, rows: readonly Suggestion[], setting: Setting) => [
  q,
  rows.map(({ label }) => label),
  rows.map(({ kind }) => setting.say.suggestionKind[kind]),
  rows.map(({ href }) => absolute(href, setting)),
];
