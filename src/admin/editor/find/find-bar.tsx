'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { Icon } from '../../shell/icons';
import { useWords } from '../../words';
import { useEditorParts } from '../editor-parts';
import './find.css';
import { useFind } from './use-find';

/** Over the text: finds words in the body, and puts others in their place, all of them in one step. */
export const FindBar = () => {
  const { find, setFind } = useEditorParts();
  useEffect(() => {
    const hear = (event: KeyboardEvent<Element> | globalThis.KeyboardEvent): void => {
      const isAsked = event.code === 'KeyH' && event.ctrlKey && event.altKey && !event.shiftKey;
      if (!isAsked || event.getModifierState('AltGraph')) return;
      event.preventDefault();
      setFind(true);
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [setFind]);
  return find ? <Fields onClose={() => setFind(false)} /> : null;
};

const Fields = ({ onClose }: { onClose: () => void }) => {
  const { t } = useWords();
  const id = useId();
  const { hasSavePermission } = useDocumentInfo();
  const [words, setWords] = useState(() => getSelection()?.toString().split('\n')[0] ?? '');
  const [by, setBy] = useState('');
  const [matchCase, setMatchCase] = useState(false);
  const [said, setSaid] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const { matches, at, go, replaceOne, replaceAll, leave } = useFind(words, matchCase);
  useEffect(() => field.current?.select(), []);
  const close = (): void => {
    onClose();
    leave();
  };
  const hear = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.preventDefault();
      close();
    }
  };
  const enter = (act: (isBack: boolean) => void) => (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    act(event.shiftKey);
  };
  return (
    <div aria-label={t('editor.find')} className="desk-find" onKeyDown={hear} role="search">
      <label className="ibidem-unseen" htmlFor={`${id}-words`}>
        {t('editor.findWords')}
      </label>
      <input
        className="desk-input"
        id={`${id}-words`}
        onChange={({ target }) => {
          setWords(target.value);
          setSaid('');
        }}
        onKeyDown={enter((isBack) => go(isBack ? -1 : 1))}
        placeholder={t('editor.findWords')}
        ref={field}
        type="text"
        value={words}
      />
      <output aria-live="polite" className="desk-find__count">
        {said ||
          (words === ''
            ? ''
            : matches.length === 0
              ? t('editor.findNone')
              : t('editor.findAt', { at: at + 1, of: matches.length }))}
      </output>
      <button
        aria-label={t('editor.findBack')}
        className="desk-tool"
        onClick={() => go(-1)}
        type="button"
      >
        <Icon name="fold" />
      </button>
      <button
        aria-label={t('editor.findNext')}
        className="desk-tool"
        onClick={() => go(1)}
        type="button"
      >
        <Icon name="unfold" />
      </button>
      <label className="desk-find__case">
        <input
          checked={matchCase}
          onChange={({ target }) => setMatchCase(target.checked)}
          type="checkbox"
        />{' '}
        {t('editor.findCase')}
      </label>
      {hasSavePermission ? (
        <>
          <label className="ibidem-unseen" htmlFor={`${id}-by`}>
            {t('editor.replaceBy')}
          </label>
          <input
            className="desk-input"
            id={`${id}-by`}
            onChange={({ target }) => setBy(target.value)}
            onKeyDown={enter(() => replaceOne(by))}
            placeholder={t('editor.replaceBy')}
            type="text"
            value={by}
          />
          <button
            aria-disabled={matches.length === 0}
            className="desk-button"
            onClick={() => replaceOne(by)}
            type="button"
          >
            {t('editor.replaceOne')}
          </button>
          <button
            aria-disabled={matches.length === 0}
            className="desk-button"
            onClick={() => setSaid(t('editor.replaced', { count: replaceAll(by) }))}
            type="button"
          >
            {t('editor.replaceAll')}
          </button>
        </>
      ) : null}
      <button aria-label={t('shell.close')} className="desk-tool" onClick={close} type="button">
        <Icon name="close" />
      </button>
    </div>
  );
};
