import type { Language } from '@/platform/language';
import type { ArticlePreview } from '@/queries/article-preview';
import type { Setting } from '@/site/setting';
import { FindingsList } from '../findings-list';
import { sayIn } from '../messages/say';
import { PreviewBar } from './preview-bar';
import { PreviewTitle } from './preview-title';
import { ReaderPage } from './reader-page';

type Props = { preview: ArticlePreview; language: Language; setting: Setting };

/** The working copy as a page, with what its text holds that could not be published. */
export const WorkingCopyPage = ({ preview, language, setting }: Props) => {
  const t = sayIn(language);
  return (
    <>
      <PreviewTitle language={language} preview={preview} />
      <PreviewBar language={language} preview={preview} view="copy" />
      {preview.findings.length > 0 ? (
        <section aria-labelledby="problems" className="preview-decision" lang={language}>
          <h2 id="problems">{t('preview.problems')}</h2>
          <FindingsList findings={preview.findings} />
        </section>
      ) : null}
      <ReaderPage setting={setting} view={preview.view} />
    </>
  );
};
