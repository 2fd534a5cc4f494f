import { dayOf, sayDate } from '../dates';
import type { Notice } from '../views';
import type { Rendering } from './rendering';

/** Corrections, retractions and warnings, above everything else. */
export const Notices = ({ rendering }: { rendering: Rendering }) => {
  const { overlay, document } = rendering.view;
  const { say } = rendering.setting;
  const unverified =
    document.metadata.kind === 'legacy' &&
    document.notes.some(({ waived }) => waived !== undefined);
  return (
    <>
      {overlay.notices.map((notice, index) => (
        <OneNotice key={index} notice={notice} rendering={rendering} />
      ))}
      {overlay.reviewDue ? <p className="notice">{say.reviewDue}</p> : null}
      {unverified ? <p className="notice">{say.unverified}</p> : null}
    </>
  );
};

const OneNotice = ({ notice, rendering }: { notice: Notice; rendering: Rendering }) => {
  const { language, publication, say } = rendering.setting;
  return (
    <aside className={`notice notice-${notice.kind}`} aria-label={say.notice[notice.kind]}>
      <p>
        <strong>{say.notice[notice.kind]}</strong>
        {notice.at ? (
          <time dateTime={dayOf(notice.at, publication.timeZone)}>
            {sayDate(notice.at, language, publication.timeZone)}
          </time>
        ) : null}
      </p>
      <p>{notice.text}</p>
      {notice.kind === 'retraction' ? <p>{say.retractedExplanation}</p> : null}
    </aside>
  );
};
