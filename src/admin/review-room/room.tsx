'use client';

import { useCallback, useRef, useState, type ReactNode } from 'react';
import type { Quote } from '@/document/quotes';
import type { ClaimEvidence, EvidenceCopy } from '@/reviews/queries/claim-evidence';
import type { WaitingReview } from '@/reviews/queries/waiting-reviews';
import { readerArea } from '../comments/areas';
import { SelectionButton } from '../comments/selection-button';
import { useSelectedWords } from '../comments/use-selected-words';
import { isHidden, type TransitionReport } from '../publication/report';
import { useDesk } from '../use-desk';
import { DeskWords } from '../words';
import '../comments/comments.css';
import '../publication/publication.css';
import { DecisionDialog } from './decision-dialog';
import type { ChangedView } from './changed-view';
import { quoteOfClaim } from './claim-quote';
import { claimStyles } from './claim-styles';
import { ChecklistOfStage, useChecklist } from './checklist';
import { CommentOnWords } from './comment-on-words';
import { CommentsBelow } from './comments-below';
import { CopyBeside } from './copy-beside';
import { useDecision } from './use-decision';
import { FootBar } from './foot-bar';
import { isDone, standingOfApproval } from './lacking';
import { Margin } from './margin';
import { Rail } from './rail';
import { RailOpener } from './rail-opener';
import { clickedClaim, wordsOfClaim } from './room-area';
import type { RoomClaim } from './room-claims';
import { firstClaim } from './first-claim';
import { ChangedBeside, TopBar } from './top-bar';
import { useTextChanges } from './use-changes';
import { useChecks } from './use-checks';
import { useEvidence } from './use-evidence';
import { useMedia } from './use-media';
import { useOpenEvidence } from './use-open-evidence';
import { useRoomKeys } from './use-room-keys';
import { useRoomThreads } from './use-room-threads';
import { useSwipe } from './use-swipe';
import { useTicks } from './use-ticks';

type Props = {
  articleId: number;
  title: string;
  writers: readonly string[];
  edition: { id: number; number: number };
  report: TransitionReport;
  stage: { number: number; name: string } | null;
  claims: readonly RoomClaim[];
  /** Of the claim with which the room begins. */
  evidence: ClaimEvidence | null;
  changes: ChangedView['changes'];
  next: WaitingReview | null;
  person: { id: number | string; roles: readonly string[] };
  /** The text. */
  children: ReactNode;
};

/** The review room: the text, its margin, the evidence of one claim, and the decision at the foot. */
export const Room = (props: Props) => {
  const { articleId, report, stage, changes, next, title, children } = props;
  const { t } = useDesk();
  const checks = useChecks(props);
  const { claims } = checks;
  const [key, setKey] = useState(props.evidence?.key ?? firstClaim(claims, undefined));
  const selected = claims.find((claim) => claim.key === key) ?? claims[0];
  const after = claims[selected?.at ?? 0];
  const evidence = useEvidence(
    articleId,
    [selected, after].flatMap((claim) => (claim ? [{ key: claim.key, version: claim.sight }] : [])),
    props.evidence,
  );
  const { opened, isOpen, setOpen } = useOpenEvidence();
  const [copy, setCopy] = useState<EvidenceCopy>();
  const [asked, setAsked] = useState<'approve' | 'request_changes'>();
  const [quote, setQuote] = useState<{ quote: Quote | null }>();
  const [message, setMessage] = useState('');
  const [isOn, setOn] = useState(report.round >= 2);
  const heading = useRef<HTMLHeadingElement>(null);
  const room = useRef<HTMLElement>(null);
  const isWide = useMedia('(width >= 1340px)', true);
  const { threads, open, run } = useRoomThreads(articleId, report.at);
  const selectedWords = useSelectedWords(readerArea);
  const textChanges = useTextChanges(children);
  const decision = useDecision(report);
  const items = (stage && report.stages[stage.number]?.checklist) ?? [];
  const checklist = useChecklist(
    items,
    `ibidem.checklist.${props.edition.id}.${report.round}.${stage?.number ?? ''}`,
  );

  const select = useCallback(
    (to: string, from: 'text' | 'rail' | 'start' = 'rail'): void => {
      setKey(to);
      setCopy(undefined);
      setOpen(true);
      // What somebody clicked in the text is before their eyes already.
      if (from === 'rail') wordsOfClaim(to)?.scrollIntoView({ block: 'center' });
      requestAnimationFrame(() => heading.current?.focus({ preventScroll: true }));
    },
    [setOpen],
  );
  const step = (by: 1 | -1): void => {
    const to = claims[(selected?.at ?? 1) - 1 + by];
    if (to) select(to.key);
  };
  const { check, refute } = useTicks({
    ...{ articleId, checks, selected, run, say: setMessage },
    mayCheck: stage !== null,
  });
  const comment = (): void => {
    setOpen(true);
    setQuote({ quote: selectedWords() ?? (selected ? quoteOfClaim(selected) : null) });
  };
  const goToChange = (by: 1 | -1): void => {
    setOn(true);
    const number = textChanges.go(by);
    if (number) setMessage(t('review.changeOf', { number, count: textChanges.count }));
  };
  const { isMine, lacking, checked } = standingOfApproval({ report, stage, claims, checklist });
  const showLacking = (): void => {
    const to = claims.find(({ standing }) => standing.is !== 'checked');
    if (lacking.claims > 0 && to) select(to.key);
    else {
      setOpen(true);
      room.current
        ?.querySelector<HTMLElement>('.desk-review__checklist input:not(:checked)')
        ?.focus();
    }
  };
  useRoomKeys({
    next: () => step(1),
    previous: () => step(-1),
    tick: () => void check('supports'),
    comment,
    change: () => goToChange(1),
    'change-back': () => goToChange(-1),
    copy: () => {
      const readable = evidence?.works.find((work) => work.copy?.isReadable)?.copy;
      setCopy((was) => (was ? undefined : (readable ?? undefined)));
    },
    approve: () => (isMine && isDone(lacking) ? setAsked('approve') : showLacking()),
  });
  const swipe = useSwipe((by) => step(by));
  const closeRail = (): void => {
    setOpen(false);
    if (key) wordsOfClaim(key)?.scrollIntoView({ block: 'center' });
  };
  const decide = async (event: 'approve' | 'request_changes', words: string): Promise<void> => {
    const more = {
      ...(words ? { reason: words } : {}),
      ...(event === 'approve' && stage ? { stage: stage.number, checklist: checklist.done } : {}),
    };
    if (!(await decision.decide(event, more))) return;
    setAsked(undefined);
    setMessage(t(event === 'approve' ? 'review.approved' : 'review.changesAsked'));
    room.current?.focus();
  };
  return (
    <DeskWords>
      <main
        className="desk-page desk-review"
        data-changes={isOn ? 'on' : 'off'}
        data-open={opened ?? 'phone'}
        id="desk-page"
        ref={room}
        tabIndex={-1}
      >
        <TopBar
          {...props}
          checked={{ done: checked, total: claims.length }}
          claim={selected?.key}
          count={textChanges.count}
          isOn={isOn}
          onNext={() => goToChange(1)}
          onTurn={() => setOn(!isOn)}
        />
        <div aria-label={t('review.text')} className="desk-review__page" role="region" tabIndex={0}>
          <div
            className="desk-review__columns"
            onClick={(event) => {
              const clicked = clickedClaim(event);
              // The number would lead away to its note.
              if (clicked) event.preventDefault();
              if (clicked) select(clicked, 'text');
            }}
          >
            <div>
              <ChangedBeside changes={changes} isOn={isOn} />
              {children}
            </div>
            {isWide ? (
              <Margin
                articleId={articleId}
                claims={claims}
                onSelect={select}
                run={run}
                selected={selected?.key}
                threads={open}
              />
            ) : null}
          </div>
          <SelectionButton area={readerArea} onAsk={comment} />
        </div>
        <style>{claimStyles(claims, selected?.key)}</style>
        <RailOpener isOpen={isOpen} onTurn={() => (isOpen ? closeRail() : setOpen(true))} />
        <section aria-label={t('review.evidence')} className="desk-review__rail" {...swipe}>
          <Rail
            claims={claims}
            evidence={evidence}
            heading={heading}
            mayCheck={stage !== null}
            onBeside={setCopy}
            onCheck={(verdict) => void check(verdict)}
            onComment={comment}
            onRefute={(reason) => void refute(reason)}
            onSelect={select}
            onStep={step}
            refused={checks.refused?.key === selected?.key ? (checks.refused?.findings ?? []) : []}
            selected={selected}
          >
            {quote ? (
              <CommentOnWords
                articleId={articleId}
                key={quote.quote?.exact ?? ''}
                onClose={() => {
                  setQuote(undefined);
                  heading.current?.focus({ preventScroll: true });
                }}
                quote={quote.quote}
                run={run}
                selectedWords={selectedWords}
              />
            ) : null}
            <ChecklistOfStage checklist={checklist} />
            <CommentsBelow articleId={articleId} isWide={isWide} run={run} threads={threads} />
          </Rail>
        </section>
        {copy ? (
          <CopyBeside
            copy={copy}
            onClose={() => {
              setCopy(undefined);
              heading.current?.focus({ preventScroll: true });
            }}
          />
        ) : null}
        <FootBar
          checked={{ done: checked, total: claims.length }}
          lacking={lacking}
          lines={{ done: checklist.done.length, total: items.length }}
          mayApprove={isMine}
          mayReturn={report.events.some(
            (event) => event.event === 'request_changes' && !isHidden(event),
          )}
          next={next}
          onApprove={() => setAsked('approve')}
          onReturn={() => setAsked('request_changes')}
          onShowLacking={showLacking}
          report={report}
          stage={stage}
        />
        {asked ? (
          <DecisionDialog
            decision={decision}
            event={asked}
            key={asked}
            onClose={() => {
              setAsked(undefined);
              decision.forget();
            }}
            onSend={(words) => void decide(asked, words)}
            stage={stage?.name ?? ''}
            title={title}
          />
        ) : null}
        <p className="ibidem-unseen" role="status">
          {message}
        </p>
      </main>
    </DeskWords>
  );
};
