import { fill } from '../messages/messages';
import { NoteContent } from './note-content';
import { markerAnchor, noteAnchor, type Rendering } from './rendering';

type Props = { citationKey: string; rendering: Rendering; sidenote: boolean };

/**
 * The number that leads to a note, and at its first place the note itself for the margin. The note
 * in the margin is hidden from screen readers and from the tab order: they have the end notes.
 */
export const NoteMarker = ({ citationKey, rendering, sidenote }: Props) => {
  const found = rendering.places.get(citationKey);
  if (!found) return null;
  const { note, place } = found;
  const { say } = rendering.setting;
  return (
    <>
      <a
        className="marker"
        role="doc-noteref"
        id={markerAnchor(note.number, place)}
        href={`#${noteAnchor(note.number)}`}
        aria-label={fill(say.note, { number: note.number })}
      >
        {note.number}
      </a>
      {sidenote && place === 1 ? (
        <span className="sidenote" aria-hidden="true">
          <span className="sidenote-number">{note.number}</span>{' '}
          <NoteContent note={note} rendering={rendering} reachable={false} />
        </span>
      ) : null}
    </>
  );
};
