import { ArticleHead } from './article-head';
import { Blocks } from './blocks';
import { Contents } from './contents';
import { EndNotes } from './end-notes';
import { Notices } from './notices';
import { References } from './references';
import type { Rendering } from './rendering';

/** All of an article that is its text: from the title to the last work that it cites. */
export const ArticleText = ({ rendering }: { rendering: Rendering }) => (
  <>
    <Notices rendering={rendering} />
    <ArticleHead rendering={rendering} />
    <Contents rendering={rendering} />
    <div className="body">
      <Blocks blocks={rendering.view.document.body} rendering={rendering} />
    </div>
    <EndNotes rendering={rendering} />
    <References rendering={rendering} />
  </>
);
