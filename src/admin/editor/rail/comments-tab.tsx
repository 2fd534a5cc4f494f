'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { editorArea } from '../../comments/areas';
import { Discussion } from '../../comments/discussion';
import { showThreadField } from '../../comments/show-thread-field';
import { showRail } from './show-rail';
import { announceOpenComments } from './use-open-comments';

const toFront = (): void => void showRail('comments');

export const CommentsTab = ({ articleId }: { articleId: number | string }) => {
  const { lastUpdateTime } = useDocumentInfo();
  return (
    <Discussion
      area={editorArea}
      articleId={articleId}
      onAsk={toFront}
      onCount={announceOpenComments}
      onShow={showThreadField}
      since={lastUpdateTime}
    />
  );
};
