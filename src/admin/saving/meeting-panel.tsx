'use client';

import { useEffect, useRef, useSyncExternalStore, type KeyboardEvent } from 'react';
import { createPortal } from 'react-dom';
import { aBudget, wordRuns, type Run } from '@/document/compare/word-runs';
import { textOfTokens, tokensOf } from '@/document/compare/tokens';
import { wordsOf } from '@/document/merge/content';
import type { Choice, Collision } from '@/document/merge/merge-texts';
import { useDesk } from '../use-desk';
import type { Meeting, Meetings } from './meeting';
import './meeting.css';
import { nameOfField } from './name-of-field';
import type { Saver } from './saver';

type Props = { meetings: Meetings; saver: Saver };

/** Where two people changed the same: both versions side by side, word by word, and the choice between them. */
export const MeetingPanel = ({ meetings, saver }: Props) => {
  const meeting = useSyncExternalStore(meetings.subscribe, meetings.current, () => null);
  return meeting
    ? createPortal(<Panel meeting={meeting} meetings={meetings} saver={saver} />, document.body)
    : null;
};

const Panel = ({ meeting, meetings, saver }: Props & { meeting: Meeting }) => {
  const { t } = useDesk();
  const { box, leave } = useFocusHere();
  const { collisions, choices, by } = meeting;
  const ids = [...new Set(collisions.map(({ id }) => id))];
  const left = ids.filter((id) => !choices.has(id)).length;
  const everywhere = (choice: Choice): void => ids.forEach((id) => meetings.choose(id, choice));
  return (
    <section
      aria-describedby="meeting-why"
      aria-labelledby="meeting"
      className="desk-meeting"
      onKeyDown={leave}
      ref={box}
      role="alertdialog"
      tabIndex={-1}
    >
      <h2 id="meeting">{t('merging.title')}</h2>
      <p id="meeting-why">{t('merging.hint')}</p>
      {ids.map((id) => (
        <Question
          by={by}
          choice={choices.get(id)}
          collisions={collisions.filter((one) => one.id === id)}
          key={id}
          onChoose={(choice) => meetings.choose(id, choice)}
        />
      ))}
      <div className="desk-meeting__foot">
        <button
          aria-disabled={left > 0}
          className={`desk-button${left === 0 ? ' desk-button--first' : ''}`}
          onClick={() => left === 0 && void saver.flush()}
          type="button"
        >
          {t('merging.save')}
        </button>
        <span aria-live="polite">
          {left > 0 ? t('merging.left', { count: left }) : t('merging.chosen')}
        </span>
        {ids.length > 1 ? (
          <span className="desk-meeting__all">
            <button className="desk-button" onClick={() => everywhere('mine')} type="button">
              {t('merging.allMine')}
            </button>
            <button className="desk-button" onClick={() => everywhere('theirs')} type="button">
              {t('merging.allTheirs')}
            </button>
          </span>
        ) : null}
      </div>
    </section>
  );
};

type QuestionProps = {
  by: string | undefined;
  collisions: readonly Collision[];
  choice: Choice | undefined;
  onChoose: (choice: Choice) => void;
};

const Question = ({ by, collisions, choice, onChoose }: QuestionProps) => {
  const { t } = useDesk();
  const [first] = collisions;
  const name = first?.path === 'body' ? t('merging.text') : nameOfField(first?.path ?? '');
  return (
    <fieldset className="desk-meeting__question">
      <legend>{name}</legend>
      {collisions.length > 1 ? <p>{t('merging.together')}</p> : null}
      {collisions.map((collision, at) => (
        <div className="desk-meeting__sides" key={at}>
          <Side
            base={collision.base}
            isChosen={choice === 'mine'}
            title={t('merging.mine')}
            value={collision.mine}
          />
          <Side
            base={collision.base}
            isChosen={choice === 'theirs'}
            title={by ? t('merging.theirsBy', { name: by }) : t('merging.theirs')}
            value={collision.theirs}
          />
        </div>
      ))}
      <div className="desk-meeting__sides">
        <button
          aria-pressed={choice === 'mine'}
          className="desk-button"
          onClick={() => onChoose('mine')}
          type="button"
        >
          {t('merging.keepMine')}
        </button>
        <button
          aria-pressed={choice === 'theirs'}
          className="desk-button"
          onClick={() => onChoose('theirs')}
          type="button"
        >
          {t('merging.keepTheirs')}
        </button>
      </div>
    </fieldset>
  );
};

type SideProps = { base: unknown; value: unknown; title: string; isChosen: boolean };

const Side = ({ base, value, title, isChosen }: SideProps) => {
  const { t } = useDesk();
  const words = wordsOf(value);
  const runs = wordRuns(tokensOf(wordsOf(base)), tokensOf(words), aBudget());
  return (
    <div className="desk-meeting__side" data-chosen={isChosen || undefined}>
      <h3>{title}</h3>
      {words === '' ? <p className="desk-quiet">{t('merging.nothing')}</p> : null}
      <blockquote>
        {runs.map((run, at) => (
          <Words key={at} run={run} />
        ))}
      </blockquote>
    </div>
  );
};

const Words = ({ run }: { run: Run }) => {
  const { t } = useDesk();
  const words = textOfTokens(run.tokens);
  if (run.type === 'same') return words;
  const Tag = run.type === 'added' ? 'ins' : 'del';
  return (
    <Tag>
      <span className="desk-meeting__said">{t(`merging.${run.type}`)} </span>
      {words}
    </Tag>
  );
};

/** The focus comes to the box, and not to one of its buttons, which the next letter would press; Escape leads back. */
const useFocusHere = () => {
  const box = useRef<HTMLElement>(null);
  const before = useRef<Element>(null);
  useEffect(() => {
    before.current = document.activeElement;
    box.current?.focus({ preventScroll: true });
    const where = before.current;
    return () => {
      if (where instanceof HTMLElement) where.focus({ preventScroll: true });
    };
  }, []);
  const leave = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape' && before.current instanceof HTMLElement) before.current.focus();
  };
  return { box, leave };
};
