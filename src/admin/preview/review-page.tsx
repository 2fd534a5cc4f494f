import type { FrozenDocument } from '@/document/document';
import type { Language } from '@/platform/language';
import type { ArticlePreview } from '@/articles/queries/article-preview';
import type { EarlierDocument } from '@/editions/queries/earlier-document';
import type { Setting } from '@/site/setting';
import { roomPathOf } from '@/notifications/rules/desk-paths';
import { sayIn } from '../messages/say';
import { Changes } from './changes';
import { PreviewBar, type PreviewLink } from './preview-bar';
import { PreviewTitle } from './preview-title';
import { ReaderPage } from './reader-page';
import { SinceEdition } from './working-copy-page';

type Props = {
  preview: ArticlePreview;
  earlier: EarlierDocument | undefined;
  /** Of whoever looks; the article has its own. */
  language: Language;
  setting: Setting;
  /** What readers have now, where that is to be compared. */
  live?: FrozenDocument | undefined;
  shows: Shown;
};

/** The text itself, or what changed in it since the last round, or since the edition that readers have. */
export type Shown = 'text' | 'changes' | 'edition';

export const shownIn = (view: string | undefined): Shown =>
  view === 'changes' || view === 'edition' ? view : 'text';

/** The frozen text as readers will have it, and the difference from the last round or from the edition that they have. */
export const ReviewPage = (props: Props) => {
  const { preview, language } = props;
  return (
    <>
      <PreviewTitle language={language} preview={preview} />
      <PreviewBar language={language} looks={looksOf(props)} preview={preview} />
      <Text {...props} />
    </>
  );
};

const looksOf = ({ preview, language, shows }: Props): PreviewLink[] => {
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
    { href: roomPathOf(preview.articleId), label: t('review.title'), isShown: false },
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
