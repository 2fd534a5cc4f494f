import { editionsPath } from '@/platform/addresses';
import { PageMetadataTags } from '../frame/page-metadata';
import { fill } from '../messages/messages';
import type { Setting } from '../setting';
import { unbroken } from '../typography/unbroken';
import type { HistoryView } from '@/reading/views/views-editions';
import { CompareForm } from './compare-form';
import { PastEditions } from './past-editions';

/** All editions of an article, and the comparison of any two. */
export const HistoryPage = ({ view, setting }: { view: HistoryView; setting: Setting }) => {
  const { say } = setting;
  const { title, href, editions, current, language } = view;
  return (
    <div className="list-page">
      <PageMetadataTags
        page={{
          title: fill(say.historyOf, { title }),
          description: say.historyIntro,
          canonical: editionsPath(href),
        }}
        setting={setting}
      />
      <header className="list-head">
        <p className="label">
          <span>{say.history}</span>
        </p>
        <h1 lang={language}>
          <a href={href}>{view.retracted ? fill(say.retractedTitle, { title }) : title}</a>
        </h1>
        <p className="list-standfirst">{unbroken(say.historyIntro, setting.language)}</p>
      </header>
      <CompareForm article={href} editions={editions} setting={setting} />
      <PastEditions
        editions={editions}
        current={current}
        pointer={say.editionInForce}
        article={href}
        setting={setting}
      />
    </div>
  );
};
