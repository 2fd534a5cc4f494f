'use client';

import type { Language } from '@/platform/language';
import type { DeskMessages } from '../messages';
import '../publication/publication.css';
import { PageWords } from '../words';
import { readerArea } from './areas';
import { Discussion } from './discussion';

type Props = {
  articleId: number;
  messages: Partial<DeskMessages>;
  language: Language;
  zone: string;
};

/** The article's comments under the text that they are about, on the review page. */
export const ReviewComments = ({ articleId, messages, language, zone }: Props) => (
  <PageWords language={language} messages={messages} zone={zone}>
    <div className="preview-actions">
      <Discussion articleId={articleId} area={readerArea} offers />
    </div>
  </PageWords>
);
