'use client';

import { useCallback, useEffect, useRef, useState, type MouseEvent, type ReactNode } from 'react';
import type { Quote } from '@/document/quotes';
import { findQuote, quoteOf } from '@/document/quotes';
import type { ClaimEvidence, EvidenceCopy } from '@/reviews/queries/claim-evidence';
import type { WaitingReview } from '@/reviews/queries/waiting-reviews';
import type { ClaimVerdict } from '@/reviews/rules/claim-checks';
import { readerArea } from '../comments/areas';
import { NewThreadForm } from '../comments/new-thread-form';
import { SelectionButton } from '../comments/selection-button';
import { textOnPage } from '../comments/text-on-page';
import { useSelectedWords } from '../comments/use-selected-words';
import { useThreads } from '../comments/use-threads';
import { isHidden, type TransitionReport } from '../publication/report';
import { Icon } from '../shell/icons';
import { useDesk } from '../use-desk';
import { DeskWords } from '../words';
import '../comments/comments.css';
import '../publication/publication.css';
import { AskOnce } from './ask-once';
import type { ChangedView } from './changed-view';
import { ChecklistOfStage, useChecklist } from './checklist';
import { CommentsBelow } from './comments-below';
import { CopyBeside } from './copy-beside';
import { useDecision } from './decision';
import { FootBar } from './foot-bar';
import { lackingFor } from './lacking';
import { Margin } from './margin';
import { Rail } from './rail';
import { claimAt, wordsOfClaim } from './room-area';
import type { RoomClaim } from './room-claims';
import { firstClaim } from './first-claim';
import type { Reason } from './tick';
import { ChangedBeside, TopBar } from './top-bar';
import { useTextChanges } from './use-changes';
import { useChecks } from './use-checks';
import { useEvidence } from './use-evidence';
import { useMedia } from './use-media';
import { useRoomKeys } from './use-room-keys';
import { useSwipe } from './use-swipe';

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
  const { t, sayPolicy } = useDesk();
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
  const [isOpen, setOpen] = useState(false);
  const [copy, setCopy] = useState<EvidenceCopy>();
  const [asked, setAsked] = useState<'approve' | 'request_changes'>();
  const [quote, setQuote] = useState<{ quote: Quote | null }>();
  const [message, setMessage] = useState('');
  const [isOn, setOn] = useState(report.round >= 2);
  const heading = useRef<HTMLHeadingElement>(null);
  const room = useRef<HTMLElement>(null);
  const isWide = useMedia('(width >= 1340px)', true);
  const { threads = [], reload, run } = useThreads(articleId);
  useEffect(() => void reload(), [reload, report.at]);
  const open = threads.filter(({ resolvedAt }) => !resolvedAt);
  const selectedWords = useSelectedWords(readerArea);
  const textChanges = useTextChanges(children);
  const decision = useDecision(report);
  const items = (stage && report.stages[stage.number]?.checklist) ?? [];
  const checklist = useChecklist(
    items,
    `ibidem.checklist.${props.edition.id}.${report.round}.${stage?.number ?? ''}`,
  );

  const select = useCallback((to: string, from: 'text' | 'rail' | 'start' = 'rail'): void => {
    setKey(to);
    setCopy(undefined);
    setOpen(true);
    // What somebody clicked in the text is before their eyes already.
    if (from === 'rail') wordsOfClaim(to)?.scrollIntoView({ block: 'center' });
    requestAnimationFrame(() => heading.current?.focus({ preventScroll: true }));
  }, []);
  const step = (by: 1 | -1): void => {
    const to = claims[(selected?.at ?? 1) - 1 + by];
    if (to) select(to.key);
  };
  const check = async (verdict: ClaimVerdict | null, note?: string): Promise<boolean> => {
    if (!selected || !stage) return false;
    const happened = await checks.check(selected, verdict, note);
    const others = claims.filter(
      ({ key: one, standing }) => one !== selected.key && standing.is === 'checked',
    );
    const checked = others.length + (verdict ? 1 : 0);
    if (happened) {
      setMessage(
        verdict
          ? t('review.ticked', {
              number: selected.at,
              found: t(`review.found.${verdict}`),
              checked,
              total: claims.length,
            })
          : t('review.tookBack', { number: selected.at }),
      );
    }
    return happened;
  };
  const refute = async ({ note, asComment, blocking }: Reason): Promise<void> => {
    const words = selected && quoteOfClaim(selected);
    if (!(await check('does_not', note)) || !asComment) return;
    await run(`/articles/${articleId}/comments`, {
      text: note,
      mentions: [],
      blocking,
      quote: words,
    });
  };
  const comment = (): void => {
    setOpen(true);
    setQuote({ quote: selectedWords() ?? (selected ? quoteOfClaim(selected) : null) });
  };
  const goToChange = (by: 1 | -1): void => {
    setOn(true);
    const number = textChanges.go(by);
    if (number) setMessage(t('review.changeOf', { number, count: textChanges.count }));
  };
  const approval = report.events.find(({ event }) => event === 'approve');
  const isMine = Boolean(
    stage && approval && !isHidden(approval) && report.stages[stage.number]?.mine,
  );
  const checkedCount = claims.filter(({ standing }) => standing.is === 'checked').length;
  const lacking = lackingFor({
    findings: approval?.findings ?? [],
    count: {
      open: claims.filter(({ standing }) => standing.is !== 'checked').map((claim) => claim.key),
      unsupported: claims
        .filter(
          ({ standing }) => standing.is === 'checked' && standing.check.verdict === 'does_not',
        )
        .map((claim) => claim.key),
    },
    claimsChecked: Boolean(stage && report.stages[stage.number]?.claimsChecked),
    checklist,
  });
  const mayApprove =
    isMine &&
    Object.values(lacking).every(
      (lack) => lack === 0 || (Array.isArray(lack) && lack.length === 0),
    );
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
    approve: () => (mayApprove ? setAsked('approve') : showLacking()),
  });
  const swipe = useSwipe((by) => step(by));
  const clickText = ({ target, defaultPrevented }: MouseEvent): void => {
    if (defaultPrevented || !document.getSelection()?.isCollapsed) return;
    const clicked = claimAt(target);
    if (clicked) select(clicked, 'text');
  };
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
        data-open={isOpen || undefined}
        id="desk-page"
        ref={room}
        tabIndex={-1}
      >
        <TopBar
          {...props}
          count={textChanges.count}
          isOn={isOn}
          onNext={() => goToChange(1)}
          onTurn={() => setOn(!isOn)}
        />
        <div aria-label={t('review.text')} className="desk-review__page" role="region" tabIndex={0}>
          <div className="desk-review__columns" onClick={clickText}>
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
        <style>{marksOf(claims, selected?.key)}</style>
        <button
          aria-expanded={isOpen}
          className="desk-button desk-review__opener"
          onClick={() => (isOpen ? closeRail() : setOpen(true))}
          type="button"
        >
          {t(isOpen ? 'review.closeEvidence' : 'review.showEvidence')}
          {isOpen ? <Icon name="close" /> : null}
        </button>
        <aside aria-label={t('review.evidence')} className="desk-review__rail" {...swipe}>
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
              <section aria-label={t('review.commentOn')} className="desk-review__comment">
                <h3>{t('review.commentOn')}</h3>
                <NewThreadForm
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
              </section>
            ) : null}
            <ChecklistOfStage checklist={checklist} />
            <CommentsBelow articleId={articleId} isWide={isWide} run={run} threads={threads} />
          </Rail>
        </aside>
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
          checked={{ done: checkedCount, total: claims.length }}
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
          <AskOnce
            action={t(asked === 'approve' ? 'review.approve' : 'review.requestChanges')}
            busy={decision.busy}
            isRequired={asked === 'request_changes'}
            key={asked}
            label={t(asked === 'approve' ? 'review.approveNote' : 'review.changesReason')}
            onClose={() => {
              setAsked(undefined);
              decision.forget();
            }}
            onSend={(words) => void decide(asked, words)}
            question={
              asked === 'approve'
                ? t('review.approveQuestion', { title, stage: sayPolicy(stage?.name ?? '') })
                : t('review.changesQuestion', { title })
            }
            refused={decision.refused}
          />
        ) : null}
        <p className="ibidem-unseen" role="status">
          {message}
        </p>
      </main>
    </DeskWords>
  );
};

/** A claim's words with what stands around them on the page, so that equal words elsewhere are not meant. */
const quoteOfClaim = ({ key, words }: RoomClaim): Quote | null => {
  const page = textOnPage(readerArea);
  const place = wordsOfClaim(key);
  const piece = page.pieces.find(({ node }) => place?.contains(node));
  if (piece) return quoteOf(page.text, piece.start, piece.start + words.length);
  const found = findQuote(page.text, { exact: words, prefix: '', suffix: '' });
  return found && quoteOf(page.text, found.start, found.end);
};

/** How claims look in the text: by rules and not by classes, since the text is the server's. */
const marksOf = (claims: readonly RoomClaim[], selected: string | undefined): string => {
  const of = (some: readonly RoomClaim[]) =>
    some.map(({ key }) => `[data-claim="${key.replace(/["\\]/g, '\\$&')}"]`).join(',');
  const rule = (some: readonly RoomClaim[], style: string) =>
    some.length > 0 ? `.desk-review__article span:is(${of(some)}){${style}}` : '';
  const by = (is: RoomClaim['standing']['is']) =>
    claims.filter(({ standing }) => standing.is === is);
  return [
    rule(by('checked'), 'border-color:var(--green)'),
    rule(by('lapsed'), 'border-color:var(--accent);border-style:dashed'),
    rule(
      claims.filter(({ key }) => key === selected),
      'background-color:var(--wash);border-color:var(--accent);border-style:solid;border-width:0 0 2px',
    ),
  ].join('\n');
};
