import { Fragment } from 'react';
import { dayOf, sayDate } from '../dates';
import { countOf, fill } from '../messages/messages';
import type { Setting } from '../setting';
import type { LinkPeriod, SourceView } from '@/reading/views/views';

type Props = { history: SourceView['history']; setting: Setting };

/** The page over time: one line for each change, and for each time in which nobody looked. */
export const LinkHistory = ({ history: { periods, hasEarlier }, setting }: Props) => {
  const { say } = setting;
  if (periods.length === 0) return null;
  return (
    <section className="link-history" aria-labelledby="section:history">
      <h2 className="section-title" id="section:history">
        {say.linkHistory}
      </h2>
      <ol reversed>
        {periods.map((period, index) => (
          <Fragment key={period.from}>
            <Period period={period} setting={setting} />
            <Silence newer={period} older={periods[index + 1]} setting={setting} />
          </Fragment>
        ))}
      </ol>
      <p className="fine">
        {say.linkHistoryNote}
        {hasEarlier ? ` ${say.olderChecks}` : null}
      </p>
    </section>
  );
};

const Period = ({ period, setting }: { period: LinkPeriod; setting: Setting }) => {
  const { say, language } = setting;
  const isBroken = period.verdict === 'dead' || period.verdict === 'soft-404';
  return (
    <li>
      <Days from={period.from} to={period.to} setting={setting} />
      <span className={isBroken ? 'link-state-broken' : undefined}>
        {say.verdict[period.verdict]}
        {period.url ? (
          <span className="link-state"> {fill(say.underAddress, { address: period.url })}</span>
        ) : null}
      </span>
      <span className="link-state">{countOf(say.checks, period.checks, language)}</span>
    </li>
  );
};

/** Between two checks so far apart that nobody can say what there was. */
const longestSilence = 100 * 24 * 3_600_000;

type SilenceProps = { newer: LinkPeriod; older?: LinkPeriod; setting: Setting };

const Silence = ({ newer, older, setting }: SilenceProps) => {
  if (!older || Date.parse(newer.from) - Date.parse(older.to) <= longestSilence) return null;
  return (
    <li className="silence">
      <Days from={older.to} to={newer.from} setting={setting} />
      <span>{setting.say.notLookedAt}</span>
    </li>
  );
};

const Days = ({ from, to, setting }: { from: string; to: string; setting: Setting }) => {
  const { language, publication, say } = setting;
  const [first, last] = [from, to].map((instant) => dayOf(instant, publication.timeZone));
  const said = [first, last].map((day) => sayDate(day ?? '', language));
  return (
    <span className="days">
      {first === last ? (
        <time dateTime={first}>{said[0]}</time>
      ) : (
        fill(say.period, { from: said[0] ?? '', to: said[1] ?? '' })
      )}
    </span>
  );
};
