'use client';

import { Button, useForm } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { ownWords } from '../revision/own-words';
import { useDesk } from '../use-desk';
import type { Copy } from './copies';
import { nameOfField } from './name-of-field';
import { differing, typedIn, type Typed } from './typed';
import { copies, copyOf } from './use-unsaved-copy';
import type { ArticlePage } from './article-page';

type Props = { page: ArticlePage; restore: (typed: Typed) => void };

/** Offers what this browser kept when a page ended before its text was saved. */
export const KeptCopy = ({ page, restore }: Props) => {
  const { getFields } = useForm();
  const [found, setFound] = useState<readonly Copy[]>([]);
  useEffect(() => {
    let late = false;
    void copies.left(copyOf(page)).then(async (left) => {
      const present = typedIn(getFields());
      const same = left.filter(({ typed }) => differing(present, typed).length === 0);
      await copies.drop(same);
      if (!late) setFound(left.filter((copy) => !same.includes(copy)));
    });
    return () => {
      late = true;
    };
  }, [page, getFields]);
  const [copy] = found;
  if (!copy) return null;
  const done = (): void => {
    setFound(found.slice(1));
    void copies.drop([copy]);
  };
  return (
    <Offer
      copy={copy}
      key={copy.page}
      onDrop={done}
      onRestore={() => {
        restore(copy.typed);
        // What others saved since is merged with it, as after any pause.
        if (copy.base) page.shared()?.goBack(copy.base, copy.revision);
        done();
      }}
    />
  );
};

type OfferProps = { copy: Copy; onRestore: () => void; onDrop: () => void };

const Offer = ({ copy, onRestore, onDrop }: OfferProps) => {
  const { t, language } = useDesk();
  const { getFields } = useForm();
  const [copied, setCopied] = useState(false);
  const [asked, setAsked] = useState(false);
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus({ preventScroll: true }), []);
  const fields = getFields();
  const at = new Date(copy.at).toLocaleString(language, {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  const names = [...new Set(differing(typedIn(fields), copy.typed).map(topOf))].map(nameOfField);
  const isOlder = Number(fields.revision?.value ?? 0) > copy.revision;
  return createPortal(
    <section
      aria-describedby="kept-copy-why"
      aria-labelledby="kept-copy"
      className="ibidem-stale"
      ref={box}
      role="alertdialog"
      tabIndex={-1}
    >
      <h2 id="kept-copy">{t('saving.found')}</h2>
      <div id="kept-copy-why">
        <p>{t('saving.foundAt', { at, fields: names.join(', ') })}</p>
        {isOlder ? <p>{t('saving.foundOlder')}</p> : null}
      </div>
      <blockquote className="ibidem-saving__words" tabIndex={0}>
        {wordsOf(copy).slice(-240)}
      </blockquote>
      <div className="ibidem-stale__ways">
        <Button margin={false} onClick={onRestore} size="small">
          {t('saving.restore')}
        </Button>
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => {
            void navigator.clipboard.writeText(wordsOf(copy)).then(() => setCopied(true));
          }}
          size="small"
        >
          {t('revision.copy')}
        </Button>
        <Button
          buttonStyle="subtle"
          margin={false}
          onClick={asked ? onDrop : () => setAsked(true)}
          size="small"
        >
          {t(asked ? 'saving.dropReally' : 'saving.drop')}
        </Button>
      </div>
      <p aria-live="polite">{copied ? t('revision.copied') : ''}</p>
    </section>,
    document.body,
  );
};

const topOf = (path: string): string => path.split('.')[0] ?? path;

const wordsOf = ({ typed }: Copy): string =>
  ownWords({
    ...Object.fromEntries(Object.entries(typed).map(([path, { value }]) => [path, value])),
    keyPoints: (typed.keyPoints?.rows ?? []).map((_, at) => ({
      text: typed[`keyPoints.${at}.text`]?.value,
    })),
  });
