import { dayOf, sayDate } from '../dates';
import { absolute } from '../frame/page-metadata';
import { fill } from '../messages/messages';
import type { Notice } from '../views';
import { citedTitle } from './cited-title';
import type { Rendering } from './rendering';

/** What stands after the text: statements, how to cite it, files, the history of editions. */
export const ArticleFoot = ({ rendering }: { rendering: Rendering }) => (
  <footer className="article-foot">
    <Statements rendering={rendering} />
    <CiteThis rendering={rendering} />
    <Downloads rendering={rendering} />
    <Editions rendering={rendering} />
  </footer>
);

const Statements = ({ rendering }: { rendering: Rendering }) => {
  const { metadata } = rendering.view.document;
  const { say } = rendering.setting;
  const statements = [
    [say.disclaimer, metadata.disclaimer],
    [say.funding, metadata.funding],
    [say.interests, metadata.interests],
    [say.licence, metadata.licence],
    [say.doi, metadata.doi],
  ].filter((pair): pair is [string, string] => Boolean(pair[1]));
  return statements.length === 0 ? null : (
    <dl className="statements">
      {statements.map(([label, text]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
};

const CiteThis = ({ rendering }: { rendering: Rendering }) => {
  const { view, setting } = rendering;
  const { language, publication, say } = setting;
  const { metadata } = view.document;
  const authors = metadata.bylines.filter(({ role }) => role === 'author').map(({ name }) => name);
  const when = view.overlay.publishedAt;
  return (
    <section className="cite-this" aria-labelledby="section:cite">
      <h2 id="section:cite">{say.citeThis}</h2>
      <p className="citation-text">
        {authors.length > 0 ? `${authors.join(', ')}. ` : null}
        <cite>{citedTitle(view, setting)}</cite>. {publication.name}
        {when ? `, ${sayDate(dayOf(when, publication.timeZone), language)}` : null}.{' '}
        <span className="address">{absolute(view.href, setting)}</span>
      </p>
      <p className="fine">{fill(say.citePermanent, { number: view.overlay.number })}</p>
      {view.contentHash ? (
        <p className="fine hash">{fill(say.contentHash, { hash: view.contentHash })}</p>
      ) : null}
    </section>
  );
};

const Downloads = ({ rendering }: { rendering: Rendering }) => {
  const { downloads } = rendering.view.overlay;
  return downloads.length === 0 ? null : (
    <section className="downloads" aria-labelledby="section:downloads">
      <h2 id="section:downloads">{rendering.setting.say.downloads}</h2>
      <ul>
        {downloads.map((file) => (
          <li key={file.format}>
            <a href={file.href} type={file.mediaType}>
              {file.label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};

const Editions = ({ rendering }: { rendering: Rendering }) => {
  const { overlay } = rendering.view;
  const { language, publication, say } = rendering.setting;
  return overlay.editions.length < 2 ? null : (
    <section className="editions" aria-labelledby="section:editions">
      <h2 id="section:editions">{say.editions}</h2>
      <ol reversed>
        {overlay.editions.map((edition) => (
          <li key={edition.number} value={edition.number}>
            {edition.publishedAt ? (
              <time dateTime={dayOf(edition.publishedAt, publication.timeZone)}>
                {sayDate(edition.publishedAt, language, publication.timeZone)}
              </time>
            ) : null}{' '}
            {say.editionKind[edition.kind]}
            {edition.number === overlay.number ? ` (${say.currentEdition})` : null}
            {edition.publicNote ? <span className="public-note"> {edition.publicNote}</span> : null}
            {edition.notice ? <PastNotice notice={edition.notice} rendering={rendering} /> : null}
          </li>
        ))}
      </ol>
    </section>
  );
};

/** What was said of an edition that another has replaced since. */
const PastNotice = ({ notice, rendering }: { notice: Notice; rendering: Rendering }) => {
  const { language, publication, say } = rendering.setting;
  return (
    <span className="public-note">
      {' '}
      <strong>{say.notice[notice.kind]}</strong>
      {notice.at ? (
        <>
          {' '}
          <time dateTime={dayOf(notice.at, publication.timeZone)}>
            {sayDate(notice.at, language, publication.timeZone)}
          </time>
        </>
      ) : null}
      : {notice.text}
    </span>
  );
};
