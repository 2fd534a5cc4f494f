import { stateLabels } from '@/editions/rules/labels';
import type { State } from '@/editions/rules/states';
import type { Report, ReportRow } from '@/overviews/rules/report';
import type { SayPolicy } from '@/reviews/rules/policy-words';
import type { Clock } from '../clock';
import type { sayIn } from '../messages/say';
import { BarChart, type Bar } from './chart';
import { StackedChart } from './stacked-chart';

type Props = {
  report: Report;
  clock: Clock;
  t: ReturnType<typeof sayIn>;
  /** What stages are called. */
  sayPolicy: SayPolicy;
};

const mostBars = 14;
const verdicts = ['well', 'failing', 'drifted', 'dead'] as const;

/** A chart where a picture says more than its table: lengths of time, loads, how links fare. */
export const ReportPicture = ({ report: { name, rows }, clock, t, sayPolicy }: Props) => {
  const label = t(`reports.${name}`);
  if (name === 'links') {
    return rows.length < 2 ? null : (
      <figure className="desk-reports__figure">
        <StackedChart
          columns={rows.map((row) =>
            Object.fromEntries(verdicts.map((part) => [part, Number(row[part])])),
          )}
          label={label}
          parts={verdicts}
        />
        <figcaption className="desk-quiet">
          {verdicts.map((part) => (
            <span data-part={part} key={part}>
              {t(`reports.column.${part}`)}
            </span>
          ))}
        </figcaption>
      </figure>
    );
  }
  const bars = barsOf[name]?.(rows.slice(0, mostBars), clock, sayPolicy);
  return bars && bars.length > 1 ? (
    <figure className="desk-reports__figure">
      <BarChart
        bars={bars}
        label={label}
        valueOf={(value) => String(Math.round(value * 10) / 10)}
      />
    </figure>
  ) : null;
};

const barsOf: Partial<
  Record<
    Report['name'],
    (rows: readonly ReportRow[], clock: Clock, sayPolicy: SayPolicy) => readonly Bar[]
  >
> = {
  times: (rows, { language }, sayPolicy) =>
    rows.map(({ state, stage, medianDays, p90Days }) => ({
      label: typeof stage === 'string' ? sayPolicy(stage) : stateLabels[state as State][language],
      value: Number(medianDays),
      behind: Number(p90Days),
    })),
  load: (rows) =>
    rows.map(({ person, owns, reviews }) => ({
      label: String(person),
      value: Number(owns) + Number(reviews),
    })),
  drafts: (rows) => rows.map(({ title, days }) => ({ label: String(title), value: Number(days) })),
  sites: (rows) => rows.map(({ site, claims }) => ({ label: String(site), value: Number(claims) })),
};
