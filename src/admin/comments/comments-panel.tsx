'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import type { Quote } from '@/document/quotes';
import type { CommentThread } from '@/reviews/queries/comment-threads';
import { goToField } from '../publication/go-to';
import { DeskWords, useWords } from '../words';
import { editorArea } from './areas';
import { Discussion } from './discussion';
import { goToWords } from './go-to-words';

/** The article's comments beside its text, in the edit view. */
export const CommentsPanel = () => {
  const { id, lastUpdateTime } = useDocumentInfo();
  if (id === undefined) return null;
  return (
    <DeskWords>
      <section aria-labelledby="ibidem-comments" className="ibidem-panel">
        <Heading />
        <Discussion articleId={id} area={editorArea} onShow={showField} since={lastUpdateTime} />
      </section>
    </DeskWords>
  );
};

const Heading = () => <h3 id="ibidem-comments">{useWords().t('comments.title')}</h3>;

/** The head of an article is in fields of its own; its body may be behind another tab. */
const showField = ({ place, quote }: CommentThread): boolean => {
  if (!place || !quote) return false;
  if (place.part !== 'body') goToField(place.part);
  else if (editorArea.roots().length === 0) showBehindTab(quote);
  else return false;
  return true;
};

const tabPause = 120; // ms, for a tab's editor to come up

const showBehindTab = (quote: Quote, attempts = 25): void => {
  if (attempts === 25) document.querySelector<HTMLElement>('.tabs-field__tab-button')?.click();
  if (goToWords(quote, editorArea) || attempts === 0) return;
  window.setTimeout(() => showBehindTab(quote, attempts - 1), tabPause);
};
