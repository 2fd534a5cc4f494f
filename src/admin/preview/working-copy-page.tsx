import type { FrozenDocument } from '@/document/document';
import type { Finding } from '@/platform/finding';
import type { Language } from '@/platform/language';
import type { ArticlePreview } from '@/articles/queries/article-preview';
import type { Setting } from '@/site/setting';
import { sayWorkflowFinding } from '@/editions/rules/findings';
import { FindingsList } from '../findings-list';
import { messagesOf, sayIn } from '../messages/say';
import { PageWords } from '../words';
import { Changes } from './changes';
import { FollowSaves } from './follow-saves';
import { LeaveFrame } from './leave-frame';
import { PreviewBar } from './preview-bar';
import { PreviewTitle } from './preview-title';
import { ReaderPage } from './reader-page';

type Props = {
  preview: ArticlePreview;
  /** What publication would be refused with. */
  checklist: readonly Finding[];
  /** What readers have now, where that is to be compared. */
  live?: FrozenDocument | undefined;
  showsChanges: boolean;
  language: Language;
  setting: Setting;
};

/** The working copy as a page that follows each save, with what stands between it and its readers. */
export const WorkingCopyPage = (props: Props) => {
  const { preview, checklist, language, setting, showsChanges } = props;
  const t = sayIn(language);
  const here = `/preview/articles/${preview.articleId}`;
  const problems = [
    ...checklist.map((finding) => sayWorkflowFinding(finding, language)),
    ...preview.findings,
  ];
  return (
    <>
      <PreviewTitle language={language} preview={preview} />
      <FollowSaves articleId={preview.articleId} />
      <LeaveFrame />
      <PreviewBar
        isCopy
        language={language}
        looks={[
          { href: here, label: t('preview.asReaders'), isShown: !showsChanges },
          { href: `${here}?view=edition`, label: t('preview.sinceEdition'), isShown: showsChanges },
        ]}
        missing={problems.length}
        preview={preview}
      />
      {showsChanges && preview.view ? (
        <SinceEdition {...props} view={preview.view} />
      ) : (
        <ReaderPage setting={setting} view={preview.view} />
      )}
      <Problems findings={problems} language={language} zone={setting.publication.timeZone} />
    </>
  );
};

type SinceProps = Pick<Props, 'live' | 'language' | 'setting'> & {
  view: NonNullable<ArticlePreview['view']>;
};

/** Against the edition that readers have. */
export const SinceEdition = ({ live, view, language, setting }: SinceProps) => {
  const t = sayIn(language);
  return (
    <Changes
      before={live}
      language={language}
      said={{
        compared: t('preview.comparedToEdition'),
        same: t('preview.sameAsEdition'),
        nothing: t('preview.noEdition'),
      }}
      setting={setting}
      view={view}
    />
  );
};

type ProblemsProps = { findings: readonly Finding[]; language: Language; zone: string };

const Problems = ({ findings, language, zone }: ProblemsProps) =>
  findings.length === 0 ? null : (
    <section aria-labelledby="problems" className="preview-decision" lang={language}>
      <h2 id="problems" tabIndex={-1}>
        {sayIn(language)('preview.problems')}
      </h2>
      <PageWords language={language} messages={messagesOf(language, ['findings'])} zone={zone}>
        <FindingsList findings={findings} />
      </PageWords>
    </section>
  );
