import { editionsPath } from '@/platform/addresses';
import { ArticlePage } from '../article/article-page';
import { citedTitle } from '../article/cited-title';
import { sayDate } from '../dates';
import { absolute, PageMetadataTags } from '../frame/page-metadata';
import { fill } from '../messages/messages';
import type { Setting } from '../setting';
import { alternateLinks } from '../signposting/signposting';
import type { EditionView } from '@/reading/views/views-editions';
import { Day } from './past-editions';

type Props = { view: EditionView; setting: Setting };

/** One edition at its permanent address, under a banner that says whether it is the current one. */
export const EditionPage = ({ view, setting }: Props) => (
  <>
    <EditionMetadata view={view} setting={setting} />
    <EditionBanner view={view} setting={setting} />
    <ArticlePage view={view} setting={setting} />
  </>
);

/**
 * Other versions by the relations of RFC 5829. The page to cite and to find is that of the article; what an earlier edition
 * had wrong is not to come up in searches.
 */
const EditionMetadata = ({ view, setting }: Props) => {
  const { article, current, liveMetadata, document } = view;
  const isCurrent = current.number === liveMetadata.number;
  return (
    <>
      <PageMetadataTags
        page={{
          title: `${citedTitle(view, setting)} (${fill(setting.say.edition, { number: liveMetadata.number })})`,
          description: document.metadata.standfirst ?? document.metadata.subtitle,
          canonical: article,
          kind: 'article',
          hidden: !isCurrent,
        }}
        setting={setting}
      />
      <link rel="latest-version" href={absolute(article, setting)} />
      <link rel="version-history" href={absolute(editionsPath(article), setting)} />
      {alternateLinks(view, setting).map(({ rel, href, type }) => (
        <link key={href} rel={rel} type={type} href={href} />
      ))}
    </>
  );
};

const EditionBanner = ({ view, setting }: Props) => {
  const { article, current, liveMetadata } = view;
  const { say } = setting;
  const { number } = liveMetadata;
  if (current.number === number) {
    return (
      <aside className="edition-banner" aria-label={fill(say.permanentEdition, { number })}>
        <p>
          <strong>{fill(say.permanentEdition, { number })}</strong> {say.permanentExplanation}{' '}
          <a href={article}>{say.toArticle}</a>
        </p>
      </aside>
    );
  }
  return (
    <aside className="notice edition-banner" aria-label={say.earlierEdition}>
      <p>
        <strong>{say.earlierEdition}</strong> {thisIs(view, setting)}
      </p>
      <p className="ways">
        <a href={article}>{currentIs(view, setting)}</a>
        <a href={editionsPath(article, number, current.number)}>{say.changedSince}</a>
        <a href={editionsPath(article)}>{say.history}</a>
      </p>
      <CorrectedSince view={view} setting={setting} />
    </aside>
  );
};

const CorrectedSince = ({ view: { correctedSince }, setting }: Props) =>
  correctedSince.map(({ text, at }, index) => (
    <p key={index}>
      <strong>{setting.say.correctedSince}</strong>
      {at ? (
        <>
          {' '}
          <Day at={at} setting={setting} />
        </>
      ) : null}
      : {text}
    </p>
  ));

const thisIs = (
  { liveMetadata: { number, publishedAt } }: EditionView,
  { say, language, publication }: Setting,
): string =>
  publishedAt
    ? fill(say.earlierExplanation, {
        number,
        date: sayDate(publishedAt, language, publication.timeZone),
      })
    : fill(say.earlierUndated, { number });

const currentIs = (
  { current: { number, publishedAt } }: EditionView,
  { say, language, publication }: Setting,
): string =>
  publishedAt
    ? fill(say.currentIs, { number, date: sayDate(publishedAt, language, publication.timeZone) })
    : fill(say.currentUndated, { number });
