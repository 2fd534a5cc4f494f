import type { Passage } from '@/search/passages';
import { ArticleFacts, ArticleLabel } from '../lists/article-rows';
import type { Setting } from '../setting';
import type { SearchHit } from '../views-search';

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
            <Marked passage={marked.title} />
          </a>
        </h2>
        {marked.standfirst ? (
          <p className="teaser-standfirst">
            <Marked passage={marked.standfirst} />
          </p>
        ) : null}
        {inNotes ? <p className="hit-place">{setting.say.foundInNotes}</p> : null}
        {passages.map((passage, at) => (
          <p className="hit-passage" key={at}>
            <Marked passage={passage} />
          </p>
        ))}
        <ArticleFacts row={hit} setting={setting} />
      </div>
    </article>
  );
};

const Marked = ({ passage }: { passage: Passage }) =>
  passage.map(({ text, marked }, at) => (marked ? <mark key={at}>{text}</mark> : text));
