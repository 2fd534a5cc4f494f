import { textOfInlines } from '@/document/walk';
import type { Rendering } from './rendering';

/** Fewer headings than this are seen at a glance. */
const enough = 3;

/** Key points and the list of sections. */
export const Contents = ({ rendering }: { rendering: Rendering }) => {
  const { body, metadata } = rendering.view.document;
  const { say } = rendering.setting;
  const headings = body
    .filter((block) => block.type === 'heading')
    .filter(({ level }) => level === 2);
  return (
    <>
      {metadata.keyPoints.length > 0 ? (
        <section className="key-points" aria-labelledby="section:key-points">
          <h2 id="section:key-points">{say.keyPoints}</h2>
          <ul>
            {metadata.keyPoints.map((point, index) => (
              <li key={index}>{rendering.set(point)}</li>
            ))}
          </ul>
        </section>
      ) : null}
      {headings.length >= enough ? (
        <nav className="contents" aria-labelledby="section:contents">
          <h2 id="section:contents">{say.contents}</h2>
          <ol>
            {headings.map(({ anchor, children }) => (
              <li key={anchor}>
                <a href={`#${anchor}`}>{rendering.set(textOfInlines(children))}</a>
              </li>
            ))}
          </ol>
        </nav>
      ) : null}
    </>
  );
};
