import type { WeekEntry } from '@/overviews/rules/week';
import { DeskLink } from '../components/desk-link';
import { dayLabel, daysBetween, hour, placeOfZone } from '../clock';
import { Empty } from '../components/empty';
import { Section } from '../components/section';
import { Mark, type Tone } from '../components/state-mark';
import type { ShapeName } from '../components/shape';
import { articlePath, type Common } from './common';

const marks: Readonly<Record<WeekEntry['kind'], readonly [ShapeName, Tone]>> = {
  published: ['disc', 'ink'],
  goesOut: ['clock', 'blue'],
  planned: ['ring', 'quiet'],
  due: ['diamond', 'amber'],
};

/** Of one day; the calendar has the rest. */
const mostOfDay = 5;

/** What went out today, and what goes out or is due in the week that follows, day by day. */
export const ThisWeek = ({
  week,
  t,
  clock,
  now,
  sayPolicy,
}: Common & { week: readonly WeekEntry[] }) => {
  const days = Map.groupBy(week, ({ at }) => daysBetween(now, at, clock));
  return (
    <Section aside={t('home.hours', { zone: placeOfZone(clock.zone) })} title={t('home.thisWeek')}>
      {week.length === 0 ? <Empty>{t('home.quietWeek')}</Empty> : null}
      <ol className="desk-list">
        {[...days].map(([away, entries]) => (
          <li className="desk-week__day" data-today={away === 0 || undefined} key={away}>
            <div className="desk-week__date">{dateOf(entries[0]?.at ?? '', clock)}</div>
            <ul className="desk-list">
              {entries.slice(0, mostOfDay).map((entry) => (
                <li key={`${entry.kind} ${entry.article} ${entry.at}`}>
                  <Mark shape={marks[entry.kind][0]} tone={marks[entry.kind][1]}>
                    {t(entry.stage ? 'home.week.stageDue' : `home.week.${entry.kind}`, {
                      hour: hour(entry.at, clock),
                      stage: sayPolicy(entry.stage ?? ''),
                    })}
                  </Mark>
                  <DeskLink className="desk-title" href={articlePath(entry.article)}>
                    {entry.title || t('preview.untitled')}
                  </DeskLink>
                </li>
              ))}
              {entries.length > mostOfDay ? (
                <li>
                  <DeskLink className="desk-link" href="/admin/calendar">
                    {t('home.week.more', { count: entries.length - mostOfDay })}
                  </DeskLink>
                </li>
              ) : null}
            </ul>
          </li>
        ))}
      </ol>
    </Section>
  );
};

/** The weekday above the figure. */
const dateOf = (at: string, clock: Common['clock']) => {
  const [weekday, figure] = dayLabel(at, clock).split(' ');
  return (
    <>
      <span>{weekday}</span>
      <b>{figure}</b>
    </>
  );
};
