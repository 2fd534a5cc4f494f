'use client';

import { useId } from 'react';
import type { Role } from '@/editions/rules/states';
import type { Finding } from '@/platform/finding';
import { goToThread } from '../comments/go-to-thread';
import { GroupedFindings } from '../components/grouped-findings';
import { useWords } from '../words';
import { goToCitation, goToField, goToWordsInText } from './go-to';
import { shortened } from './shortened';

type Props = {
  findings: readonly Finding[];
  articleId: number | string;
  /** Of whoever reads. */
  roles: readonly Role[];
  title: string;
  /** Said where nothing is found; without it an empty list is not shown. */
  whenNone?: string;
};

/** What stands between this text and its readers; each finding leads to its place. */
export const Checklist = ({ findings, articleId, roles, title, whenNone }: Props) => {
  const { t } = useWords();
  const id = useId();
  if (findings.length === 0 && whenNone === undefined) return null;
  return (
    <section aria-labelledby={id} className="desk-checks">
      <h2 id={id}>
        {title}
        {findings.length > 0 ? <span className="desk-checks__count"> {findings.length}</span> : ''}
      </h2>
      {findings.length === 0 ? <p className="ibidem-quiet">{whenNone}</p> : null}
      <GroupedFindings
        action={(finding) => <GoTo finding={finding} />}
        findings={findings}
        roles={roles}
        step={({ rule }) => <StepOfRule articleId={articleId} rule={rule} />}
        t={t}
      />
    </section>
  );
};

/** Where all citations that break a rule are settled one after another. */
const StepOfRule = ({ rule, articleId }: { rule: string; articleId: number | string }) => {
  const { t } = useWords();
  const path = `/admin/sources?tab=resolve&article=${articleId}`;
  if (rule === 'citation-unresolved' || rule === 'citation-proposed') {
    return (
      <a className="ibidem-goto" href={path}>
        {t('findings.resolve')}
      </a>
    );
  }
  return rule === 'link-broken' ? (
    <a className="ibidem-goto" href={`${path}&status=broken`}>
      {t('findings.look')}
    </a>
  ) : null;
};

const GoTo = ({ finding }: { finding: Finding }) => {
  const { t } = useWords();
  const { citationKey, comment, field, words = '' } = finding.place ?? {};
  if (citationKey) {
    return (
      <button className="ibidem-goto" onClick={() => goToCitation(citationKey)} type="button">
        {t('panel.goTo', { words: shortened(words) })}
      </button>
    );
  }
  if (comment !== undefined) {
    return (
      <button
        className="ibidem-goto"
        data-goto-comment={comment}
        onClick={() => goToThread(comment)}
        type="button"
      >
        {t('comments.goTo')}
      </button>
    );
  }
  if (field === 'body' && words) {
    return (
      <button className="ibidem-goto" onClick={() => goToWordsInText(words)} type="button">
        {t('panel.goTo', { words: shortened(words) })}
      </button>
    );
  }
  return field ? (
    <button className="ibidem-goto" onClick={() => goToField(field)} type="button">
      {t('panel.goToField')}
    </button>
  ) : null;
};
