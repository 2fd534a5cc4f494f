import { redirect } from 'next/navigation';
import type { AdminViewServerProps, PayloadRequest } from 'payload';
import { cursorOf } from '@/audit/rules/filter';
import { readAuditFilter, type AuditQuestion } from '@/audit/rules/read-filter';
import { isLanguage, type Language } from '@/platform/language';
import { sayFinding } from '@/platform/finding';
import { auditLog } from '@/audit/queries/audit-log';
import { mayAudit } from '@/audit/queries/may-audit';
import { filterFindings } from '@/platform/parameters/filter-findings';
import { sayWorkflowFinding, workflowFinding } from '@/editions/rules/findings';
import { publicationWords } from '@/notifications/queries/mail-surroundings';
import { FindingsList } from '../findings-list';
import { placeOfZone } from '../clock';
import { DeskView } from '../desk-view';
import { sayIn } from '../messages/say';
import { AuditForm } from './audit-form';
import { AuditTable } from './audit-table';
import { AuditTimes } from './audit-times';
import { LogTabs } from './log-tabs';
import '../publication/publication.css';
import './audit.css';

type Params = Readonly<Record<string, string | string[] | undefined>>;

/** `/admin/audit`: the log of everything or of one article. It is a page with a form, and needs no script. */
export const AuditView = (view: AdminViewServerProps) => {
  const { req } = view.initPageResult;
  if (!req.user) redirect('/admin/login?redirect=/admin/audit');
  const language = isLanguage(req.i18n.language) ? req.i18n.language : 'en';
  return (
    <DeskView
      bar={<LogTabs current="log" language={language} user={req.user} />}
      className="ibidem-audit"
      title={sayIn(language)('audit.title')}
      view={view}
    >
      <Answer asked={queryOf(view.searchParams ?? {})} language={language} req={req} />
    </DeskView>
  );
};

type AnswerProps = { asked: URLSearchParams; language: Language; req: PayloadRequest };

const Answer = async ({ asked, language, req }: AnswerProps) => {
  const question = readAuditFilter(asked);
  if (!question.ok) {
    const findings = question.error.map((each) => sayFinding(each, language, filterFindings));
    return (
      <>
        <FindingsList findings={findings} urgent />
        <AuditForm asked={asked} language={language} people={await peopleOf(req)} />
      </>
    );
  }
  if (!(await mayAudit(req, question.value.filter))) {
    const refusal = sayWorkflowFinding(workflowFinding('log-not-theirs'), language);
    return <FindingsList findings={[refusal]} urgent />;
  }
  return (
    <>
      <AuditForm asked={asked} language={language} people={await peopleOf(req)} />
      <Entries asked={asked} language={language} question={question.value} req={req} />
      {question.value.after ? null : (
        <AuditTimes filter={question.value.filter} language={language} req={req} />
      )}
    </>
  );
};

type EntriesProps = AnswerProps & { question: AuditQuestion };

const Entries = async ({ asked, language, question, req }: EntriesProps) => {
  const t = sayIn(language);
  const { filter, after, limit } = question;
  const { timeZone } = await publicationWords(req);
  const found = await auditLog(req, filter, { after, limit: limit + 1 });
  const entries = found.slice(0, limit);
  const last = entries.at(-1);
  const older = found.length > limit && last ? withParam(asked, 'after', cursorOf(last)) : null;
  return (
    <>
      <AuditTable
        clock={{ language, zone: timeZone }}
        entries={entries}
        ofOne={filter.article !== undefined}
      />
      <p className="ibidem-audit__links">
        {after ? (
          <a href={`/admin/audit?${withParam(asked, 'after')}`}>{t('audit.newest')}</a>
        ) : null}
        {older ? <a href={`/admin/audit?${older}`}>{t('audit.older')}</a> : null}
        {entries.length > 0 ? (
          <a download href={`/api/audit.csv?${withParam(asked, 'after')}`}>
            {t('audit.csv')}
          </a>
        ) : null}
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

const peopleOf = async (req: PayloadRequest): Promise<readonly { id: number; name: string }[]> => {
  const { docs } = await req.payload.find({
    collection: 'users',
    req,
    pagination: false,
    sort: 'name',
    depth: 0,
    select: { name: true },
  });
  return docs.map(({ id, name }) => ({ id, name }));
};
