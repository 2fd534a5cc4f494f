import { dayOf, sayDate } from '../dates';
import type { Setting } from '../setting';
import type { Notice } from '@/reading/views/views';
import type { Rendering } from './rendering';

/** Corrections, retractions and warnings, above everything else. */
export const Notices = ({ rendering }: { rendering: Rendering }) => {
  const { liveMetadata, document } = rendering.view;
  const { say } = rendering.setting;
  const unverified =
    document.metadata.kind === 'legacy' &&
    document.notes.some(({ waived }) => waived !== undefined);
  return (
    <>
      {liveMetadata.notices.map((notice, index) => (
        <OneNotice
          key={index}
          label={labelOf(notice, liveMetadata.notices, say)}
          notice={notice}
          rendering={rendering}
        />
      ))}
      {liveMetadata.reviewDue ? <p className="notice">{say.reviewDue}</p> : null}
      {unverified ? <p className="notice">{say.unverified}</p> : null}
    </>
  );
};

/** Landmarks of a page bear names of their own: several notices of a kind are numbered. */
const labelOf = (notice: Notice, among: readonly Notice[], say: Setting['say']): string => {
  const alike = among.filter(({ kind }) => kind === notice.kind);
  const name = say.notice[notice.kind];
  return alike.length > 1 ? `${name} ${alike.indexOf(notice) + 1}` : name;
};

type NoticeProps = { label: string; notice: Notice; rendering: Rendering };

const OneNotice = ({ label, notice, rendering }: NoticeProps) => {
  const { language, publication, say } = rendering.setting;
  return (
    <aside className={`notice notice-${notice.kind}`} aria-label={label}>
      <p>
        <strong>{say.notice[notice.kind]}</strong>
        {notice.at ? (
          <time dateTime={dayOf(notice.at, publication.timeZone)}>
            {sayDate(notice.at, language, publication.timeZone)}
          </time>
        ) : null}
      </p>
      <p>{rendering.set(notice.text)}</p>
      {notice.kind === 'retraction' ? <p>{rendering.set(say.retractedExplanation)}</p> : null}
    </aside>
  );
};
