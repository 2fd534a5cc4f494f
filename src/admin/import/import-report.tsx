'use client';

import type { Finding } from '@/platform/finding';
import type { Result } from '@/platform/result';
import type { Refused } from '../ask';
import { FindingsList } from '../findings-list';
import { useDesk } from '../use-desk';

/** What `POST /api/articles/import` answers. */
export type ImportedArticle = {
  article: number;
  title: string;
  unresolvedCitations: number;
  findings: readonly Finding[];
};

type Props = { name: string; answer: Result<ImportedArticle, Refused> };

/** What became of one file: the article, and every repair with its place; or why nothing came of it. */
export const ImportReport = ({ name, answer }: Props) => {
  const { t } = useDesk();
  if (!answer.ok) {
    return (
      <section className="ibidem-import__report">
        <h2>{t('import.failed', { name })}</h2>
        <FindingsList
          action={(finding) => <ToKnownArticle {...finding} />}
          findings={answer.error.findings}
          urgent
        />
      </section>
    );
  }
  const { article, title, findings, unresolvedCitations } = answer.value;
  return (
    <section className="ibidem-import__report">
      <h2>{t('import.done', { name, title })}</h2>
      {unresolvedCitations > 0 ? (
        <p>{t('dashboard.unresolved', { count: unresolvedCitations })}</p>
      ) : null}
      <p>
        <a href={`/admin/collections/articles/${article}`}>{t('import.open')}</a>
      </p>
      <h3>{t('import.report')}</h3>
      {findings.length === 0 ? <p>{t('import.clean')}</p> : null}
      <FindingsList action={(finding) => <Place {...finding} />} findings={findings} />
    </section>
  );
};

const Place = ({ place }: Finding) => {
  const { t } = useDesk();
  if (!place?.line && !place?.words) return null;
  return (
    <span className="ibidem-quiet">
      {' '}
      {place.line ? t('import.line', { line: place.line }) : ''}
      {place.words ? <q>{place.words}</q> : null}
    </span>
  );
};

/** A file that was imported before leads to what came of it. */
const ToKnownArticle = ({ params }: Finding) => {
  const { t } = useDesk();
  return params?.article ? (
    <a href={`/admin/collections/articles/${params.article}`}>{t('import.open')}</a>
  ) : null;
};
