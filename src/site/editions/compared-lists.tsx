import { fieldLabels } from '@/articles/rules/field-labels';
import type { FieldChange } from '@/document/compare/fields';
import type { NoteChange, ReferenceChange } from '@/document/compare/notes';
import { fill } from '../messages/messages';
import type { Setting } from '../setting';
import { ComparedRuns, noteChangeAnchor } from './compared-runs';

type FieldsProps = { fields: readonly FieldChange[]; setting: Setting };

/** What differs in the head of the two texts. */
export const ComparedFields = ({ fields, setting }: FieldsProps) => {
  const { say, language } = setting;
  return fields.length === 0 ? null : (
    <section aria-labelledby="section:head">
      <h2 id="section:head" lang={language}>
        {say.comparedHead}
      </h2>
      <dl className="compared-fields">
        {fields.map(({ field, runs }) => (
          <div key={field}>
            <dt lang={language}>{fieldLabels[language][field]}</dt>
            <dd>
              <ComparedRuns runs={runs} setting={setting} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
};

type NotesProps = { notes: readonly NoteChange[]; setting: Setting };

/** Notes by their numbers: those of the earlier text where only that has them. */
export const ComparedNotes = ({ notes, setting }: NotesProps) => {
  const { say, language } = setting;
  return notes.length === 0 ? null : (
    <section aria-labelledby="section:notes">
      <h2 id="section:notes" lang={language}>
        {say.notes}
      </h2>
      {notes.map(({ id, numbers, runs }) => (
        <p key={id} id={noteChangeAnchor(id)}>
          <small className="compared-remark" lang={language}>
            {fill(say.note, { number: numbersOf(numbers) })}{' '}
          </small>
          <ComparedRuns runs={runs} setting={setting} />
        </p>
      ))}
    </section>
  );
};

const numbersOf = ({ before, after }: NoteChange['numbers']): string =>
  before !== undefined && after !== undefined && before !== after
    ? `${before} → ${after}`
    : String(after ?? before);

type WorksProps = { works: readonly ReferenceChange[]; setting: Setting };

/** Cited works that came, went, or are described otherwise. */
export const ComparedWorks = ({ works, setting }: WorksProps) => {
  const { say, language } = setting;
  return works.length === 0 ? null : (
    <section aria-labelledby="section:references">
      <h2 id="section:references" lang={language}>
        {say.references}
      </h2>
      {works.map(({ id, runs }) => (
        <p key={id}>
          <ComparedRuns runs={runs} setting={setting} />
        </p>
      ))}
    </section>
  );
};
