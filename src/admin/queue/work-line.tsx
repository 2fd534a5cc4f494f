import type { CslItem, DeskWork } from '@/sources/rules/csl';
import { formatReference } from '@/citations/rules/format-reference';
import { plainWords } from '@/citations/rules/markup';
import { useDesk } from '../use-desk';

/** A work in one line, as a list of references names it. Its address is no link here: a click chooses the line. */
export const WorkLine = ({ work }: { work: CslItem | DeskWork }) => {
  const { language } = useDesk();
  const runs = formatReference({ id: '', ...work }, language);
  return (
    <span className="desk-queue__title">
      {runs.map((run, at) =>
        run.type === 'emphasis' ? <em key={at}>{run.text}</em> : <span key={at}>{run.text}</span>,
      )}
    </span>
  );
};

export const nameOf = (work: CslItem | DeskWork): string =>
  plainWords(work.title ?? '') || (work.URL ?? work.DOI ?? work.ISBN ?? '');
