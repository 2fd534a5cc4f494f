'use client';

import { useAuth } from '@payloadcms/ui';
import { useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import type { User } from '@/payload-types';
import type { Finding } from '@/platform/finding';
import type { Result } from '@/platform/result';
import type { QueuedCitation } from '@/citations/queries/citation-queue';
import type { Refused } from '../ask';
import { DeskButton } from '../desk-button';
import { FindingsList } from '../findings-list';
import { useDesk } from '../use-desk';
import { About } from './about';
import { ConfirmLine } from './confirm-line';
import { confirmChoice, waive, type Choice } from './decide';
import { Found } from './found';
import { PasteField } from './paste-field';
import { actionOfKey, isTheirs } from './queue-keys';
import { Sentence } from './sentence';
import { Status } from './status';
import { Suggestions } from './suggestions';
import { useSuggestions } from './use-suggestions';
import { WaiveField } from './waive-field';
import { nameOf } from './work-line';

export type Outcome = { kind: 'cited' | 'waived'; title: string; updatedAt: string };

type Props = {
  row: QueuedCitation;
  /** Key of the one after it. */
  next: string | undefined;
  label: string;
  today: string;
  element: RefObject<HTMLDivElement | null>;
  onDecided: (outcome: Outcome) => void;
  /** Somebody else was faster. */
  onStale: () => void;
  onSay: (words: string) => void;
};

/** The citation that is being decided: its sentence, what it may mean, and what can be done. */
export const CurrentCitation = (props: Props) => {
  const { row, next, label, today, element, onDecided, onStale, onSay } = props;
  const { t } = useDesk();
  const { user } = useAuth<User>();
  const mayWaive = user?.roles.some((role) => role === 'editor' || role === 'publisher') ?? false;
  const [choice, setChoice] = useState<Choice | undefined>(() =>
    row.status === 'proposed' ? { kind: 'proposal' } : undefined,
  );
  const [locator, setLocator] = useState('');
  const [isWaiving, setWaiving] = useState(false);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<readonly Finding[]>([]);
  const suggestions = useSuggestions(row.key, next);
  const paste = useRef<HTMLInputElement>(null);
  const article = useRef<HTMLAnchorElement>(null);

  const goBack = (): void => element.current?.focus();
  const pick = (picked: Choice): void => {
    setChoice(picked);
    setSaid([]);
    if (picked.kind === 'source') onSay(`${t('queue.chosen')}: ${nameOf(picked.source.item)}`);
    if (picked.kind === 'work') onSay(`${t('queue.chosen')}: ${nameOf(picked.work)}`);
    goBack();
  };
  const run = async (
    command: Promise<Result<{ doc: { updatedAt: string } }, Refused>>,
    outcome: Omit<Outcome, 'updatedAt'>,
  ): Promise<void> => {
    setBusy(true);
    const answer = await command;
    setBusy(false);
    if (answer.ok) return onDecided({ ...outcome, updatedAt: answer.value.doc.updatedAt });
    setSaid(answer.error.findings);
    if (answer.error.status === 409) onStale();
  };
  const confirm = (): void => {
    if (busy) return;
    if (!choice) return onSay(t('queue.nothingChosen'));
    void run(confirmChoice(row, choice, locator), { kind: 'cited', title: titleOf(choice, row) });
  };
  const confirmation = { locator, busy, onConfirm: confirm };
  const startWaiving = (): void => (mayWaive ? setWaiving(true) : onSay(t('queue.mayNotWaive')));

  const onKeyDown = (event: KeyboardEvent): void => {
    if (isTheirs(event.target, event)) return;
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
      className="ibidem-queue__current"
      onKeyDown={onKeyDown}
      ref={element}
      role="group"
      tabIndex={0}
    >
      <p>
        <Sentence row={row} />
      </p>
      <About article={article} row={row} today={today} />
      <FindingsList findings={[...row.findings, ...said]} urgent={said.length > 0} />
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
      {isWaiving ? (
        <WaiveField
          busy={busy}
          onLeave={() => {
            setWaiving(false);
            goBack();
          }}
          onWaive={(reason) =>
            void run(waive(row, reason), { kind: 'waived', title: row.sentence.words })
          }
        />
      ) : mayWaive ? (
        <p>
          <DeskButton aria-keyshortcuts="w" look="link" onClick={startWaiving}>
            {t('queue.waive')}
          </DeskButton>
        </p>
      ) : null}
    </div>
  );
};

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
