import { fill } from '../messages/messages';
import type { Setting } from '../setting';
import type { ArticleView } from '@/reading/views/views';

/** A retracted text says so wherever its title goes: references, search results, previews. */
export const citedTitle = ({ document, liveMetadata }: ArticleView, { say }: Setting): string =>
  liveMetadata.state === 'retracted'
    ? fill(say.retractedTitle, { title: document.metadata.title })
    : document.metadata.title;
