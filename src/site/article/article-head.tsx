import { Fragment } from 'react';
import { readingMinutes } from '@/document/plain-text';
import { dayOfText } from '@/interchange/writers/print-model/day-of-text';
import { sayDate } from '../dates';
import { countOf, fill, messages } from '../messages/messages';
import { contextOf } from './article-data';
import { Bylines } from './bylines';
import { Credit } from './figure-block';
import { isArchived } from './link-status';
import type { Rendering } from './rendering';

/** Kind and topic, title, standfirst, names, and the facts of publication. */
export const ArticleHead = ({ rendering }: { rendering: Rendering }) => {
  const { title, subtitle, standfirst, kind } = rendering.view.document.metadata;
  const { liveMetadata } = rendering.view;
  const { say } = rendering.setting;
  return (
    <header className="article-head">
      <p className="label">
        <span>{say.kind[kind]}</span>
        {liveMetadata.topics.map((topic) => (
          <a key={topic.href} href={topic.href}>
            {topic.label}
          </a>
        ))}
      </p>
      <h1 className={title.length > longTitle ? 'long-title' : undefined}>
        {rendering.set(title)}
      </h1>
      {subtitle ? <p className="subtitle">{rendering.set(subtitle)}</p> : null}
      {standfirst ? <p className="standfirst">{rendering.set(standfirst)}</p> : null}
      <Bylines rendering={rendering} />
      <Facts rendering={rendering} />
      <OtherPlaces rendering={rendering} />
      <Hero rendering={rendering} />
    </header>
  );
};

/** From so many signs on a title in the usual size would fill the window. */
const longTitle = 120;

/** One line of facts, in the order in which a reader asks for them. */
const Facts = ({ rendering }: { rendering: Rendering }) => {
  const { setting, view } = rendering;
  const { language, say } = setting;
  const minutes = readingMinutes(view.document);
  const sources = view.document.references.length;
  return (
    <p className="facts">
      <PublicationDate rendering={rendering} />
      <span>{fill(say.edition, { number: view.liveMetadata.number })}</span>
      <span>{countOf(say.readingTime, minutes, language)}</span>
      {sources > 0 ? (
        <span>
          <a href="#section:references">{countOf(say.sourceCount, sources, language)}</a>
          {allArchived(rendering) ? `, ${say.allArchived}` : null}
        </span>
      ) : null}
    </p>
  );
};

/** True only when of each cited page a copy is kept that shows it; printed works need none. */
const allArchived = ({ view }: Rendering): boolean => {
  const pages = view.document.references.filter(({ URL }) => URL !== undefined);
  return (
    pages.length > 0 &&
    pages.every(({ id, URL }) => isArchived(URL ?? '', view.liveMetadata.references[id]))
  );
};

const PublicationDate = ({ rendering }: { rendering: Rendering }) => {
  const { liveMetadata, document } = rendering.view;
  const { language, say } = rendering.setting;
  const context = contextOf(rendering.view, rendering.setting);
  const first = dayOfText(document, context);
  const latest = context.published;
  return (
    <>
      {first ? (
        <span>
          <time dateTime={first}>{sayDate(first, language)}</time>
        </span>
      ) : null}
      {liveMetadata.publishedAt ? null : <span>{say.notYetPublished}</span>}
      {liveMetadata.number > 1 && latest && latest !== first ? (
        <span>
          <time dateTime={latest}>{fill(say.updated, { date: sayDate(latest, language) })}</time>
        </span>
      ) : null}
    </>
  );
};

/** Where the text first appeared, its series, its other languages. */
const OtherPlaces = ({ rendering }: { rendering: Rendering }) => {
  const { view, setting } = rendering;
  const { say } = setting;
  const { series, translations } = view.liveMetadata;
  return (
    <>
      <FirstAppearance rendering={rendering} />
      {series ? (
        <p className="facts">
          <span>
            {say.partOfSeries}: <a href={series.href}>{series.label}</a>
            {series.position ? `, ${fill(say.part, { number: series.position })}` : null}
          </span>
        </p>
      ) : null}
      {translations.length > 0 ? (
        <p className="facts">
          <span>
            {say.alsoIn}{' '}
            {translations.map(({ language, title, href }, index) => (
              <Fragment key={href}>
                {index > 0 ? ', ' : null}
                <a href={href} lang={language} hrefLang={language} title={title}>
                  {messages[language].languageName}
                </a>
              </Fragment>
            ))}
          </span>
        </p>
      ) : null}
    </>
  );
};

const FirstAppearance = ({ rendering }: { rendering: Rendering }) => {
  const { original } = rendering.view.document.metadata;
  const { language, publication, say } = rendering.setting;
  if (!original?.publisher) return null;
  if (original.publisher === publication.name && !original.url) return null;
  const wording = original.date ? say.firstAppeared : say.firstAppearedUndated;
  const [before, after] = fill(wording, {
    date: original.date ? rendering.set(sayDate(original.date, language)) : '',
  }).split('{publisher}');
  return (
    <p className="facts">
      <span>
        {before}
        {original.url ? <a href={original.url}>{original.publisher}</a> : original.publisher}
        {after}
      </span>
    </p>
  );
};

const Hero = ({ rendering }: { rendering: Rendering }) => {
  const { hero } = rendering.view.document.metadata;
  const href = hero ? rendering.view.liveMetadata.images[hero.image.sha256] : undefined;
  if (!hero || !href) return null;
  return (
    <figure className="hero">
      <img src={href} alt={hero.alt} width={hero.image.width} height={hero.image.height} />
      {hero.caption || hero.source || hero.licence ? (
        <figcaption>
          {hero.caption ? rendering.set(hero.caption) : null}{' '}
          <Credit source={hero.source} licence={hero.licence} rendering={rendering} />
        </figcaption>
      ) : null}
    </figure>
  );
};
