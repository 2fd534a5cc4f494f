'use client';

import { useId, useState } from 'react';
import { DeskButton } from '../desk-button';
import { useWords } from '../words';
import type { Assignments, Person, StageAssignments } from './use-assignments';

type Props = {
  of: StageAssignments;
  assignments: Assignments;
  /** The stage still needs somebody. */
  open: boolean;
};

/** Who is asked to review in a stage; whoever may can take it on, pass it to somebody, or end it. */
export const Assigned = ({ of, assignments, open }: Props) => {
  const { t } = useWords();
  const { me, mayAssign, change } = assignments;
  const free = of.eligible.filter(({ id }) => !of.assigned.some((person) => person.id === id));
  const others = free.filter(({ id }) => id !== me);
  return (
    <div className="ibidem-assigned">
      {of.assigned.length > 0 ? (
        <ul aria-label={t('panel.assigned')}>
          {of.assigned.map(({ id, name }) => (
            <li key={id}>
              <span>{id === me ? t('panel.you') : name}</span>
              {open && (mayAssign || id === me) ? (
                <DeskButton
                  aria-label={t('panel.assignEndOf', { name })}
                  look="link"
                  onClick={() => void change(of.name, id, 'end')}
                >
                  {t('panel.assignEnd')}
                </DeskButton>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
      {open && me !== null && free.some(({ id }) => id === me) ? (
        <DeskButton look="link" onClick={() => void change(of.name, me, 'assign')}>
          {t('panel.assignTake')}
        </DeskButton>
      ) : null}
      {open && mayAssign && others.length > 0 ? (
        <AssignSomebody
          onAssign={(id) => void change(of.name, id, 'assign')}
          people={others}
          stage={of.name}
        />
      ) : null}
    </div>
  );
};

type SomebodyProps = {
  people: readonly Person[];
  stage: string;
  onAssign: (id: number | string) => void;
};

const AssignSomebody = ({ people, stage, onAssign }: SomebodyProps) => {
  const { t, sayPolicy } = useWords();
  const id = useId();
  const [chosen, setChosen] = useState('');
  return (
    <span className="ibidem-assign">
      <label className="ibidem-unseen" htmlFor={id}>
        {t('panel.assignWho', { stage: sayPolicy(stage) })}
      </label>
      <select id={id} onChange={({ target }) => setChosen(target.value)} value={chosen}>
        <option value="">{t('panel.assignChoose')}</option>
        {people.map((person) => (
          <option key={person.id} value={person.id}>
            {person.name}
          </option>
        ))}
      </select>
      {chosen ? (
        <DeskButton
          onClick={() => {
            onAssign(people.find((person) => String(person.id) === chosen)?.id ?? chosen);
            setChosen('');
          }}
        >
          {t('panel.assign')}
        </DeskButton>
      ) : null}
    </span>
  );
};
