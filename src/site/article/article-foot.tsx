import { fieldLabels } from '@/articles/rules/field-labels';
import { doiAddress } from '@/interchange/writers/print-model/colophon';
import { licenceOf } from '@/document/licence';
import { statements } from '@/document/text-fields';
import { ArticleEditions } from '../editions/article-editions';
import { CiteThis } from './cite-this';
import { Downloads } from './downloads';
import type { Rendering } from './rendering';
import { Share } from './share';

/** What stands after the text: statements, how to cite it and pass it on, files, the history of editions. */
export const ArticleFoot = ({ rendering }: { rendering: Rendering }) => (
  <footer className="article-foot">
    <Statements rendering={rendering} />
    <CiteThis rendering={rendering} />
    <Share rendering={rendering} />
    <Downloads rendering={rendering} />
    <ArticleEditions view={rendering.view} setting={rendering.setting} />
  </footer>
);

const Statements = ({ rendering }: { rendering: Rendering }) => {
  const { metadata } = rendering.view.document;
  const labels = fieldLabels[rendering.setting.language];
  const { name: licence, url: terms } = licenceOf(metadata.licence ?? '');
  const doi = metadata.doi && doiAddress(metadata.doi);
  const rows: [label: string, text?: string, href?: string, rel?: string][] = [
    ...statements.map((name): [string, string?] => [labels[name], metadata[name]]),
    [labels.licence, licence, terms, 'license'],
    [labels.doi, metadata.doi, doi],
  ];
  const said = rows.filter(([, text]) => Boolean(text));
  return said.length === 0 ? null : (
    <dl className="statements">
      {said.map(([label, text = '', href, rel]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {href ? (
              <a href={href} rel={rel}>
                {text}
              </a>
            ) : (
              rendering.set(text)
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
};
