import type { Marker } from '@/document/markers';
import { fill } from '../messages/messages';
import { CitationRuns } from './citation-runs';
import { markerAnchor, noteAnchor, type Rendering } from './rendering';

type Props = { marker: Marker; rendering: Rendering; sidenote: boolean };

/**
 * The number that leads to a note, and at its first place the note itself for the margin. The note
 * in the margin is hidden from screen readers and from the tab order: they have the end notes.
 */
export const NoteMarker = ({ marker, rendering, sidenote }: Props) => {
  const { number, occurrence } = marker;
  const note = rendering.notes.get(number);
  return (
    <>
      <a
        className="marker"
        data-claim={rendering.atDesk ? marker.citationKey : undefined}
        role="doc-noteref"
        id={markerAnchor(number, occurrence)}
        href={`#${noteAnchor(number)}`}
        aria-label={fill(rendering.setting.say.note, { number })}
      >
        {number}
      </a>
      {sidenote && occurrence === 1 && note ? (
        <span className="sidenote" aria-hidden="true">
          <span className="sidenote-number">{number}</span>{' '}
          <CitationRuns runs={note.runs} rendering={rendering} reachable={false} />
        </span>
      ) : null}
    </>
  );
};
