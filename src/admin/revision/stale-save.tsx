'use client';

import { Button, useForm } from '@payloadcms/ui';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { createPortal } from 'react-dom';
import { useDesk } from '../use-desk';
import { ownWords } from './own-words';
import './revision.css';

type Props = {
  /** Who changed what meanwhile, as the server put it. */
  message: string;
};

/**
 * Over the form where what others saved could not even be read to be merged: what happened, and the ways on. Nothing that was
 * written is lost.
 */
export const StaleSave = ({ message }: Props) => {
  const { t } = useDesk();
  const { getData } = useForm();
  const [copied, setCopied] = useState(false);
  const { box, leave } = useFocusHere();
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(ownWords(getData()));
    setCopied(true);
  };
  return createPortal(
    <section
      aria-describedby="stale-save-why"
      aria-labelledby="stale-save"
      className="ibidem-stale"
      onKeyDown={leave}
      ref={box}
      role="alertdialog"
      tabIndex={-1}
    >
      <h2 id="stale-save">{t('revision.title')}</h2>
      <p id="stale-save-why">{message}</p>
      <p className="ibidem-quiet">{t('revision.hint')}</p>
      <div className="ibidem-stale__ways">
        <Button margin={false} onClick={() => void copy()} size="small">
          {t('revision.copy')}
        </Button>
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => window.location.reload()}
          size="small"
        >
          {t('revision.reload')}
        </Button>
      </div>
      <p aria-live="polite">{copied ? t('revision.copied') : ''}</p>
    </section>,
    document.body,
  );
};

/**
 * What is written from now on cannot be saved, so the focus comes here: to the box and not to one of its buttons, which
 * the next letter would press. Escape leads back to where it was.
 */
const useFocusHere = () => {
  const box = useRef<HTMLElement>(null);
  const before = useRef<Element>(null);
  useEffect(() => {
    before.current = document.activeElement;
    box.current?.focus({ preventScroll: true });
  }, []);
  const leave = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape' && before.current instanceof HTMLElement) before.current.focus();
  };
  return { box, leave };
};
