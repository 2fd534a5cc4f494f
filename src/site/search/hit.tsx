import type { Language } from '@/platform/language';
import type { Passage } from '@/search/rules/passages';
import { ArticleFacts, ArticleLabel } from '../lists/article-rows';
import type { Setting } from '../setting';
import { unbroken } from '../typography/unbroken';
import type { SearchHit } from '@/reading/views/views-search';

/** A text that answers a question, with the places where it does. */
export const Hit = ({ hit, setting }: { hit: SearchHit; setting: Setting }) => {
  const { marked, passages, inNotes } = hit;
  return (
    <article
      className="teaser hit"
      lang={hit.language === setting.language ? undefined : hit.language}
    >
      <ArticleLabel row={hit} setting={setting} />
      <div className="teaser-text">
        <h2>
          <a href={hit.href}>
            <Marked passage={marked.title} language={hit.language} />
          </a>
        </h2>
        {marked.standfirst ? (
          <p className="teaser-standfirst">
            <Marked passage={marked.standfirst} language={hit.language} />
          </p>
        ) : null}
        {inNotes ? <p className="hit-place">{setting.say.foundInNotes}</p> : null}
        {passages.map((passage, at) => (
          <p className="hit-passage" key={at}>
            <Marked passage={passage} language={hit.language} />
          </p>
        ))}
        <ArticleFacts row={hit} setting={setting} />
      </div>
    </article>
  );
};

const Marked = ({ passage, language }: { passage: Passage; language: Language }) =>
  passage.map(({ text, marked }, at) => {
    const words = unbroken(text, language);
    return marked ? <mark key={at}>{words}</mark> : words;
  });
