import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { mayAudit } from '@/audit/queries/may-audit';
import { sayWorkflowFinding, workflowFinding } from '@/editions/rules/findings';
import { publicationWords } from '@/notifications/queries/mail-surroundings';
import { report } from '@/overviews/queries/report';
import { reportNames, type ReportName } from '@/overviews/rules/report';
import { isLanguage } from '@/platform/language';
import { sayPolicy } from '@/reviews/queries/policy-words';
import { DeskLink } from '../components/desk-link';
import { placeOfZone, type Clock } from '../clock';
import { Empty } from '../components/empty';
import { LogTabs } from '../audit/log-tabs';
import { FindingsList } from '../findings-list';
import { sayIn } from '../messages/say';
import { DeskPage } from '../shell/desk-page';
import { PeriodForm } from './period-form';
import { ReportPicture } from './report-picture';
import { ReportTable } from './report-table';
import './reports.css';

export const reportsPath = '/admin/reports';

/** Those that are about what happened, of which a part can be asked for. */
const ofPeriod: ReadonlySet<ReportName> = new Set(['times', 'people', 'corrections', 'links']);

/** `/admin/reports`: where time goes, what lies, who has how much, how links fare; each as a table and as CSV. */
export const ReportsView = async (view: AdminViewServerProps) => {
  const { req } = view.initPageResult;
  if (!req.user) redirect(`/admin/login?redirect=${reportsPath}`);
  const language = isLanguage(req.i18n.language) ? req.i18n.language : 'en';
  const t = sayIn(language);
  const asked = view.searchParams ?? {};
  const name = reportNames.find((each) => each === asked.report) ?? 'times';
  if (!(await mayAudit(req))) {
    return (
      <DeskPage title={t('reports.title')} view={view}>
        <FindingsList
          findings={[sayWorkflowFinding(workflowFinding('log-not-theirs'), language)]}
          urgent
        />
      </DeskPage>
    );
  }
  const period = { since: dayIn(asked.since), until: dayIn(asked.until) };
  const { timeZone } = await publicationWords(req);
  const clock: Clock = { language, zone: timeZone };
  const found = await report(req, name, { language, period, now: new Date() });
  const say = await sayPolicy(req, language);
  const query = new URLSearchParams({
    ...(period.since ? { since: period.since } : {}),
    ...(period.until ? { until: period.until } : {}),
  });
  return (
    <DeskPage
      aside={
        <>
          <span className="desk-quiet">{t('shell.zone', { zone: placeOfZone(timeZone) })}</span>
          <a className="desk-button" download href={`/api/desk/reports/${name}.csv?${query}`}>
            {t('reports.csv')}
          </a>
        </>
      }
      bar={<LogTabs current="reports" language={language} user={req.user} />}
      className="desk-reports"
      title={t('reports.title')}
      view={view}
    >
      <div className="desk-reports__columns">
        <nav aria-label={t('reports.title')}>
          <Choice name={name} t={t} />
        </nav>
        <details className="desk-reports__others" key={name}>
          <summary>{t('reports.others')}</summary>
          <Choice name={name} t={t} />
        </details>
        <div>
          <h2 className="desk-reports__name" id="report">
            {t(`reports.${name}`)}
          </h2>
          <p className="desk-quiet">{t(`reports.${name}Hint`)}</p>
          {ofPeriod.has(name) ? <PeriodForm name={name} period={period} t={t} /> : null}
          {found.rows.length === 0 ? (
            <Empty>{t('reports.empty')}</Empty>
          ) : (
            <>
              <ReportPicture clock={clock} report={found} sayPolicy={say} t={t} />
              <ReportTable clock={clock} report={found} sayPolicy={say} t={t} />
            </>
          )}
        </div>
      </div>
    </DeskPage>
  );
};

type ChoiceProps = { name: ReportName; t: ReturnType<typeof sayIn> };

/** Every report: at the side where there is room, else folded. */
const Choice = ({ name, t }: ChoiceProps) => (
  <ul className="desk-list">
    {reportNames.map((each) => (
      <li key={each}>
        <DeskLink
          aria-current={each === name ? 'page' : undefined}
          href={`${reportsPath}?report=${each}`}
        >
          {t(`reports.${each}`)}
        </DeskLink>
      </li>
    ))}
  </ul>
);

const dayIn = (asked: string | string[] | undefined): string | undefined =>
  typeof asked === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(asked) && !Number.isNaN(Date.parse(asked))
    ? asked
    : undefined;
