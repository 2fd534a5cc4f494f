import type { ReportName } from '@/overviews/rules/report';
import type { Period } from '@/overviews/queries/report';
import type { sayIn } from '../messages/say';

type Props = { name: ReportName; period: Period; t: ReturnType<typeof sayIn> };

/** From which day until which; a form that needs no script. */
export const PeriodForm = ({ name, period, t }: Props) => (
  <form action="/admin/reports" className="desk-reports__period" method="get">
    <input name="report" type="hidden" value={name} />
    <label>
      {t('reports.since')}{' '}
      <input className="desk-input" defaultValue={period.since} name="since" type="date" />
    </label>
    <label>
      {t('reports.until')}{' '}
      <input className="desk-input" defaultValue={period.until} name="until" type="date" />
    </label>
    <button className="desk-button" type="submit">
      {t('reports.show')}
    </button>
  </form>
);
