'use client';

import { useState, type ReactNode } from 'react';
import type { QueuedCitation } from '@/citations/queries/citation-queue';
import type { QueueGroup } from '@/citations/rules/group-queue';
import { useDesk } from '../use-desk';
import { GroupBox } from './group-box';
import { QueueRow } from './queue-row';
import type { Queue } from './use-queue';

type Props = {
  queue: Queue;
  chosen: ReadonlySet<string>;
  /** Those of the chosen that wait. */
  picked: readonly QueuedCitation[];
  onChoose: (keys: readonly string[], isChosen: boolean) => void;
  onUndo: (key: string) => void;
  form: ReactNode;
  pages: ReactNode;
};

/** How many of a group are shown at first. */
const most = 8;

/** What waits, by what the citations have in common; boxes choose several for one decision. */
export const QueueGroups = (props: Props) => {
  const { queue, picked, onChoose, form, pages } = props;
  const { t } = useDesk();
  const waiting = queue.rows.filter(({ key }) => !queue.settled[key]).map(({ key }) => key);
  return (
    <div className="desk-queue__list">
      <div className="desk-queue__chosen">
        <GroupBox
          isAll={picked.length > 0 && picked.length === waiting.length}
          isSome={picked.length > 0}
          label={
            picked.length > 0
              ? t('sources.chosen', { count: picked.length })
              : t('sources.chooseAll')
          }
          onChange={(isChosen) => onChoose(waiting, isChosen)}
        />
        {picked.length > 0 ? <span className="desk-quiet">{t('queue.oneForAll')}</span> : null}
      </div>
      {form}
      {queue.groups.map((group) => (
        <Group {...props} group={group} key={`${group.kind} ${group.rows[0]?.key}`} />
      ))}
      {pages}
    </div>
  );
};

const Group = ({
  group,
  queue,
  chosen,
  onChoose,
  onUndo,
}: Props & { group: QueueGroup<QueuedCitation> }) => {
  const { t } = useDesk();
  const [isOpen, setOpen] = useState(false);
  const { kind, name, rows } = group;
  const isFolded =
    !isOpen && rows.length > most + 1 && !rows.slice(most).some(({ key }) => key === queue.current);
  const shown = isFolded ? rows.slice(0, most) : rows;
  const waiting = rows.filter(({ key }) => !queue.settled[key]).map(({ key }) => key);
  const ofThem = waiting.filter((key) => chosen.has(key)).length;
  return (
    <section aria-label={`${t(`queue.kind.${kind}`)} ${name}`.trim()} className="desk-queue__group">
      <header>
        <GroupBox
          isAll={ofThem > 0 && ofThem === waiting.length}
          isSome={ofThem > 0}
          label={t('queue.chooseGroup', { name: name || t(`queue.kind.${kind}`) })}
          onChange={(isChosen) => onChoose(waiting, isChosen)}
          unseen
        />
        <h2>{name || t(`queue.kind.${kind}`)}</h2>
        <span className="desk-quiet">
          {name ? `${rows.length}, ${t(`queue.kind.${kind}`)}` : rows.length}
        </span>
      </header>
      <ol className="desk-list">
        {shown.map((row) => (
          <QueueRow
            isChosen={chosen.has(row.key)}
            isCurrent={row.key === queue.current}
            key={row.key}
            onChoose={(isChosen) => onChoose([row.key], isChosen)}
            onOpen={() => queue.go(row.key)}
            onUndo={() => onUndo(row.key)}
            outcome={queue.settled[row.key]}
            row={row}
          />
        ))}
      </ol>
      {isFolded ? (
        <button className="desk-link desk-queue__more" onClick={() => setOpen(true)} type="button">
          {t('queue.more', { count: rows.length - most })}
        </button>
      ) : null}
    </section>
  );
};
