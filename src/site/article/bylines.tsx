import type { Byline } from '@/document/document';
import type { Rendering } from './rendering';

/** Authors first, then those who edited, translated or talked; names and affiliations as printed. */
export const Bylines = ({ rendering }: { rendering: Rendering }) => {
  const { bylines } = rendering.view.document.metadata;
  const authors = bylines.filter(({ role }) => role === 'author');
  const others = bylines.filter(({ role }) => role !== 'author');
  return (
    <div className="bylines">
      {authors.map((byline, index) => (
        <p key={index}>
          <Person byline={byline} rendering={rendering} />
        </p>
      ))}
      {others.map((byline, index) => {
        const [before, after] = rendering.setting.say.bylineRole[byline.role].split('{name}');
        return (
          <p key={index} className="byline-other">
            {before}
            <Person byline={byline} rendering={rendering} />
            {after}
          </p>
        );
      })}
    </div>
  );
};

/** A name may run in another direction than the page does; `dir` keeps what stands beside it in its place. */
const Person = ({ byline, rendering }: { byline: Byline; rendering: Rendering }) => {
  const { name, slug, affiliation } = byline;
  const href = rendering.view.liveMetadata.authors[slug];
  return (
    <>
      {href ? (
        <a href={href} rel="author" dir="auto">
          {name}
        </a>
      ) : (
        <bdi>{name}</bdi>
      )}
      {affiliation ? (
        <span className="affiliation">
          <bdi>{rendering.set(affiliation)}</bdi>
        </span>
      ) : null}
    </>
  );
};
