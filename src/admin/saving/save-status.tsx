'use client';

import { Button, useDocumentInfo, useEditDepth, useForm, useHotkey } from '@payloadcms/ui';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { hour } from '../clock';
import { Shape } from '../components/shape';
import { Mark } from '../components/state-mark';
import { ownWords } from '../revision/own-words';
import { usePageKeys, type PageKey } from '../shell/keys';
import { useDesk } from '../use-desk';
import { AgainIn } from './again-in';
import { KeptCopy } from './kept-copy';
import { MeetingPanel } from './meeting-panel';
import { keepTimes } from './save-times';
import { SavedAgo } from './saved-ago';
import type { Saver, Saving } from './saver';
import { useSaving } from './saving-context';
import './saving.css';
import type { Reason, Trouble } from './trouble';
import { useSaver } from './use-saver';

/** Those of an article's form, whichever of its parts hears them. */
const keys: readonly PageKey[] = [
  { keys: ['Ctrl', 'S'], label: 'shell.key.save' },
  { keys: ['Ctrl', 'Alt', 'F'], label: 'shell.key.cite' },
  { keys: ['Ctrl', 'Alt', 'M'], label: 'shell.key.comment' },
  { keys: ['F8'], label: 'shell.key.nextOpen' },
  { keys: ['Ctrl', 'Alt', 'O'], label: 'shell.key.outline' },
  { keys: ['Ctrl', 'Alt', 'H'], label: 'shell.key.find' },
];

/** In the head of an article's form: whether what was typed is saved, and if not, why. */
export const SaveStatus = () => {
  const { saver, restore, page } = useSaver();
  const { initialData } = useDocumentInfo();
  const held = useSaving();
  useEffect(() => held.hold(saver), [held, saver]);
  const state = useSyncExternalStore(saver.subscribe, saver.current, saver.current);
  usePageKeys(keys);
  const editDepth = useEditDepth();
  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ['s'] }, (event) => {
    event.preventDefault();
    event.stopPropagation();
    void saver.flush();
  });
  return (
    <div className="ibidem-saving" data-saving={state.is}>
      <StateInWords saver={saver} state={state} />
      {state.is === 'failed' ? <CopyText /> : null}
      <SaveButton
        byItself={initialData?.workflowState !== 'in_review'}
        saver={saver}
        state={state}
      />
      <KeptCopy page={page} restore={restore} />
      <MeetingPanel meetings={page.meetings} saver={saver} />
    </div>
  );
};

type Shown = { saver: Saver; state: Saving };

const StateInWords = ({ saver, state }: Shown) => {
  const { t } = useDesk();
  const [times] = useState(() => keepTimes(saver, Date.now));
  const { savedAt, unsavedSince } = useSyncExternalStore(
    times.subscribe,
    times.current,
    times.current,
  );
  const isSaved = state.is === 'saved' && state.left.length === 0;
  return (
    <>
      <span className="ibidem-saving__state">
        {isSaved ? (
          <Mark shape="tick" tone="green">
            <SavedAgo at={savedAt} />
          </Mark>
        ) : state.is === 'unsaved' || state.is === 'saving' ? (
          t(`saving.${state.is}`)
        ) : null}
      </span>
      <span aria-live="polite" className="ibidem-saving__why" role="status">
        {state.is === 'failed' ? <Why since={unsavedSince} trouble={state.trouble} /> : null}
        {state.is === 'saved'
          ? state.left.map(({ field, why }) => (
              <span key={field}>{t('saving.left', { field, why })}</span>
            ))
          : null}
      </span>
    </>
  );
};

/** What happened, what is safe, what to do. */
const Why = ({ trouble, since }: { trouble: Trouble; since: number | null }) => {
  const { t, clock } = useDesk();
  const { reason, said, again } = trouble;
  return (
    <span>
      <strong>
        <Shape name="triangle" /> {t('saving.not')}
      </strong>{' '}
      <b>{t(`saving.why.${reason}`)}</b> {said}{' '}
      {since === null
        ? t('saving.kept')
        : t('saving.keptSince', { hour: hour(new Date(since), clock) })}{' '}
      {again === null ? null : <AgainIn trouble={{ ...trouble, again }} />}
      {isForPerson(reason) ? t(`saving.wayOn.${reason}`) : null}{' '}
      {reason === 'signed-out' || reason === 'somebody-else' ? (
        <a href="/admin/login" rel="noopener" target="_blank">
          {t('saving.logIn')}
        </a>
      ) : null}
    </span>
  );
};

/** What time alone does not mend, and no button here does. */
const isForPerson = (reason: Reason): reason is (typeof forPerson)[number] =>
  forPerson.some((one) => one === reason);
const forPerson = ['not-allowed', 'changed', 'closed', 'too-long', 'refused'] as const;

/** What is not saved can be taken along. */
const CopyText = () => {
  const { t } = useDesk();
  const { getData } = useForm();
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(ownWords(getData()));
    setCopied(true);
  };
  return (
    <>
      <Button
        buttonStyle="secondary"
        margin={false}
        onClick={() => void copy()}
        size="medium"
        type="button"
      >
        {t('editor.copyText')}
      </Button>
      <span className="ibidem-unseen" role="status">
        {copied ? t('revision.copied') : ''}
      </span>
    </>
  );
};

/** By itself everything is saved soon; where it failed, or is not to be, there is a button. */
const SaveButton = ({ saver, state, byItself }: Shown & { byItself: boolean }) => {
  const { t } = useDesk();
  const isStuck = state.is === 'failed' && state.trouble.reason !== 'changed';
  if (byItself && !isStuck) return null;
  return (
    <Button
      buttonStyle="secondary"
      disabled={state.is === 'saving' || (!isStuck && !saver.hasUnsaved())}
      id="action-save-draft"
      margin={false}
      onClick={() => void saver.flush()}
      size="medium"
      type="button"
    >
      {t(isStuck ? 'saving.tryNow' : 'saving.save')}
    </Button>
  );
};
