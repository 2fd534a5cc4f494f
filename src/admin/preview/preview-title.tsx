import type { Language } from '@/platform/language';
import type { ArticlePreview } from '@/articles/queries/article-preview';
import { stateLabels } from '@/editions/rules/labels';
import { sayIn } from '../messages/say';

type Props = { preview: ArticlePreview; language: Language };

/** The name of the browser's tab: tells apart several texts that somebody reviews side by side. */
export const PreviewTitle = ({ preview: { state, view }, language }: Props) => {
  const title = view?.document.metadata.title || sayIn(language)('preview.untitled');
  return <title>{`${title} · ${stateLabels[state][language]}`}</title>;
};
