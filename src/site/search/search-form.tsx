import { messages } from '../messages/messages';
import type { Setting } from '../setting';
import type { SearchChoice, SearchFilters, SearchView } from '@/reading/views/views-search';
import { searchAddress, searchPath } from './search-address';

type FormProps = { view: SearchView; setting: Setting };

/** A question and what narrows it; all of it works by itself, and our module adds suggestions. */
export const SearchForm = ({ view, setting }: FormProps) => {
  const { say } = setting;
  const { asked } = view;
  return (
    <form className="search" role="search" action={searchPath(setting)}>
      <div className="search-line">
        <label className="visually-hidden" htmlFor="search-words">
          {say.searchTexts}
        </label>
        <input
          id="search-words"
          type="search"
          name="q"
          defaultValue={asked.q}
          maxLength={200}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck="false"
          enterKeyHint="search"
          placeholder={say.searchHint}
          data-suggest={`${searchPath(setting)}/suggest`}
          data-list={say.suggestions}
        />
        <button type="submit">{say.search}</button>
      </div>
      {asked.q === '' ? null : <Filters view={view} setting={setting} />}
    </form>
  );
};

/** Lists of what the results can be narrowed by; one that has no choice to offer is left out. */
const Filters = ({ view, setting }: FormProps) => {
  const { say, publication, language } = setting;
  const { asked, choices } = view;
  const kinds = choices.kind.map((one) => ({ ...one, label: kindLabel(one.label, setting) }));
  const lists = [
    ['topic', say.filterTopic, choices.topic],
    ['author', say.filterAuthor, choices.author],
    ['year', say.filterYear, choices.year],
    ['kind', say.filterKind, kinds],
  ] as const;
  const isOpen = asked.language !== language || lists.some(([name]) => asked[name]);
  return (
    <details className="search-filters" open={isOpen}>
      <summary>{say.narrow}</summary>
      {lists.map(([name, label, offered]) => (
        <Filter
          key={name}
          name={name}
          label={label}
          chosen={asked[name]}
          offered={offered}
          setting={setting}
        />
      ))}
      {publication.languages.length > 1 ? (
        <label>
          <span>{say.filterLanguage}</span>
          <select name="language" defaultValue={asked.language}>
            {publication.languages.map((other) => (
              <option key={other} value={other} lang={other}>
                {messages[other].languageName}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <button type="submit">{say.apply}</button>
      {isOpen ? <a href={searchAddress(setting, { q: asked.q })}>{say.clearFilters}</a> : null}
    </details>
  );
};

type FilterProps = {
  name: keyof SearchFilters;
  label: string;
  chosen: string | undefined;
  offered: readonly SearchChoice[];
  setting: Setting;
};

const Filter = ({ name, label, chosen, offered, setting }: FilterProps) => {
  const isOffered = offered.some(({ value }) => value === chosen);
  const choices =
    chosen && !isOffered
      ? [{ value: chosen, label: nameOf(name, chosen, setting) }, ...offered]
      : offered;
  if (choices.length < 2 && !chosen) return null;
  return (
    <label>
      <span>{label}</span>
      <select name={name} defaultValue={chosen ?? ''}>
        <option value="">{setting.say.any}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.count === undefined ? choice.label : `${choice.label} (${choice.count})`}
          </option>
        ))}
      </select>
    </label>
  );
};

/** Of a choice that no result offers: in words where we have them. */
const nameOf = (filter: keyof SearchFilters, chosen: string, setting: Setting): string => {
  if (filter === 'kind') return kindLabel(chosen, setting);
  const { topics } = setting.publication;
  const topic = filter === 'topic' ? topics.find(({ href }) => href.endsWith(`/${chosen}`)) : null;
  return topic?.label ?? chosen;
};

const kindLabel = (kind: string, { say }: Setting): string =>
  Object.entries(say.kind).find(([known]) => known === kind)?.[1] ?? kind;
