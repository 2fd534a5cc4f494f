import { doiAddress } from '@/interchange/paper/colophon';
import { licenceOf } from '@/interchange/paper/licence';
import { dayOf, sayDate } from '../dates';
import type { Notice } from '../views';
import { CiteThis } from './cite-this';
import { Downloads } from './downloads';
import type { Rendering } from './rendering';
import { Share } from './share';

/** What stands after the text: statements, how to cite it and pass it on, files, the history of editions. */
export const ArticleFoot = ({ rendering }: { rendering: Rendering }) => (
  <footer className="article-foot">
    <Statements rendering={rendering} />
    <CiteThis rendering={rendering} />
    <Share rendering={rendering} />
    <Downloads rendering={rendering} />
    <Editions rendering={rendering} />
  </footer>
);

const Statements = ({ rendering }: { rendering: Rendering }) => {
  const { metadata } = rendering.view.document;
  const { say } = rendering.setting;
  const { name: licence, url: terms } = licenceOf(metadata.licence ?? '');
  const doi = metadata.doi && doiAddress(metadata.doi);
  const statements: [label: string, text?: string, href?: string, rel?: string][] = [
    [say.disclaimer, metadata.disclaimer],
    [say.funding, metadata.funding],
    [say.interests, metadata.interests],
    [say.licence, licence, terms, 'license'],
    [say.doi, metadata.doi, doi],
  ];
  const said = statements.filter(([, text]) => Boolean(text));
  return said.length === 0 ? null : (
    <dl className="statements">
      {said.map(([label, text = '', href, rel]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {href ? (
              <a href={href} rel={rel}>
                {text}
              </a>
            ) : (
              rendering.set(text)
            )}
          </dd>
        </div>
      ))}
    </dl>
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
