'use client';

import { useAuth } from '@payloadcms/ui';
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { createPortal } from 'react-dom';
import type { Finding } from '@/platform/finding';
import type { Result } from '@/platform/result';
import type { User } from '@/payload-types';
import type { Refused } from '../../ask';
import { SaidChecks } from '../../claims/said-checks';
import { useCheckedClaims } from '../../claims/use-checked-claims';
import { FindingsList } from '../../findings-list';
import { isTyping } from '../../shell/keys';
import { useDesk } from '../../use-desk';
import { markStatus, needsPerson, type CitationRow } from '../citation-row';
import { draftOf, inputOf, type DraftCite } from '../drawer/draft';
import { WaiveForm } from '../drawer/waive-form';
import { resolveCitation, waiveCitation } from '../requests';
import { PopoverHead } from './popover-head';
import { CitedWorks } from './cited-works';
import './popover.css';
import { SourceCombobox } from './source-combobox';
import { usePlace } from './use-place';

type Props = {
  articleId: number | string;
  row: CitationRow | undefined;
  number: string | undefined;
  /** The words on the page. */
  words: HTMLElement | undefined;
  readOnly: boolean;
  /** Back to the words; `isSettled` when something was decided. */
  onClose: (isSettled: boolean) => void;
  onDetach: () => void;
  /** All fields of it, or the description of a work that is not listed. */
  onDrawer: (describes: boolean) => void;
};

/** Under cited words: what they rest on, and the next decision about it. The words themselves stay to be read. */
export const CitationPopover = (props: Props) => {
  const { row, words, onClose } = props;
  const { t } = useDesk();
  const box = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState(300);
  const place = usePlace(words, height);
  useEffect(() => {
    const { current } = box;
    if (!current) return undefined;
    const sized = new ResizeObserver(() => setHeight(current.scrollHeight));
    sized.observe(current);
    return () => sized.disconnect();
  }, []);
  useEffect(() => {
    // Whoever goes on with the text has done with this.
    const press = ({ target }: Event): void => {
      const isOutside = target instanceof Element && !box.current?.contains(target);
      if (isOutside && !target.closest('dialog, .drawer, [data-popover-keeps]')) onClose(false);
    };
    document.addEventListener('pointerdown', press);
    return () => document.removeEventListener('pointerdown', press);
  }, [onClose]);
  useEffect(() => {
    words?.setAttribute('data-current', '');
    words?.scrollIntoView({ block: 'nearest' });
    return () => words?.removeAttribute('data-current');
  }, [words]);
  return createPortal(
    <div
      aria-label={t('citation.form')}
      className="desk-cite"
      data-status={markStatus(row)}
      ref={box}
      role="dialog"
      style={place ? { ...place } : { opacity: 0 }}
      tabIndex={-1}
    >
      {row ? (
        <Decision {...props} key={row.key} row={row} />
      ) : (
        <Unknown onClose={() => onClose(false)} />
      )}
    </div>,
    document.body,
  );
};

const Unknown = ({ onClose }: { onClose: () => void }) => {
  const { t } = useDesk();
  const close = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => close.current?.focus({ preventScroll: true }), []);
  return (
    <>
      <p>{t('citation.noRow')}</p>
      <p className="desk-cite__ways">
        <button className="desk-button" onClick={onClose} ref={close} type="button">
          {t('shell.close')}
        </button>
      </p>
    </>
  );
};

type DecisionProps = Props & { row: CitationRow };

const Decision = (props: DecisionProps) => {
  const { articleId, row, number, readOnly, onClose, onDetach, onDrawer } = props;
  const { t } = useDesk();
  const { user } = useAuth<User>();
  const mayWaive = user?.roles.some((role) => role === 'editor' || role === 'publisher') ?? false;
  const first = draftOf(row);
  const [cites, setCites] = useState<readonly DraftCite[]>(first.cites);
  const [finds, setFinds] = useState(
    first.cites.length === 0 && !readOnly && row.status !== 'waived',
  );
  const [said, setSaid] = useState<readonly Finding[]>([]);
  const [busy, setBusy] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const isAnother = cites !== first.cites && !sameCites(cites, first.cites);
  const confirms = !readOnly && !finds && cites.length > 0 && (needsPerson(row) || isAnother);
  // Before the next key, which nobody would hear otherwise.
  useLayoutEffect(() => {
    if (finds) return;
    const button = box.current?.querySelector<HTMLElement>('[data-first]');
    (button ?? box.current)?.focus({ preventScroll: true });
  }, [finds]);
  const run = async (command: Promise<Result<unknown, Refused>>): Promise<void> => {
    setBusy(true);
    const answer = await command;
    setBusy(false);
    setSaid(answer.ok ? [] : answer.error.findings);
    if (answer.ok) onClose(true);
  };
  const seen = { key: row.key, expectedUpdatedAt: row.updatedAt };
  const confirm = (): void => {
    if (confirms && !busy)
      void run(resolveCitation(seen, inputOf({ ...first, cites: [...cites] })));
  };
  const hear = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      if (finds && first.cites.length > 0) setFinds(false);
      else onClose(false);
      return;
    }
    if (isTyping(event.nativeEvent) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.code === 'KeyC' && !readOnly) {
      event.preventDefault();
      setFinds(true);
    }
    if (event.key === 'Enter' && event.target === event.currentTarget) {
      event.preventDefault();
      confirm();
    }
  };
  return (
    <div className="desk-cite__content" onKeyDown={hear} ref={box} tabIndex={-1}>
      <PopoverHead number={number} onClose={() => onClose(false)} row={row} />
      <FindingsList findings={said} urgent />
      {finds ? (
        <SourceCombobox
          citationKey={row.key}
          onNewWork={() => onDrawer(true)}
          onPick={(cite) => {
            setCites([cite]);
            setFinds(false);
          }}
        />
      ) : (
        <CitedWorks
          cites={cites}
          isEditable={confirms}
          onChange={setCites}
          onEnter={confirm}
          row={row}
        />
      )}
      {finds ? null : <ClaimChecks articleId={articleId} citationKey={row.key} />}
      <p className="desk-cite__ways">
        {confirms ? (
          <button
            className="desk-button desk-button--first"
            data-first=""
            disabled={busy}
            onClick={confirm}
            type="button"
          >
            {t('citation.confirm')} <kbd aria-hidden="true">Enter</kbd>
          </button>
        ) : null}
        {readOnly || finds ? null : (
          <button className="desk-button" onClick={() => setFinds(true)} type="button">
            {t(cites.length > 0 ? 'citation.change' : 'citation.findOne')}{' '}
            <kbd aria-hidden="true">C</kbd>
          </button>
        )}
        {readOnly ? null : (
          <button className="desk-button" data-quiet="" onClick={onDetach} type="button">
            {t('citation.detach')}
          </button>
        )}
        <button className="desk-button" data-quiet="" onClick={() => onDrawer(false)} type="button">
          {t(readOnly ? 'citation.all' : 'citation.more')}
        </button>
        <span className="desk-cite__next">
          <kbd>F8</kbd> {t('citation.next')}
        </span>
      </p>
      {mayWaive && !readOnly && needsPerson(row) ? (
        <WaiveForm busy={busy} onWaive={(reason) => void run(waiveCitation(seen, reason))} />
      ) : null}
    </div>
  );
};

type ClaimProps = { articleId: number | string; citationKey: string };

/** What reviewers found of these words. */
const ClaimChecks = ({ articleId, citationKey }: ClaimProps) => {
  const checks = useCheckedClaims(articleId, true).checks.get(citationKey);
  if (!checks) return null;
  return (
    <div className="desk-cite__checks">
      <SaidChecks checks={checks} />
    </div>
  );
};

const sameCites = (one: readonly DraftCite[], other: readonly DraftCite[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
