import { redirect } from 'next/navigation';
import type { AdminViewServerProps, PayloadRequest } from 'payload';
import { linkQuestion } from '@/link-checks/rules/report-filter';
import { isLanguage, type Language } from '@/platform/language';
import { sayFinding } from '@/platform/finding';
import { linkReport } from '@/link-checks/queries/link-report';
import { publicationWords } from '@/notifications/queries/mail-surroundings';
import { filterFindings } from '@/platform/parameters/filter-findings';
import { filledIn, readParameters } from '@/platform/parameters/read-parameters';
import { DeskView } from '../desk-view';
import { FindingsList } from '../findings-list';
import { sayIn } from '../messages/say';
import { LinkCounts } from './link-counts';
import { LinkRow } from './link-row';
import { linksPath } from './links-path';
import { Pages } from './pages';
import '../publication/publication.css';
import './links.css';

/** `/admin/links`: how the pages are that texts cite, and what is to be done about those that are not well. */
export const LinksView = (view: AdminViewServerProps) => {
  const { req } = view.initPageResult;
  if (!req.user) redirect(`/admin/login?redirect=${linksPath()}`);
  const language = isLanguage(req.i18n.language) ? req.i18n.language : 'en';
  const asked = Object.entries(view.searchParams ?? {}).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : [],
  );
  return (
    <DeskView className="ibidem-links" title={sayIn(language)('links.title')} view={view}>
      <Report asked={new URLSearchParams(asked)} language={language} req={req} />
    </DeskView>
  );
};

type Props = { asked: URLSearchParams; language: Language; req: PayloadRequest };

const Report = async ({ asked, language, req }: Props) => {
  const t = sayIn(language);
  const question = readParameters(filledIn(asked), linkQuestion);
  if (!question.ok) {
    const findings = question.error.map((each) => sayFinding(each, language, filterFindings));
    return <FindingsList findings={findings} urgent />;
  }
  const report = await linkReport(req, question.value, language);
  const { timeZone } = await publicationWords(req);
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone });
  return (
    <>
      <LinkCounts counts={report.counts} language={language} question={question.value} />
      {report.docs.length === 0 ? (
        <p>{t(nothing(report.counts, question.value.verdict !== undefined))}</p>
      ) : (
        <ol aria-label={t('links.found', { count: report.total })} className="ibidem-links__list">
          {report.docs.map((entry) => (
            <LinkRow
              entry={entry}
              key={entry.source}
              language={language}
              say={(time) => day.format(new Date(time))}
            />
          ))}
        </ol>
      )}
      <Pages language={language} question={question.value} total={report.totalPages} />
    </>
  );
};

const nothing = (counts: Readonly<Record<string, number>>, isOfVerdict: boolean) => {
  const isEmpty = Object.values(counts).every((count) => count === 0);
  if (isEmpty) return 'links.nothingCited';
  return isOfVerdict ? 'links.none' : 'links.allWell';
};
