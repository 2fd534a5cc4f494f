import { happenedLabels } from '@/editions/rules/happened-labels';
import type { Happened } from '@/overviews/queries/since-last-visit';
import { DeskLink } from '../components/desk-link';
import { dayLabel, daysBetween, hour } from '../clock';
import { Section } from '../components/section';
import { articlePath, type Common } from './common';

type Props = Common & { before: string; happened: readonly Happened[] };

/** What others did meanwhile. */
export const SinceYouWereHere = ({ before, happened, t, clock, now, sayPolicy }: Props) => (
  <Section
    aside={
      <DeskLink className="desk-link" href="/admin/audit">
        {t('home.openLog')}
      </DeskLink>
    }
    title={t('home.sinceYouWereHere', { day: dayLabel(before, clock, now) })}
  >
    <ol className="desk-list desk-happened">
      {happened.map(({ event, actor, article, title, stage, at }) => (
        <li key={`${at} ${event} ${article}`}>
          <time className="desk-facts" dateTime={at}>
            {daysBetween(at, now, clock) === 0 ? '' : `${dayLabel(at, clock, now)} `}
            {hour(at, clock)}
          </time>
          <span>
            {actor}
            {': '}
            {event === 'comment' ? t('home.commented') : happenedLabels[event][clock.language]}
            {stage ? ` (${sayPolicy(stage)})` : ''}{' '}
            <DeskLink className="desk-title" href={articlePath(article)}>
              {title || t('preview.untitled')}
            </DeskLink>
          </span>
        </li>
      ))}
    </ol>
  </Section>
);
