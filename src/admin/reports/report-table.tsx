import { stateLabels } from '@/editions/rules/labels';
import type { State } from '@/editions/rules/states';
import { verdictLabels } from '@/link-checks/rules/link-verdict-labels';
import type { LinkVerdict } from '@/link-checks/rules/link-verdicts';
import type { Cell, Column, Report, ReportRow } from '@/overviews/rules/report';
import type { SayPolicy } from '@/reviews/rules/policy-words';
import { DeskLink } from '../components/desk-link';
import { dayLabel, type Clock } from '../clock';
import type { sayIn } from '../messages/say';

type Props = {
  report: Report;
  clock: Clock;
  t: ReturnType<typeof sayIn>;
  /** What stages are called. */
  sayPolicy: SayPolicy;
};

/** The rows of a report. */
export const ReportTable = ({ report, clock, t, sayPolicy }: Props) => (
  <div aria-labelledby="report" className="desk-scroll" role="region" tabIndex={0}>
    <table className="desk-table">
      <thead>
        <tr>
          {report.columns.map(({ key, kind }) => (
            <th data-number={isNumber(kind) || undefined} key={key} scope="col">
              {t(`reports.column.${key}` as 'reports.column.title')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {report.rows.map((row, index) => (
          <tr key={index}>
            {report.columns.map((column) => (
              <td data-number={isNumber(column.kind) || undefined} key={column.key}>
                <CellOf
                  clock={clock}
                  column={column}
                  report={report}
                  row={row}
                  sayPolicy={sayPolicy}
                  t={t}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

const isNumber = (kind: Column['kind']): boolean => kind === 'number' || kind === 'days';

const CellOf = ({
  column,
  row,
  report: { link },
  clock,
  t,
  sayPolicy,
}: Props & { column: Column; row: ReportRow }) => {
  const said = sayCell(row[column.key] ?? null, column, clock, sayPolicy);
  if (link?.column !== column.key) return said;
  return (
    <DeskLink className="desk-title" href={`/admin/collections/${link.to}/${row[link.id] ?? ''}`}>
      {said || t('preview.untitled')}
    </DeskLink>
  );
};

/** A cell in words. */
export const sayCell = (
  cell: Cell,
  { kind }: Column,
  clock: Clock,
  sayPolicy: SayPolicy,
): string => {
  if (cell === null || cell === '') return '';
  switch (kind) {
    case 'state':
      return stateLabels[cell as State][clock.language];
    case 'stage':
      return sayPolicy(String(cell));
    case 'verdict':
      return verdictLabels[cell as LinkVerdict][clock.language];
    case 'day':
      return dayLabel(String(cell), clock, new Date());
    case 'days':
      return Number(cell).toFixed(1);
    default:
      return String(cell);
  }
};
