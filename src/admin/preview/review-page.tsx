import { differenceOf } from '@/document/difference';
import type { Language } from '@/platform/language';
import type { ArticlePreview } from '@/queries/article-preview';
import type { EarlierDocument } from '@/queries/earlier-document';
import type { TransitionReport } from '@/queries/transition-report';
import type { Setting } from '@/site/setting';
import { eventLabels } from '@/workflow/labels';
import { sayWorkflowFinding } from '@/workflow/findings';
import { sayIn } from '../messages/say';
import { Changes } from './changes';
import { PreviewBar } from './preview-bar';
import { ReaderPage } from './reader-page';
import { ReviewActions, type ReviewEvent } from './review-actions';

type Props = {
  preview: ArticlePreview;
  earlier: EarlierDocument | undefined;
  /** Undefined for an edition that no event is about any more. */
  report: TransitionReport | undefined;
  /** Of whoever looks; the article has its own. */
  language: Language;
  setting: Setting;
  showsChanges: boolean;
};

/** The frozen text, the difference from the last round, and the decision about it. */
export const ReviewPage = ({
  preview,
  earlier,
  report,
  language,
  setting,
  showsChanges,
}: Props) => {
  const t = sayIn(language);
  const document = preview.view?.document;
  const events = report ? reviewEvents(report, language) : [];
  return (
    <>
      <PreviewBar
        decides={events.length > 0}
        language={language}
        preview={preview}
        view={showsChanges ? 'changes' : 'readers'}
      />
      {showsChanges && document ? (
        <Changes
          difference={earlier && differenceOf(earlier.document, document)}
          language={language}
          round={earlier?.round ?? undefined}
          textLanguage={document.metadata.language}
        />
      ) : (
        <ReaderPage setting={setting} view={preview.view} />
      )}
      {report && events.length > 0 ? (
        <section aria-labelledby="decide" className="preview-decision" lang={language}>
          <h2 id="decide" tabIndex={-1}>
            {t('preview.decide')}
          </h2>
          <ReviewActions
            articleId={preview.articleId}
            events={events}
            expectedHash={report.hash}
            words={{
              cancel: t('panel.cancel'),
              changed: t('panel.textChanged'),
              failed: t('panel.failed'),
              reason: t('panel.reason'),
              reasonOptional: t('panel.reasonOptional'),
              reload: t('panel.reload'),
            }}
          />
        </section>
      ) : null}
    </>
  );
};

const decisions = ['approve', 'request_changes', 'publish'] as const;

/** What this person may decide here; what is refused shows why, unless it is simply not theirs. */
const reviewEvents = (report: TransitionReport, language: Language): ReviewEvent[] =>
  decisions.flatMap((event): ReviewEvent[] => {
    const prospect = report.events.find((known) => known.event === event);
    const notTheirs = ['not-entitled', 'wrong-state'];
    if (!prospect || prospect.findings.some(({ rule }) => notTheirs.includes(rule))) return [];
    return [
      {
        event,
        label: eventLabels[event][language],
        hint: sayIn(language)(`event.hint.${event}`),
        needsReason: event === 'request_changes',
        checklist: event === 'approve' ? report.stageChecklist : [],
        findings: prospect.findings.map((finding) => sayWorkflowFinding(finding, language)),
      },
    ];
  });
