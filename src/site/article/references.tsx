import { formatReference } from '@/citations/format-reference';
import { CitationRuns } from './citation-runs';
import { LinkState } from './link-state';
import type { Rendering } from './rendering';

/** The cited works, each with the state of its link and the way to its own page. */
export const References = ({ rendering }: { rendering: Rendering }) => {
  const { view, setting } = rendering;
  if (view.document.references.length === 0) return null;
  return (
    <section className="references" role="doc-bibliography" aria-labelledby="section:references">
      <h2 id="section:references">{setting.say.references}</h2>
      <ul>
        {view.document.references.map((item) => {
          const overlay = view.overlay.references[item.id];
          return (
            <li key={item.id}>
              <CitationRuns
                runs={formatReference(item, view.document.metadata.language)}
                rendering={rendering}
                reachable
              />{' '}
              <LinkState item={item} overlay={overlay} setting={setting} />
              {overlay?.href ? (
                <a className="quiet" href={overlay.href}>
                  {setting.say.sourcePage}
                </a>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
};
