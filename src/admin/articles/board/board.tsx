'use client';

import {
  DndContext,
  DragOverlay,
  MouseSensor,
  pointerWithin,
  TouchSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { useRef, type CSSProperties } from 'react';
import { Empty } from '../../components/empty';
import { usePageKeys, type PageKey } from '../../shell/keys';
import { useDesk } from '../../use-desk';
import { DeskWords } from '../../words';
import type { BoardColumn } from './board-card';
import { CardFace } from './card-face';
import { Column } from './column';
import { KeysLine } from './keys-line';
import { useBoard } from './use-board';
import { useBoardKeys } from './use-board-keys';
import { useKeptFocus } from './use-kept-focus';
import './board.css';

type Props = { columns: readonly BoardColumn[]; isEmpty: boolean; zone: string };

const keys: readonly PageKey[] = [
  { keys: ['←', '↑', '→', '↓'], label: 'articles.key.move' },
  { keys: ['Space'], label: 'articles.key.lift' },
  { keys: ['←', '→'], label: 'articles.key.target' },
  { keys: ['Enter'], label: 'articles.key.drop' },
  { keys: ['Esc'], label: 'articles.key.back' },
];

/** Articles by where they stand; a card is dragged, or lifted with Space, to where it may go. */
export const Board = ({ columns: given, isEmpty, zone }: Props) => {
  const { t } = useDesk();
  const element = useRef<HTMLDivElement>(null);
  const board = useBoard(given);
  const { columns, lift } = board;
  useKeptFocus(element, columns);
  useBoardKeys(element, board);
  usePageKeys(keys);
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 5 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 250, tolerance: 8 } }),
  );
  const hasCards = columns.some(({ count }) => count > 0);
  return (
    <DeskWords>
      <DndContext
        accessibility={{ announcements: silent, screenReaderInstructions: { draggable: '' } }}
        collisionDetection={pointerWithin}
        onDragCancel={board.putBack}
        onDragEnd={({ over }) => board.drop(over ? String(over.id) : null)}
        onDragOver={({ over }) => board.goOver(over ? String(over.id) : null)}
        onDragStart={({ active }) => board.liftCard(Number(active.id), 'pointer')}
        sensors={sensors}
      >
        <div
          aria-label={t('articles.board')}
          className="desk-board"
          data-lifted={lift?.by}
          ref={element}
          role="group"
          style={{ '--columns': columns.length } as CSSProperties}
          tabIndex={-1}
        >
          {columns.map((column) => (
            <Column board={board} column={column} key={column.id} />
          ))}
        </div>
        <DragOverlay dropAnimation={null}>
          {lift?.by === 'pointer' ? (
            <div className="desk-card desk-card--lifted">
              <CardFace card={lift.card} />
            </div>
          ) : null}
        </DragOverlay>
      </DndContext>
      {hasCards ? null : <Empty>{t(isEmpty ? 'articles.noneYet' : 'articles.noneSo')}</Empty>}
      <KeysLine keys={keys} zone={zone} />
      <p aria-live="assertive" className="ibidem-unseen" role="status">
        {board.said}
      </p>
      <p className="ibidem-unseen" id="desk-board-handle">
        {t('articles.handle')}
      </p>
    </DeskWords>
  );
};

/** Said in the board's own words instead. */
const silent = {
  onDragStart: () => undefined,
  onDragOver: () => undefined,
  onDragEnd: () => undefined,
  onDragCancel: () => undefined,
};
