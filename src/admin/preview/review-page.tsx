import { differenceOf } from '@/document/difference';
import type { Language } from '@/platform/language';
import type { ArticlePreview } from '@/queries/article-preview';
import type { EarlierDocument } from '@/queries/earlier-document';
import { sayReport } from '@/queries/say-report';
import type { TransitionReport } from '@/queries/transition-report';
import type { WaitingReview } from '@/queries/waiting-reviews';
import type { Setting } from '@/site/setting';
import { ReviewComments } from '../comments/review-comments';
import { messagesOf, sayIn } from '../messages/say';
import { isOutOfReach } from '../publication/report';
import { Changes } from './changes';
import { PreviewBar } from './preview-bar';
import { PreviewTitle } from './preview-title';
import { ReaderPage } from './reader-page';
import { ReviewActions } from './review-actions';
import { reviewDecisions } from './review-decisions';

type Props = {
  preview: ArticlePreview;
  earlier: EarlierDocument | undefined;
  report: TransitionReport | null;
  /** Whatever waits for this person. */
  waiting: readonly WaitingReview[];
  person: { id: number | string; roles: readonly string[] };
  /** Of whoever looks; the article has its own. */
  language: Language;
  setting: Setting;
  showsChanges: boolean;
};

/** The frozen text, the difference from the last round, and the decision about it. */
export const ReviewPage = (props: Props) => {
  const { preview, earlier, language, setting, showsChanges, waiting } = props;
  const document = preview.view?.document;
  const report = decisionsAbout(props);
  return (
    <>
      <PreviewTitle language={language} preview={preview} />
      <PreviewBar
        decides={report !== undefined}
        language={language}
        preview={preview}
        view={showsChanges ? 'changes' : 'readers'}
        waiting={waiting}
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
      <Comments {...props} />
      {report ? <Decision {...props} report={report} /> : null}
    </>
  );
};

const Decision = ({ preview, report, person, language }: Props & { report: TransitionReport }) => (
  <section aria-labelledby="decide" className="preview-decision" lang={language}>
    <h2 id="decide" tabIndex={-1}>
      {sayIn(language)('preview.decide')}
    </h2>
    <ReviewActions
      articleId={preview.articleId}
      language={language}
      messages={messagesOf(language, ['panel', 'event'])}
      person={person}
      report={report}
    />
  </section>
);

const Comments = ({ preview, language }: Props) => (
  <section aria-labelledby="comments" className="preview-decision" lang={language}>
    <h2 id="comments" tabIndex={-1}>
      {sayIn(language)('comments.title')}
    </h2>
    <ReviewComments
      articleId={preview.articleId}
      language={language}
      messages={messagesOf(language, ['comments'])}
    />
  </section>
);

/** What this person may decide about the very edition on the page; what is refused shows why. */
const decisionsAbout = ({ preview, report, language }: Props): TransitionReport | undefined => {
  if (!report) return undefined;
  const events = report.events.filter(
    (prospect) =>
      prospect.edition === preview.editionId &&
      reviewDecisions.includes(prospect.event) &&
      !isOutOfReach(prospect),
  );
  return events.length > 0 ? sayReport({ ...report, events }, language) : undefined;
};
