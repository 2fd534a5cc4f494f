import { bibliographyFormats } from '@/interchange/bibliography/registry';

type Props = {
  /** What the files hold, such as “All sources as”. */
  label: string;
  /** Only what the draft of this article cites. */
  article?: number | string;
};

/** A link to a file in every format for lists of works. */
export const ExportLinks = ({ label, article }: Props) => (
  <p className="ibidem-works__files">
    {label}{' '}
    {bibliographyFormats.map(({ id, label: name }) => {
      const of = article === undefined ? '' : `&article=${article}&draft=true`;
      return (
        <a download href={`/api/sources/export?format=${id}${of}`} key={id}>
          {name}
        </a>
      );
    })}
  </p>
);
