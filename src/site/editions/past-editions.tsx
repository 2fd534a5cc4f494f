import { editionsPath } from '@/platform/addresses';
import { dayOf, sayDate } from '../dates';
import { fill } from '../messages/messages';
import type { Setting } from '../setting';
import type { EditionSummary } from '@/reading/views/views';
import type { PastEdition } from '@/reading/views/views-editions';

type Props = {
  /** Newest first. */
  editions: readonly PastEdition[];
  /** Number of the one that is pointed out. */
  current: number;
  /** What is said of it. */
  pointer: string;
  /** Path of the article. */
  article: string;
  setting: Setting;
};

/** Every edition with its address, what was said of it, and the way to what changed in it. */
export const PastEditions = ({ editions, current, pointer, article, setting }: Props) => (
  <ol reversed className="past-editions">
    {editions.map((edition) => (
      <li key={edition.number} value={edition.number}>
        <Line
          edition={edition}
          pointer={edition.number === current ? pointer : undefined}
          setting={setting}
        />
        <Change edition={edition} editions={editions} article={article} setting={setting} />
        {edition.publicNote ? <p className="public-note">{edition.publicNote}</p> : null}
        {edition.notice ? <PastNotice edition={edition} setting={setting} /> : null}
        {edition.contentHash ? <p className="fine hash">SHA-256 {edition.contentHash}</p> : null}
      </li>
    ))}
  </ol>
);

type LineProps = { edition: EditionSummary; pointer: string | undefined; setting: Setting };

const Line = ({ edition, pointer, setting }: LineProps) => {
  const { say } = setting;
  const words = (
    <>
      {fill(say.edition, { number: edition.number })}
      {edition.publishedAt ? (
        <>
          {', '}
          <Day at={edition.publishedAt} setting={setting} />
        </>
      ) : null}
    </>
  );
  return (
    <p>
      {edition.href ? <a href={edition.href}>{words}</a> : words}{' '}
      <span className="public-note">
        {say.editionKind[edition.kind]}
        {pointer ? ` (${pointer})` : null}
      </span>
    </p>
  );
};

type ChangeProps = Omit<Props, 'current' | 'pointer'> & { edition: EditionSummary };

/** From the edition before it that readers may have; of one that they may not have, that it is so. */
const Change = ({ edition, editions, article, setting }: ChangeProps) => {
  const { say } = setting;
  if (!edition.href) return <p className="public-note">{say.withheldEdition}</p>;
  const before = editions.find(({ number, href }) => number < edition.number && href !== undefined);
  return before ? (
    <p className="ways">
      <a href={editionsPath(article, before.number, edition.number)}>
        {fill(say.whatChangedFrom, { from: before.number })}
      </a>
    </p>
  ) : null;
};

/** What was said of an edition that another has replaced since. */
const PastNotice = ({
  edition: { notice },
  setting,
}: {
  edition: EditionSummary;
  setting: Setting;
}) =>
  notice ? (
    <p className="public-note">
      <strong>{setting.say.notice[notice.kind]}</strong>
      {notice.at ? (
        <>
          {' '}
          <Day at={notice.at} setting={setting} />
        </>
      ) : null}
      : {notice.text}
    </p>
  ) : null;

export const Day = ({ at, setting }: { at: string; setting: Setting }) => {
  const { language, publication } = setting;
  return (
    <time dateTime={dayOf(at, publication.timeZone)}>
      {sayDate(at, language, publication.timeZone)}
    </time>
  );
};
