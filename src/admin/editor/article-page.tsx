'use client';

import { LivePreviewWindow, useDocumentInfo, useLivePreviewContext } from '@payloadcms/ui';
import { useNextOpen } from '../citations/use-next-open';
import { PeopleHereProvider } from '../presence/people-here';
import { useAskedPlace } from '../publication/use-asked-place';
import { ArticlePublicationProvider } from './article-publication';
import { EditorBar } from './bar/editor-bar';
import { FindBar } from './find/find-bar';
import { Outline } from './outline/outline';
import { Rail } from './rail/rail';
import { TextPage } from './page/text-page';
import { EditorPartsProvider } from './editor-parts';

/** All that stands around the text of an article: the bar above, the outline at the left, the rail at the right. */
export const ArticlePage = () => {
  const { id } = useDocumentInfo();
  useAskedPlace();
  useNextOpen();
  const parts = <Parts />;
  return (
    <EditorPartsProvider>
      {id === undefined ? (
        parts
      ) : (
        <ArticlePublicationProvider articleId={id}>
          <PeopleHereProvider articleId={id}>{parts}</PeopleHereProvider>
        </ArticlePublicationProvider>
      )}
    </EditorPartsProvider>
  );
};

const Parts = () => {
  const { isLivePreviewing, url } = useLivePreviewContext();
  const previews = isLivePreviewing && Boolean(url);
  return (
    <div className="desk-editor__parts" data-previewing={previews || undefined}>
      <EditorBar />
      <Outline />
      <div className="desk-editor__middle">
        <FindBar />
        <TextPage />
      </div>
      {previews ? <LivePreviewWindow collectionSlug="articles" /> : null}
      <Rail />
    </div>
  );
};
