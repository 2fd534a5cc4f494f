'use client';

import { useAuth, useFormFields } from '@payloadcms/ui';
import type { User } from '@/payload-types';
import { isOpen } from '@/editions/rules/states';
import type { Finding } from '@/platform/finding';
import { GroupedFindings } from '../../components/grouped-findings';
import { FindingsList } from '../../findings-list';
import { Checklist } from '../../publication/checklist';
import { isNoted, Noted } from '../../publication/noted';
import { NoteForReaders } from '../../publication/note-for-readers';
import { Quotations } from '../../publication/quotations';
import { StatusNotes } from '../../publication/status-notes';
import { useWords } from '../../words';
import { useArticlePublication } from '../article-publication';

/** What stops the text, then what is only worth a look. */
export const Checks = () => {
  const { t } = useWords();
  const { user } = useAuth<User>();
  const publication = useArticlePublication();
  if (!publication) return null;
  const { articleId, report, said, reload } = publication;
  if (!report) {
    return said.length > 0 ? (
      <FindingsList findings={said} urgent />
    ) : (
      <p aria-busy="true" className="desk-quiet">
        {t('panel.loading')}
      </p>
    );
  }
  const findings = report.checklist.filter((finding) => !isNoted(finding));
  const listed = { articleId, roles: user?.roles ?? [] };
  const done = (): void => void reload();
  return (
    <>
      <StatusNotes report={report} />
      <NoteForReaders articleId={articleId} onDone={done} report={report} />
      <Noted articleId={articleId} onDone={done} report={report} />
      {report.state !== 'none' && isOpen(report.state) ? (
        <>
          <Checklist
            {...listed}
            findings={findings.filter(({ severity }) => severity === 'error')}
            title={t('panel.checklist')}
            whenNone={t('panel.checklistDone')}
          />
          <Checklist
            {...listed}
            findings={findings.filter(({ severity }) => severity !== 'error')}
            title={t('editor.worthALook')}
          />
          <Quotations articleId={articleId} at={report.at} />
        </>
      ) : (
        <p className="desk-quiet">{t('editor.checksClosed')}</p>
      )}
      <ImportReport />
    </>
  );
};

/** What the importer repaired, kept with the article for whoever edits it. */
const ImportReport = () => {
  const { t } = useWords();
  const report = useFormFields(([fields]) => fields.importReport?.value);
  const findings = Array.isArray(report) ? (report as Finding[]) : [];
  if (findings.length === 0) return null;
  return (
    <details className="ibidem-details">
      <summary>{`${t('panel.importReport')} (${findings.length})`}</summary>
      <GroupedFindings findings={findings} t={t} />
    </details>
  );
};
