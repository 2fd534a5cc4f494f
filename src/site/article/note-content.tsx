import type { Cite, Note } from '@/document/document';
import { fill } from '../messages/messages';
import { CitedWork } from './cited-work';
import type { Rendering } from './rendering';

type Props = {
  note: Note;
  rendering: Rendering;
  /** Whether its links are in the tab order. */
  reachable: boolean;
};

/** What a note says: the cited works, the words quoted, the author's remark. */
export const NoteContent = ({ note, rendering, reachable }: Props) => {
  const { say } = rendering.setting;
  return (
    <>
      {note.cites.map((cite, index) => (
        <span key={index} className="cite">
          {index > 0 ? '; ' : null}
          <CiteOf cite={cite} rendering={rendering} reachable={reachable} />
        </span>
      ))}
      {note.cites.length > 0 ? '.' : null}
      {note.quotation ? <q className="quotation"> {note.quotation}</q> : null}
      {note.text ? <span> {note.text}</span> : null}
      {note.waived ? (
        <span className="waived"> {fill(say.noteUnsourced, { reason: note.waived })}</span>
      ) : null}
    </>
  );
};

const CiteOf = ({ cite, rendering, reachable }: { cite: Cite } & Omit<Props, 'note'>) => {
  const item = rendering.view.document.references.find(({ id }) => id === cite.reference);
  return item ? (
    <CitedWork item={item} locator={cite.locator} rendering={rendering} reachable={reachable} />
  ) : null;
};
