'use client';

import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { plainWords } from '@/citations/rules/markup';
import type { TroubledWork } from '@/overviews/queries/troubled-works';
import type { Finding } from '@/platform/finding';
import type { Result } from '@/platform/result';
import type { Refused } from '../ask';
import { dayLabel } from '../clock';
import { Facts } from '../components/row';
import { FindingsList } from '../findings-list';
import { CheckAgain } from './check-again';
import { useDesk } from '../use-desk';
import { giveAddress, keepNow, showCopy, uploadCopy } from './do-step';
import { ReasonForm } from './reason-form';
import { firstSteps, type Step } from './steps';
import { Trouble } from './trouble';
import type { Roving } from './use-roving';
import { WorkUses } from './work-uses';

type Props = {
  work: TroubledWork;
  isChosen: boolean;
  /** Its first step is the one filled button. */
  isFirst: boolean;
  mayWaive: boolean;
  now: string;
  roving: Roving;
  onChoose: () => void;
  onWaive: () => void;
};

/** One work: what is wrong with its page, since when, which texts rest on it, and what can be done. */
export const TroubledRow = (props: Props) => {
  const { work, isChosen, isFirst, mayWaive, now, roving, onChoose, onWaive } = props;
  const { t, language, clock } = useDesk();
  const router = useRouter();
  const upload = useRef<HTMLInputElement>(null);
  const [isMoving, setMoving] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState<readonly Finding[]>([]);
  const [isDone, setDone] = useState(false);
  const title = plainWords(work.title) || work.url;
  const { source, since, citations, copy, finding, copyFinding, finalUrl, url } = work;

  const run = async (command: Promise<Result<unknown, Refused>>): Promise<void> => {
    setBusy(true);
    const answer = await command;
    setBusy(false);
    setDone(answer.ok);
    setSaid(answer.ok ? [] : answer.error.findings);
    if (answer.ok) {
      setMoving(false);
      router.refresh();
    }
  };
  const does: Readonly<Record<Exclude<Step, 'again'>, () => void>> = {
    'show-copy': () => void run(showCopy(work)),
    'new-address': () => setMoving(!isMoving),
    keep: () => void run(keepNow(work)),
    upload: () => upload.current?.click(),
    waive: onWaive,
  };
  const steps = firstSteps(work).filter((step) => step !== 'waive' || mayWaive);
  return (
    <li
      aria-current={roving.current === source ? 'true' : undefined}
      className="desk-troubled__row"
      id={`work-${source}`}
      onFocus={() => roving.setCurrent(source)}
      ref={roving.bind(source)}
      tabIndex={-1}
    >
      <input
        aria-keyshortcuts="x"
        aria-label={t('sources.choose', { title })}
        checked={isChosen}
        onChange={onChoose}
        type="checkbox"
      />
      <div className="desk-troubled__words">
        <a className="desk-title" href={`/admin/collections/sources/${source}`}>
          {title}
        </a>
        <div className="desk-facts">
          <Facts
            of={[
              <Trouble key="trouble" language={language} t={t} work={work} />,
              since ? t('sources.since', { day: dayLabel(since, clock, new Date(now)) }) : null,
              t('sources.citations', { count: citations }),
              copy ? (
                <a href={copy.href} key="copy" rel="noopener" target="_blank">
                  {t('sources.copyOf', { day: dayLabel(copy.takenAt, clock, new Date(now)) })}
                </a>
              ) : null,
            ]}
          />
        </div>
        <p className="desk-quiet">{adviceOf(finding, copyFinding)}</p>
        <WorkUses uses={work.uses} />
      </div>
      <div className="desk-troubled__steps">
        {steps.map((step, at) =>
          step === 'again' ? (
            <CheckAgain
              checkedAt={work.checkedAt}
              isFirst={isFirst && at === 0}
              key={step}
              source={source}
              title={title}
              waiting={work.waiting}
            />
          ) : (
            <button
              aria-expanded={step === 'new-address' ? isMoving : undefined}
              aria-label={`${t(`sources.step.${step}`)}: ${title}`}
              className={
                at === 0 ? `desk-button${isFirst ? ' desk-button--first' : ''}` : 'desk-link'
              }
              disabled={isBusy}
              key={step}
              onClick={does[step]}
              type="button"
            >
              {t(`sources.step.${step}`)}
            </button>
          ),
        )}
        <input
          aria-label={`${t('sources.step.upload')}: ${title}`}
          hidden
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) void run(uploadCopy(work, file));
            target.value = '';
          }}
          ref={upload}
          type="file"
        />
      </div>
      <div className="desk-troubled__below">
        {isMoving ? (
          <ReasonForm
            given={finalUrl && finalUrl !== url ? finalUrl : url}
            hint={t('sources.addressHint')}
            isBusy={isBusy}
            label={t('sources.newAddress')}
            onLeave={() => {
              setMoving(false);
              roving.focus();
            }}
            onReason={(address) => void run(giveAddress(work, address))}
            send={t('sources.useAddress')}
          />
        ) : null}
        <p aria-live="polite" className="desk-quiet">
          {isBusy ? t('sources.busy') : isDone ? t('sources.stepDone') : ''}
        </p>
        <FindingsList findings={said} urgent />
      </div>
    </li>
  );
};

/** What to do in words; of a page that is well, why there is no copy. */
const adviceOf = (finding: Finding | null, copyFinding: Finding | null): string =>
  copyFinding && (!finding || finding.rule === 'link-was-never-seen')
    ? [copyFinding.message, copyFinding.fix].filter(Boolean).join(' ')
    : (finding?.fix ?? finding?.message ?? '');
