import { sayDate } from '../dates';
import { fill } from '../messages/messages';
import type { ArticleRow, ArticleView } from '@/reading/views/views';
import type { Setting } from '../setting';
import { unbroken } from '../typography/unbroken';

type Props = { view: ArticleView; setting: Setting };

/** Where a reader may go from here: the neighbours in the series, and what has most in common with this text. */
export const RelatedArticles = ({ view, setting }: Props) => {
  const { related = [] } = view.liveMetadata;
  return (
    <>
      <Neighbours view={view} setting={setting} />
      {related.length > 0 ? (
        <section className="read-on" aria-labelledby="section:read-on">
          <h2 className="section-title" id="section:read-on">
            {setting.say.readOn}
          </h2>
          <ul>
            {related.map((row) => (
              <li key={row.href}>
                <Related row={row} setting={setting} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
};

const Neighbours = ({ view, setting }: Props) => {
  const { previous, next } = view.liveMetadata.series ?? {};
  const { say } = setting;
  return previous || next ? (
    <nav className="neighbours" aria-label={say.seriesOn}>
      {previous ? (
        <a href={previous.href} rel="prev">
          {fill(say.earlierPart, { title: previous.label })}
        </a>
      ) : null}
      {next ? (
        <a href={next.href} rel="next">
          {fill(say.laterPart, { title: next.label })}
        </a>
      ) : null}
    </nav>
  ) : null;
};

const Related = ({ row, setting }: { row: ArticleRow; setting: Setting }) => (
  <>
    <a href={row.href}>{unbroken(row.title, row.language)}</a>
    <p className="teaser-facts">
      {row.authors.map((name) => (
        <span key={name} dir="auto">
          {name}
        </span>
      ))}
      {row.date ? <time dateTime={row.date}>{sayDate(row.date, setting.language)}</time> : null}
    </p>
  </>
);
