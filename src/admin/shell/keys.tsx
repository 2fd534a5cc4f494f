'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { DeskLink } from '../components/desk-link';
import { useDesk } from '../use-desk';
import type { MessageKey } from '../messages';
import { Icon } from './icons';
import { places, settingsPlace } from './places';

/** A key of a page, for the list that `?` opens. */
export type PageKey = { readonly keys: readonly string[]; readonly label: MessageKey };

const everywhere: readonly PageKey[] = [
  { keys: ['Ctrl', 'K'], label: 'shell.find' },
  ...[...places, settingsPlace].map(({ code, label }) => ({ keys: ['G', code.slice(3)], label })),
  { keys: ['?'], label: 'shell.keys' },
];

const known = new Map<symbol, readonly PageKey[]>();

/** Adds what a page hears to the list of keys, for as long as it is shown. */
export const usePageKeys = (keys: readonly PageKey[]): void => {
  useEffect(() => {
    const own = Symbol('keys');
    known.set(own, keys);
    return () => void known.delete(own);
  }, [keys]);
};

/** Whether letters are typed here: keys of pages are heard outside fields only. */
export const isTyping = ({ target }: Event): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select, [role="combobox"]'));

/** G and a letter lead to a task, `?` shows the keys of the page. */
export const KeysOfThePage = () => {
  const router = useRouter();
  const { t } = useDesk();
  const dialog = useRef<HTMLDialogElement>(null);
  const [shown, setShown] = useState<readonly PageKey[]>([]);
  useEffect(() => {
    let afterG = false;
    const hear = (event: KeyboardEvent) => {
      if (isTyping(event) || event.ctrlKey || event.metaKey || event.altKey) return;
      // By its place too, since Cyrillic letters have another sign there.
      if (event.key === '?' || (event.shiftKey && event.code === 'Slash')) {
        setShown([...[...known.values()].flat(), ...everywhere]);
        dialog.current?.showModal();
        return;
      }
      const place = [...places, settingsPlace].find(({ code }) => code === event.code);
      if (afterG && place) {
        event.preventDefault();
        router.push(place.path);
      }
      afterG = event.code === 'KeyG';
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [router]);
  return (
    <dialog aria-labelledby="desk-keys" className="desk-keys" ref={dialog}>
      <h2 id="desk-keys">{t('shell.keys')}</h2>
      <dl>
        {shown.map(({ keys, label }) => (
          <div key={`${keys.join()} ${label}`}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(label)}</dd>
          </div>
        ))}
      </dl>
      <p>
        <DeskLink className="desk-link" href="/admin/help" onClick={() => dialog.current?.close()}>
          {t('help.title')}
        </DeskLink>
      </p>
      <form method="dialog">
        <button className="desk-button" type="submit">
          <Icon name="close" />
          <span>{t('shell.close')}</span>
        </button>
      </form>
    </dialog>
  );
};
