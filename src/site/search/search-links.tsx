import { countOf, fill } from '../messages/messages';
import type { Setting } from '../setting';
import type { SearchView } from '@/reading/views/views-search';
import { searchAddress } from './search-address';

type Props = { view: SearchView; setting: Setting };

/** People and topics of that name, whose pages may be what is sought. */
export const Names = ({ view, setting }: Props) =>
  view.names.length === 0 ? null : (
    <nav className="search-names" aria-label={setting.say.peopleAndTopics}>
      <ul>
        {view.names.map(({ href, label, kind }) => (
          <li key={href}>
            <span className="search-kind">{setting.say.suggestionKind[kind]}</span>{' '}
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );

/** Ways to what answers in other languages. */
export const Elsewhere = ({ view, setting }: Props) => {
  const { say } = setting;
  if (view.elsewhere.length === 0) return null;
  return (
    <section className="search-more">
      <h2 className="section-title">{say.inOtherLanguages}</h2>
      <ul className="plain-links">
        {view.elsewhere.map((other) => (
          <li key={other.language}>
            <a href={searchAddress(setting, { q: view.asked.q, language: other.language })}>
              {elsewhereWords(other, setting)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};

const elsewhereWords = (
  { language, count, more }: SearchView['elsewhere'][number],
  setting: Setting,
): string => {
  const name =
    new Intl.DisplayNames(setting.language, { type: 'language' }).of(language) ?? language;
  return more
    ? fill(setting.say.elsewhereMany, { count: 300, language: name })
    : fill(countOf(setting.say.elsewhereCount, count, setting.language), { language: name });
};
