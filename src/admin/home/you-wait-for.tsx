import type { Awaited } from '@/overviews/rules/tasks';
import { daysBetween } from '../clock';
import { Row } from '../components/row';
import { Section } from '../components/section';
import { articlePath, sayDays, type Common } from './common';

/** The person's own texts that lie with others, and for how long. */
export const YouWaitFor = ({
  awaited,
  t,
  clock,
  now,
  sayPolicy,
}: Common & { awaited: readonly Awaited[] }) => (
  <Section aside={awaited.length} title={t('home.youWaitFor')}>
    <ul className="desk-list">
      {awaited.map(({ article, title, who, stage, since, isLate }) => (
        <Row
          action={
            <span className="desk-facts">
              {who.map(({ name }) => name).join(', ') ||
                sayPolicy(stage ?? '') ||
                t('home.thePublisher')}{' '}
              <b className={isLate ? 'desk-late' : undefined}>
                {sayDays(daysBetween(since, now, clock), t)}
              </b>
            </span>
          }
          className="desk-row--short"
          href={articlePath(article)}
          key={article}
          title={title || t('preview.untitled')}
        />
      ))}
    </ul>
  </Section>
);
