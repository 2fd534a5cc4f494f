'use client';

import { useAuth } from '@payloadcms/ui';
import { useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import type { User } from '@/payload-types';
import type { Finding } from '@/platform/finding';
import type { Result } from '@/platform/result';
import type { QueuedCitation } from '@/citations/queries/citation-queue';
import type { Refused } from '../ask';
import { doForEach, type Outcome as Many } from '../do-for-each';
import { FindingsList } from '../findings-list';
import { ReasonForm } from '../sources/reason-form';
import { useDesk } from '../use-desk';
import { About } from './about';
import { askWriter, toBeAsked } from './ask-writer';
import { ConfirmLine } from './confirm-line';
import { confirmChoice, waive, type Choice } from './decide';
import { Found } from './found';
import { PasteField } from './paste-field';
import { actionOfKey, isTheirs } from './queue-keys';
import { Sentence } from './sentence';
import { Status } from './status';
import { Suggestions } from './suggestions';
import { useJudgement } from './use-judgement';
import type { Decisions, Outcome } from './settled';
import { useSuggestions, type Guessed } from './use-suggestions';
import { nameOf } from './work-line';

type Props = {
  row: QueuedCitation;
  /** Those that the decision is for: all that were chosen, or else this one. */
  targets: readonly QueuedCitation[];
  /** Key of the one after it. */
  next: string | undefined;
  /** What came with the page. */
  guessed: Guessed | undefined;
  label: string;
  place: string;
  today: string;
  mayWaive: boolean;
  element: RefObject<HTMLDivElement | null>;
  /** G was pressed: the letter that follows leads to another task. */
  isAfterG: RefObject<boolean>;
  onDecided: (decisions: Decisions) => void;
  onAsked: (name: string) => void;
  /** Of many: those that were not decided, by their words. */
  onRefused: (refused: Many['refused']) => void;
  /** Somebody else was faster. */
  onStale: (row: QueuedCitation) => void;
  onSay: (words: string) => void;
};

type Form = 'waive' | 'ask' | undefined;

/** The citation that is being decided: its sentence, what it may mean, and what can be done. */
export const CurrentCitation = (props: Props) => {
  const { row, targets, next, label, place, today, mayWaive, element, isAfterG } = props;
  const { onDecided, onAsked, onRefused, onStale, onSay } = props;
  const { t } = useDesk();
  const { user } = useAuth<User>();
  const [choice, setChoice] = useState<Choice | undefined>(() =>
    row.status === 'proposed' ? { kind: 'proposal' } : undefined,
  );
  const [locator, setLocator] = useState('');
  const [form, setForm] = useState<Form>();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<readonly Finding[]>([]);
  const suggestions = useSuggestions(row.key, next, props.guessed);
  const judged = useJudgement(row);
  const paste = useRef<HTMLInputElement>(null);
  const article = useRef<HTMLAnchorElement>(null);
  const isForMany = targets.length > 1 || targets[0]?.key !== row.key;
  const asked = toBeAsked(targets, user?.id);

  const goBack = (): void => {
    setForm(undefined);
    element.current?.focus();
  };
  const pick = (picked: Choice): void => {
    setChoice(picked);
    setSaid([]);
    if (picked.kind === 'source') onSay(`${t('queue.chosen')}: ${nameOf(picked.source.item)}`);
    if (picked.kind === 'work') onSay(`${t('queue.chosen')}: ${nameOf(picked.work)}`);
    goBack();
  };
  const run = async (
    command: (one: QueuedCitation) => Promise<Result<{ doc: { updatedAt: string } }, Refused>>,
    outcomeOf: (one: QueuedCitation) => Omit<Outcome, 'updatedAt'>,
  ): Promise<void> => {
    setBusy(true);
    setSaid([]);
    onRefused([]);
    const decided = new Map<string, Outcome>();
    const { refused } = await doForEach(
      targets,
      ({ sentence }) => sentence.words,
      async (one) => {
        const answer = await command(one);
        if (!answer.ok && answer.error.status === 409) onStale(one);
        return answer;
      },
      (one, { doc }) => decided.set(one.key, { ...outcomeOf(one), updatedAt: doc.updatedAt }),
    );
    setBusy(false);
    if (isForMany) onRefused(refused);
    else setSaid(refused.flatMap(({ findings }) => findings));
    if (decided.size > 0) onDecided(decided);
  };
  const confirm = (): void => {
    if (busy) return;
    if (!choice) return onSay(t('queue.nothingChosen'));
    void run(
      (one) => confirmChoice(one, choice, locator),
      (one) => ({ kind: 'cited', title: titleOf(choice, one) }),
    );
  };
  const ask = async (text: string): Promise<void> => {
    setBusy(true);
    const { done, refused } = await doForEach(
      asked,
      ({ sentence }) => sentence.words,
      (one) => askWriter(one, text),
    );
    setBusy(false);
    onRefused(refused);
    goBack();
    if (done > 0) onAsked(namesOf(asked));
  };
  const confirmation = { locator, busy, onConfirm: confirm, count: isForMany ? targets.length : 1 };
  const startWaiving = (): void => (mayWaive ? setForm('waive') : onSay(t('queue.mayNotWaive')));
  const startAsking = (): void =>
    asked.length > 0 ? setForm('ask') : onSay(t('queue.nobodyToAsk'));

  const onKeyDown = (event: KeyboardEvent): void => {
    if (isAfterG.current || isTheirs(event.target, event)) return;
    const action = actionOfKey(event.nativeEvent);
    switch (action?.act) {
      case 'pick': {
        const suggestion = suggestions?.[action.at];
        if (suggestion) pick({ kind: 'source', source: suggestion.source, isSuggested: true });
        break;
      }
      case 'paste':
        paste.current?.focus();
        break;
      case 'confirm':
        confirm();
        break;
      case 'ask':
        startAsking();
        break;
      case 'waive':
        startWaiving();
        break;
      case 'open':
        article.current?.click();
        break;
      default:
        return;
    }
    event.preventDefault();
  };

  return (
    <div
      aria-current="true"
      aria-label={label}
      className="desk-queue__current"
      onKeyDown={onKeyDown}
      ref={element}
      role="group"
      tabIndex={0}
    >
      <About article={article} place={place} row={row} today={today} />
      <p>
        <Sentence row={row} />
      </p>
      <FindingsList findings={[...row.findings, ...judged, ...said]} urgent={said.length > 0} />
      <Status
        isChosen={choice?.kind === 'proposal'}
        onChoose={() => pick({ kind: 'proposal' })}
        row={row}
      >
        <ConfirmLine {...confirmation} />
      </Status>
      <Suggestions choice={choice} onPick={pick} suggestions={suggestions}>
        <ConfirmLine {...confirmation} onLocator={setLocator} />
      </Suggestions>
      <PasteField field={paste} onFound={pick} onLeave={goBack} />
      <Found choice={choice}>
        <ConfirmLine {...confirmation} onLocator={setLocator} />
      </Found>
      {form === 'waive' ? (
        <ReasonForm
          hint={t('queue.waiveHint')}
          isBusy={busy}
          label={t('queue.waiveReason')}
          onLeave={goBack}
          onReason={(reason) =>
            void run(
              (one) => waive(one, reason),
              (one) => ({ kind: 'waived', title: one.sentence.words }),
            )
          }
          send={t('queue.doWaive')}
        />
      ) : null}
      {form === 'ask' ? (
        <ReasonForm
          given={t('queue.question')}
          hint={t('queue.askHint')}
          isBusy={busy}
          label={t('queue.askOf', { name: namesOf(asked) })}
          onLeave={goBack}
          onReason={(text) => void ask(text)}
          send={t('queue.doAsk')}
        />
      ) : null}
      {form === undefined ? (
        <p className="desk-queue__ways">
          {asked.length > 0 ? (
            <button aria-keyshortcuts="a" className="desk-link" onClick={startAsking} type="button">
              {t('queue.ask', { name: namesOf(asked) })} <kbd aria-hidden>A</kbd>
            </button>
          ) : null}
          {mayWaive ? (
            <button
              aria-keyshortcuts="w"
              className="desk-link"
              onClick={startWaiving}
              type="button"
            >
              {t('queue.waive')} <kbd aria-hidden>W</kbd>
            </button>
          ) : null}
        </p>
      ) : null}
    </div>
  );
};

const namesOf = (rows: readonly QueuedCitation[]): string =>
  [...new Set(rows.flatMap(({ article }) => article.owner?.name ?? []))].join(', ');

const titleOf = (choice: Choice, row: QueuedCitation): string => {
  switch (choice.kind) {
    case 'proposal':
      return row.cites[0] ? nameOf(row.cites[0].source.item) : (row.proposedUrl ?? '');
    case 'source':
      return nameOf(choice.source.item);
    case 'work':
      return nameOf(choice.work);
  }
};
