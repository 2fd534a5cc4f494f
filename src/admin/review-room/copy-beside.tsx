'use client';

import { useEffect, useRef, useState } from 'react';
import type { EvidenceCopy } from '@/reviews/queries/claim-evidence';
import type { Finding } from '@/platform/finding';
import { ask } from '../ask';
import { dayAndHour } from '../clock';
import { FindingLine } from '../components/finding';
import { Icon } from '../shell/icons';
import { useDesk } from '../use-desk';

type Props = { copy: EvidenceCopy; onClose: () => void };

/** All words of a kept copy beside the text, begun at the passage. */
export const CopyBeside = ({ copy, onClose }: Props) => {
  const { t, clock } = useDesk();
  const panel = useRef<HTMLElement>(null);
  const [text, setText] = useState<string>();
  const [said, setSaid] = useState<readonly Finding[]>([]);
  useEffect(() => {
    let late = false;
    panel.current?.focus();
    const path = `/snapshots/${copy.id}?depth=0&select[text]=true`;
    void ask<{ text?: string | null }>('GET', path).then((answer) => {
      if (late) return;
      if (answer.ok) setText(answer.value.text ?? '');
      else setSaid(answer.error.findings);
    });
    return () => {
      late = true;
    };
  }, [copy.id]);
  useEffect(() => {
    panel.current?.querySelector('mark')?.scrollIntoView({ block: 'center' });
  }, [text]);
  return (
    <section
      aria-label={t('review.copyBeside')}
      className="desk-review__beside"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
      ref={panel}
      tabIndex={-1}
    >
      <header>
        <b>{t('review.copyBeside')}</b>
        <span className="desk-quiet">{dayAndHour(copy.takenAt, clock, new Date())}</span>
        <button className="desk-button" onClick={onClose} type="button">
          <Icon name="close" />
          <span>{t('review.closeCopy')}</span>
        </button>
      </header>
      {said.length > 0 ? (
        <ul>
          {said.map((finding) => (
            <FindingLine finding={finding} key={finding.rule} />
          ))}
        </ul>
      ) : null}
      <div
        className="desk-review__copytext"
        tabIndex={0}
        role="group"
        aria-label={t('review.copyBeside')}
      >
        {text === undefined ? (
          <p className="desk-quiet">{t('review.loading')}</p>
        ) : (
          paragraphs(text, copy.passage?.found ?? '').map(({ before, found, after }, at) => (
            <p key={at}>
              {before}
              {found ? <mark>{found}</mark> : null}
              {after}
            </p>
          ))
        )}
      </div>
    </section>
  );
};

/** The lines of a copy, with what of each belongs to the passage, which may reach over several. */
const paragraphs = (text: string, found: string) => {
  const lines = text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
  const start = found ? lines.join(' ').indexOf(found) : -1;
  const end = start === -1 ? -1 : start + found.length;
  let at = 0;
  return lines.map((line) => {
    const [from, to] = [start, end].map((place) => Math.max(0, Math.min(line.length, place - at)));
    at += line.length + 1;
    return { before: line.slice(0, from), found: line.slice(from, to), after: line.slice(to) };
  });
};
