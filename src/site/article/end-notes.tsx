import type { Note } from '@/document/document';
import { fill } from '../messages/messages';
import { CitationRuns } from './citation-runs';
import { markerAnchor, noteAnchor, type Rendering } from './rendering';

/** All notes in a plain list, with ways back to every place that refers to them. */
export const EndNotes = ({ rendering }: { rendering: Rendering }) => {
  const { notes } = rendering.view.document;
  if (notes.length === 0) return null;
  return (
    <section className="end-notes" role="doc-endnotes" aria-labelledby="section:notes">
      <h2 id="section:notes">{rendering.setting.say.notes}</h2>
      <ol>
        {notes.map((note) => (
          <li key={note.number} id={noteAnchor(note.number)}>
            <CitationRuns
              runs={rendering.notes.get(note.number)?.runs ?? []}
              rendering={rendering}
              reachable
            />
            {'\u00a0'}
            <BackLinks note={note} rendering={rendering} />
          </li>
        ))}
      </ol>
    </section>
  );
};

const BackLinks = ({ note, rendering }: { note: Note; rendering: Rendering }) => {
  const { say } = rendering.setting;
  const several = note.citations.length > 1;
  return (
    <span className="back-links">
      {note.citations.map((key, index) => (
        <a
          key={key}
          role="doc-backlink"
          href={`#${markerAnchor(note.number, index + 1)}`}
          aria-label={several ? fill(say.backToPlace, { number: index + 1 }) : say.backToText}
        >
          ↑{several ? <sub>{index + 1}</sub> : null}
        </a>
      ))}
    </span>
  );
};
