import { labelsOf } from '@/languages/labels-of';
import { inEach } from '@/languages/texts';
import type { Job, JobState, Jobs } from '@/operations/queries/jobs';
import type { Language } from '@/platform/language';
import { dayAndHour, type Clock } from '../clock';
import { DeskLink } from '../components/desk-link';
import { Empty } from '../components/empty';
import { Section } from '../components/section';
import { Mark } from '../components/state-mark';
import { sayIn } from '../messages/say';
import { TryAgain } from './try-again';

type Props = { queue: Jobs; clock: Clock };

const shown = ['failed', 'running', 'due'] as const satisfies readonly JobState[];

/** What is done without anybody looking: what failed first, each with a way to have it done once more. */
export const SystemJobs = ({ queue: { counts, jobs }, clock }: Props) => {
  const t = sayIn(clock.language);
  return (
    <Section aside={t('system.counts', counts)} title={t('system.jobs')}>
      {jobs.length === 0 ? <Empty>{t('system.allDone')}</Empty> : null}
      {shown.map((state) => {
        const those = jobs.filter((job) => job.state === state);
        const more = counts[state] - those.length;
        return those.length === 0 ? null : (
          <div className="desk-system__jobs" data-state={state} key={state}>
            <h3>{heading(state, clock.language)}</h3>
            <ul className="desk-list">
              {those.map((job) => (
                <JobLine clock={clock} job={job} key={job.id} />
              ))}
            </ul>
            {more > 0 ? <p className="desk-quiet">{t('system.more', { count: more })}</p> : null}
          </div>
        );
      })}
      <p className="desk-system__log">
        <DeskLink className="desk-link" href="/admin/administration-log?event=job_tried_again">
          {t('system.log')}
        </DeskLink>
      </p>
    </Section>
  );
};

const heading = (state: (typeof shown)[number], language: Language) => {
  const t = sayIn(language);
  if (state === 'failed')
    return (
      <Mark isStrong shape="triangle" tone="accent">
        {t('system.failed')}
      </Mark>
    );
  return state === 'running' ? (
    <Mark shape="half" tone="blue">
      {t('system.running')}
    </Mark>
  ) : (
    <Mark shape="clock" tone="amber">
      {t('system.due')}
    </Mark>
  );
};

const JobLine = ({ job, clock }: { job: Job; clock: Clock }) => {
  const { id, task, state, attempts, error } = job;
  const t = sayIn(clock.language);
  const at = dayAndHour(job.at, clock, new Date());
  const said = {
    failed: t('system.failedAt', { at, count: attempts }),
    running: t('system.runningSince', { at }),
    due: t('system.dueSince', { at }),
    later: at,
  }[state];
  const name = nameOf(task, clock.language);
  return (
    <li className="desk-row" data-job={id}>
      <div className="desk-row__words">
        <p>
          {name} <span className="desk-quiet">{id}</span>
        </p>
        <p className="desk-facts">{said}</p>
        {error ? <p className="desk-facts desk-system__error">{error}</p> : null}
      </div>
      {state === 'failed' ? (
        <div className="desk-row__action">
          <TryAgain id={id} name={name} />
        </div>
      ) : null}
    </li>
  );
};

const names: Readonly<Record<string, Readonly<Record<Language, string>>>> = labelsOf(
  inEach((texts) => texts.labels.jobNames),
);

/** A job of another version of Ibidem has only the name by which the queue knows it. */
const nameOf = (task: string, language: Language): string => names[task]?.[language] ?? task;
