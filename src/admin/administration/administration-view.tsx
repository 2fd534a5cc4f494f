import { redirect } from 'next/navigation';
import type { AdminViewServerProps, PayloadRequest } from 'payload';
import { readAdministrationFilter } from '@/audit/rules/administration/filter';
import { isLanguage, type Language } from '@/platform/language';
import { sayFinding } from '@/platform/finding';
import { administrationLog, mayReadAdministration } from '@/audit/queries/administration-log';
import { filterFindings } from '@/platform/parameters/filter-findings';
import { sayWorkflowFinding, workflowFinding } from '@/editions/rules/findings';
import { FindingsList } from '../findings-list';
import { placeOfZone } from '../clock';
import { DeskView } from '../desk-view';
import { sayIn } from '../messages/say';
import { AdministrationForm } from './administration-form';
import { publicationWords } from '@/notifications/queries/mail-surroundings';
import { LogTabs } from '../audit/log-tabs';
import { administrationPath, AdministrationTable } from './administration-table';
import '../audit/audit.css';

type Params = Readonly<Record<string, string | string[] | undefined>>;

/** `/admin/administration-log`: who changed accounts, keys, the policy and settings. A page with a form, without a script. */
export const AdministrationView = (view: AdminViewServerProps) => {
  const { req } = view.initPageResult;
  if (!req.user) redirect(`/admin/login?redirect=${administrationPath}`);
  const language = isLanguage(req.i18n.language) ? req.i18n.language : 'en';
  const title = sayIn(language)('administration.title');
  return (
    <DeskView
      className="ibidem-audit"
      bar={<LogTabs current="administration" language={language} user={req.user} />}
      title={title}
      view={view}
    >
      <Answer asked={queryOf(view.searchParams ?? {})} language={language} req={req} />
    </DeskView>
  );
};

type Props = { asked: URLSearchParams; language: Language; req: PayloadRequest };

const Answer = ({ asked, language, req }: Props) => {
  const t = sayIn(language);
  if (!mayReadAdministration(req)) {
    const refusal = sayWorkflowFinding(workflowFinding('log-not-theirs'), language);
    return <FindingsList findings={[refusal]} urgent />;
  }
  const question = readAdministrationFilter(asked);
  const faults = question.ok ? [] : question.error;
  return (
    <>
      <p>{t('administration.lead')}</p>
      <FindingsList
        findings={faults.map((each) => sayFinding(each, language, filterFindings))}
        urgent
      />
      <AdministrationForm asked={asked} language={language} />
      {question.ok ? <Entries asked={asked} language={language} req={req} /> : null}
    </>
  );
};

const Entries = async ({ asked, language, req }: Props) => {
  const t = sayIn(language);
  const { timeZone } = await publicationWords(req);
  const question = readAdministrationFilter(asked);
  if (!question.ok) return null;
  const { filter, after, limit } = question.value;
  const found = await administrationLog(req, filter, { after, limit: limit + 1 });
  const entries = found.slice(0, limit);
  const last = entries.at(-1)?.sequence;
  const older = found.length > limit && last ? withParam(asked, 'after', String(last)) : null;
  const files = withParam(asked, 'after');
  return (
    <>
      <AdministrationTable clock={{ language, zone: timeZone }} entries={entries} />
      <p className="ibidem-audit__links">
        {after ? <a href={`${administrationPath}?${files}`}>{t('audit.newest')}</a> : null}
        {older ? <a href={`${administrationPath}?${older}`}>{t('audit.older')}</a> : null}
        <a download href={`/api/administration.csv?${files}`}>
          {t('audit.csv')}
        </a>
        <a download href={`/api/administration.ndjson?${files}`}>
          {t('administration.ndjson')}
        </a>
        <span className="ibidem-quiet">{t('shell.zone', { zone: placeOfZone(timeZone) })}</span>
      </p>
    </>
  );
};

const queryOf = (params: Params): URLSearchParams =>
  new URLSearchParams(
    Object.entries(params).flatMap(([name, value]) =>
      typeof value === 'string' && value !== '' ? [[name, value]] : [],
    ),
  );

const withParam = (asked: URLSearchParams, name: string, value?: string): string => {
  const query = new URLSearchParams(asked);
  query.delete(name);
  if (value !== undefined) query.set(name, value);
  return query.toString();
};
