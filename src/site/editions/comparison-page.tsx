import { compareDocuments } from '@/document/compare/compare';
import { editionsPath } from '@/platform/addresses';
import { PageMetadataTags } from '../frame/page-metadata';
import { fill } from '../messages/messages';
import type { Setting } from '../setting';
import type { EditionSummary } from '@/reading/views/views';
import type { ComparedView } from '@/reading/views/views-editions';
import { CompareForm } from './compare-form';
import { ComparedText } from './compared-text';
import { Summary } from './comparison-summary';
import { namingOf } from './naming';
import { Day } from './past-editions';

type Props = { view: ComparedView; setting: Setting };

/** What became of a text between two of its editions. */
export const ComparisonPage = ({ view, setting }: Props) => {
  const { say } = setting;
  const { title, article, before, after, editions, shown, language } = view;
  const numbers = { from: before.number, to: after.number };
  const comparison = compareDocuments(
    before.document,
    after.document,
    namingOf(setting, shown.topics),
  );
  return (
    <article className="comparison">
      <PageMetadataTags
        page={{
          title: `${title}. ${fill(say.comparisonTitle, numbers)}`,
          canonical: editionsPath(article, before.number, after.number),
          hidden: true,
        }}
        setting={setting}
      />
      <header className="list-head">
        <p className="label">
          <span>{say.comparisonOf}</span>
          <a href={editionsPath(article)}>{say.history}</a>
        </p>
        <h1 lang={language}>
          <a href={article}>{view.retracted ? fill(say.retractedTitle, { title }) : title}</a>
        </h1>
        <p className="list-standfirst">{fill(say.comparisonTitle, numbers)}</p>
        <Summary comparison={comparison} setting={setting} />
      </header>
      {editions
        .filter(({ number }) => number > before.number && number <= after.number)
        .map((edition) => (
          <Announcement key={edition.number} edition={edition} setting={setting} />
        ))}
      <CompareForm article={article} editions={editions} chosen={numbers} setting={setting} />
      <ComparedText
        comparison={comparison}
        shown={shown}
        setting={setting}
        textLanguage={language}
      />
    </article>
  );
};

/** What readers were told of an edition when it came out, or was taken back. */
const Announcement = ({ edition, setting }: { edition: EditionSummary; setting: Setting }) => {
  const { say } = setting;
  const { number, kind, publicNote, publishedAt, notice } = edition;
  const said = [
    ...(publicNote ? [{ label: say.editionKind[kind], text: publicNote, at: publishedAt }] : []),
    ...(notice ? [{ label: say.notice[notice.kind], text: notice.text, at: notice.at }] : []),
  ];
  return said.map(({ label, text, at }) => (
    <aside key={label} className="notice" aria-label={`${label}, ${fill(say.edition, { number })}`}>
      <p className="told">
        <strong>{label}</strong>
        {fill(say.edition, { number })}
        {at ? (
          <>
            {', '}
            <Day at={at} setting={setting} />
          </>
        ) : null}
      </p>
      <p>{text}</p>
    </aside>
  ));
};
