import { Fragment } from 'react';
import { editionsPath } from '@/platform/addresses';
import { citeAs, citeStylesIn, type CiteStyle } from '@/citations/rules/cite-as';
import type { CslItem } from '@/sources/rules/csl';
import { articleWork } from '@/interchange/writers/print-model/article-work';
import { fill } from '../messages/messages';
import { contextOf } from './article-data';
import { Isolated } from './isolated';
import type { Rendering } from './rendering';

/** How to cite the article, in the style of its language and in three others, and as records for programs. */
export const CiteThis = ({ rendering }: { rendering: Rendering }) => {
  const { view, setting } = rendering;
  const { say } = setting;
  const work = articleWork(view.document, contextOf(view, setting));
  const [own = 'chicago', ...others] = citeStylesIn(setting.language);
  const records = view.liveMetadata.downloads.filter(({ isOfWorks }) => isOfWorks);
  return (
    <section className="cite-this" aria-labelledby="section:cite">
      <h2 id="section:cite">{say.citeThis}</h2>
      <InStyle work={work} style={own} rendering={rendering} />
      <details>
        <summary>{say.otherStyles}</summary>
        {others.map((style) => (
          <InStyle key={style} work={work} style={style} rendering={rendering} />
        ))}
      </details>
      {view.contentHash && view.article === undefined ? (
        <p className="fine cite-files">
          {say.citeFiles}
          {records.map(({ format, label }, at) => (
            <Fragment key={format}>
              {at === 0 ? ' ' : ', '}
              <a href={`${view.href}/citation.${format}`}>{label}</a>
            </Fragment>
          ))}
        </p>
      ) : null}
      <p className="fine">
        {fill(say.citePermanent, { number: view.liveMetadata.number })}
        <OwnAddress rendering={rendering} />
      </p>
      {view.contentHash ? (
        <p className="fine hash">{fill(say.contentHash, { hash: view.contentHash })}</p>
      ) : null}
    </section>
  );
};

/** Whoever quotes word for word names the edition, which stays when another takes its place. */
const OwnAddress = ({ rendering: { view, setting } }: { rendering: Rendering }) => {
  const { number, publishedAt } = view.liveMetadata;
  if (view.article !== undefined || publishedAt === undefined) return null;
  return (
    <>
      {' '}
      <a href={editionsPath(view.href, number)}>{setting.say.editionAlone}</a>
    </>
  );
};

type Props = { work: CslItem; style: CiteStyle; rendering: Rendering };

/** The button is of use with our module only, which shows it. */
const InStyle = ({ work, style, rendering }: Props) => {
  const { language, say } = rendering.setting;
  const name = say.citeStyle[style];
  return (
    <div className="citation">
      <p className="style-name">{name}</p>
      <p className="citation-text">
        {citeAs(work, style, language).map((run, at) =>
          run.type === 'emphasis' ? (
            <i key={at}>
              <Isolated text={run.text} />
            </i>
          ) : (
            <Isolated key={at} text={run.text} />
          ),
        )}
      </p>
      <button
        type="button"
        hidden
        data-copied={say.copied}
        aria-label={fill(say.copyInStyle, { style: name })}
      >
        {say.copyText}
      </button>
    </div>
  );
};
