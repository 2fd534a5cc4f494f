import { bibliographyFormats } from '@/sources/bibliography/registry';

type Props = {
  /** What the files hold, such as “All sources as”. */
  label: string;
  /** Only what the draft of this article cites. */
  article?: number | string;
  /** Only these, by their ids. */
  sources?: readonly (number | string)[];
};

/** A link to a file in every format for lists of works. */
export const ExportLinks = ({ label, article, sources }: Props) => (
  <p className="ibidem-works__files">
    {label}{' '}
    {bibliographyFormats.map(({ id, label: name }) => {
      const ofArticle = article === undefined ? '' : `&article=${article}&draft=true`;
      const these = sources === undefined ? '' : `&ids=${sources.join(',')}`;
      return (
        <a download href={`/api/sources/export?format=${id}${ofArticle}${these}`} key={id}>
          {name}
        </a>
      );
    })}
  </p>
);
