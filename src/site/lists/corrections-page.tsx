import { pathOf } from '../addresses';
import { dayOf, sayDate } from '../dates';
import { FeedLinks } from '../frame/feed-links';
import { messages } from '../messages/messages';
import type { Setting } from '../setting';
import { unbroken } from '../typography/unbroken';
import type { CorrectionRow, CorrectionsView } from '@/reading/views/views';
import { ListTop } from './list-top';
import { pageAddress, PageLinks } from './page-links';

/** What the publication took back or put right, in one place for all of its languages. */
export const CorrectionsPage = ({ view, setting }: { view: CorrectionsView; setting: Setting }) => {
  const { language, publication, say } = setting;
  const path = pathOf(language, publication.languages, 'corrections');
  return (
    <div className="list-page">
      <FeedLinks title={say.corrections} of="corrections" setting={setting} />
      <ListTop
        path="corrections"
        markdown={pageAddress(`${path}.md`, view.page)}
        page={view.page}
        title={say.corrections}
        intro={say.correctionsIntro}
        setting={setting}
      />
      {view.rows.length === 0 ? (
        <p className="empty">{say.noCorrections}</p>
      ) : (
        <ol className="rows">
          {view.rows.map((row) => (
            <li key={`${row.href} ${row.kind} ${row.at}`}>
              <Correction row={row} setting={setting} />
            </li>
          ))}
        </ol>
      )}
      <PageLinks paging={view} path={path} setting={setting} />
    </div>
  );
};

const Correction = ({ row, setting }: { row: CorrectionRow; setting: Setting }) => {
  const { language, publication, say } = setting;
  const isForeign = row.language !== language;
  const lang = isForeign ? row.language : undefined;
  return (
    <article className="teaser">
      <p className="label">
        <strong className="label-alarm">{say.notice[row.kind]}</strong>
        <time dateTime={dayOf(row.at, publication.timeZone)}>
          {sayDate(row.at, language, publication.timeZone)}
        </time>
        {isForeign ? <span lang={lang}>{messages[row.language].languageName}</span> : null}
      </p>
      <div className="teaser-text" lang={lang}>
        <h2>
          <a href={row.href} hrefLang={lang}>
            {unbroken(row.title, row.language)}
          </a>
        </h2>
        <p className="correction-note">{unbroken(row.note, row.language)}</p>
      </div>
    </article>
  );
};
