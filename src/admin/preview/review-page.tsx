import type { FrozenDocument } from '@/document/document';
import type { Language } from '@/platform/language';
import type { ArticlePreview } from '@/articles/queries/article-preview';
import type { EarlierDocument } from '@/editions/queries/earlier-document';
import { sayReport } from '@/editions/queries/say-report';
import type { TransitionReport } from '@/editions/queries/transition-report';
import type { WaitingReview } from '@/reviews/queries/waiting-reviews';
import { sayPolicyIn, type PolicyWords } from '@/reviews/rules/policy-words';
import type { Setting } from '@/site/setting';
import { ReviewComments } from '../comments/review-comments';
import { messagesOf, sayIn } from '../messages/say';
import { isHidden } from '../publication/report';
import { Changes } from './changes';
import { PreviewBar, type PreviewLink } from './preview-bar';
import { PreviewTitle } from './preview-title';
import { ReaderPage } from './reader-page';
import { ReviewActions } from './review-actions';
import { reviewDecisions } from './review-decisions';
import { SinceEdition } from './working-copy-page';

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
  /** What stages are called. */
  policy: PolicyWords;
  /** What readers have now, where that is to be compared. */
  live?: FrozenDocument | undefined;
  shows: Shown;
};

/** The text itself, or what changed in it since the last round, or since the edition that readers have. */
export type Shown = 'text' | 'changes' | 'edition';

export const shownIn = (view: string | undefined): Shown =>
  view === 'changes' || view === 'edition' ? view : 'text';

/** The frozen text, the difference from the last round, and the decision about it. */
export const ReviewPage = (props: Props) => {
  const { preview, language, waiting } = props;
  const report = decisionsAbout(props);
  return (
    <>
      <PreviewTitle language={language} preview={preview} />
      <PreviewBar
        language={language}
        looks={looksOf(props, report !== undefined)}
        missing={report?.checklist.length}
        preview={preview}
        waiting={waiting}
      />
      <Text {...props} />
      <Comments {...props} />
      {report ? <Decision {...props} report={report} /> : null}
    </>
  );
};

const looksOf = ({ preview, language, shows }: Props, decides: boolean): PreviewLink[] => {
  const t = sayIn(language);
  const here = `/preview/editions/${preview.editionId}`;
  return [
    { href: here, label: t('preview.asReaders'), isShown: shows === 'text' },
    {
      href: `${here}?view=changes`,
      label: t('preview.sinceRound'),
      isShown: shows === 'changes',
    },
    {
      href: `${here}?view=edition`,
      label: t('preview.sinceEdition'),
      isShown: shows === 'edition',
    },
    { href: '#comments', label: t('comments.title'), isShown: false },
    ...(decides ? [{ href: '#decide', label: t('preview.decide'), isShown: false }] : []),
  ];
};

const Text = ({ preview, earlier, live, language, setting, shows }: Props) => {
  const t = sayIn(language);
  const { view } = preview;
  if (!view || shows === 'text') return <ReaderPage setting={setting} view={view} />;
  if (shows === 'edition') {
    return <SinceEdition language={language} live={live} setting={setting} view={view} />;
  }
  const { round } = earlier ?? {};
  return (
    <Changes
      before={earlier?.document}
      language={language}
      said={{
        compared: round ? t('preview.comparedTo', { round }) : t('preview.comparedToEdition'),
        same: t('preview.same'),
        nothing: t('preview.noEarlier'),
      }}
      setting={setting}
      view={view}
    />
  );
};

const Decision = ({
  preview,
  report,
  person,
  language,
  setting,
  policy,
}: Props & { report: TransitionReport }) => (
  <section aria-labelledby="decide" className="preview-decision" lang={language}>
    <h2 id="decide" tabIndex={-1}>
      {sayIn(language)('preview.decide')}
    </h2>
    <ReviewActions
      articleId={preview.articleId}
      language={language}
      messages={messagesOf(language, ['panel', 'event', 'findings'])}
      person={person}
      policy={policy}
      report={report}
      zone={setting.publication.timeZone}
    />
  </section>
);

const Comments = ({ preview, language, setting }: Props) => (
  <section aria-labelledby="comments" className="preview-decision" lang={language}>
    <h2 id="comments" tabIndex={-1}>
      {sayIn(language)('comments.title')}
    </h2>
    <ReviewComments
      articleId={preview.articleId}
      language={language}
      messages={messagesOf(language, ['comments', 'findings'])}
      zone={setting.publication.timeZone}
    />
  </section>
);

/** What this person may decide about the very edition on the page; what is refused shows why. */
const decisionsAbout = ({
  preview,
  report,
  language,
  policy,
}: Props): TransitionReport | undefined => {
  if (!report) return undefined;
  const events = report.events.filter(
    (prospect) =>
      prospect.edition === preview.editionId &&
      reviewDecisions.includes(prospect.event) &&
      !isHidden(prospect),
  );
  return events.length > 0
    ? sayReport({ ...report, events }, language, sayPolicyIn(policy, language))
    : undefined;
};
