'use client';

import { useRouter } from 'next/navigation';
import { stateLabels } from '@/editions/rules/labels';
import { openStates } from '@/editions/rules/states';
import {
  addressOf,
  articlesPath,
  dues,
  isFiltered,
  noFilters,
  type ArticleFilters,
} from '@/overviews/rules/article-filters';
import { useDesk } from '../../use-desk';
import type { FilterChoices } from '../shown-articles';
import { ChoiceFilter } from './choice-filter';
import { WordsFilter } from './words-filter';

type Props = {
  filters: ArticleFilters;
  choices: FilterChoices;
  /** Columns and order of the list, which stay. */
  look: string;
};
type Change = Partial<ArticleFilters>;

const ages = [3, 7, 14, 30];

/** One set of filters for the board and the list; what is chosen stands in the address. */
export const FilterBar = ({ filters, choices, look }: Props) => {
  const { t, language, sayPolicy } = useDesk();
  const router = useRouter();
  const apply = (change: Change): void =>
    router.replace(articlesPath(addressOf({ ...filters, ...change }), look), { scroll: false });
  const flag = (name: 'mine' | 'openCitations' | 'blocking' | 'broken') => (
    <button
      aria-pressed={filters[name]}
      className="desk-button"
      data-quiet={filters[name] ? undefined : ''}
      onClick={() => apply({ [name]: !filters[name] })}
      type="button"
    >
      {t(`articles.${name}`)}
    </button>
  );
  const states = openStates
    .filter((state) => state !== 'in_review')
    .map((state) => ({ value: state, label: stateLabels[state][language] }));
  const stages = choices.stages.map((name) => ({ value: name, label: sayPolicy(name) }));
  return (
    <div aria-label={t('articles.filters')} className="desk-filters" role="group">
      <WordsFilter onChange={(q) => apply({ q })} value={filters.q} />
      <ChoiceFilter
        all={t('articles.anyPerson')}
        label={t('articles.person')}
        onChange={(person) => apply({ person: person === '' ? null : Number(person) })}
        options={choices.people.map(({ id, name }) => ({ value: String(id), label: name }))}
        value={filters.person?.toString() ?? ''}
      />
      <ChoiceFilter
        all={t('articles.anyTopic')}
        label={t('articles.topic')}
        onChange={(topic) => apply({ topic })}
        options={choices.topics.map(({ slug, name }) => ({ value: slug, label: name }))}
        value={filters.topic}
      />
      <ChoiceFilter
        all={t('articles.anyLanguage')}
        label={t('articles.language')}
        onChange={(value) =>
          apply({ language: choices.languages.find((one) => one.value === value)?.value ?? null })
        }
        options={choices.languages.map(({ value, name }) => ({ value, label: name }))}
        value={filters.language ?? ''}
      />
      {filters.view === 'list' ? (
        <ChoiceFilter
          all={t('articles.anyState')}
          label={t('articles.state')}
          onChange={(state) => apply({ state })}
          options={[...states.slice(0, 1), ...stages, ...states.slice(1)]}
          value={filters.state}
        />
      ) : null}
      <ChoiceFilter
        all={t('articles.anyDue')}
        label={t('articles.due')}
        onChange={(value) => apply({ due: dues.find((due) => due === value) ?? null })}
        options={dues.map((due) => ({ value: due, label: t(`articles.due.${due}`) }))}
        value={filters.due ?? ''}
      />
      {filters.view === 'list' ? (
        <ChoiceFilter
          all={t('articles.anyAge')}
          label={t('articles.age')}
          onChange={(age) => apply({ age: age === '' ? null : Number(age) })}
          options={ages.map((count) => ({
            value: String(count),
            label: t('articles.atLeast', { count }),
          }))}
          value={filters.age?.toString() ?? ''}
        />
      ) : null}
      {flag('mine')}
      {flag('openCitations')}
      {filters.view === 'list' || filters.blocking ? flag('blocking') : null}
      {filters.view === 'list' || filters.broken ? flag('broken') : null}
      {isFiltered(filters) ? (
        <button
          className="desk-link"
          onClick={() => apply({ ...noFilters, view: filters.view })}
          type="button"
        >
          {t('articles.clear')}
        </button>
      ) : null}
    </div>
  );
};
