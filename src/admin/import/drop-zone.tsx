'use client';

import { useId, useState, useSyncExternalStore, type DragEvent } from 'react';
import { useDesk } from '../use-desk';

type Props = { accept: string; isSingle: boolean; onFiles: (files: readonly File[]) => void };

/** Where files are dropped or chosen; the whole field is the label of its input. */
export const DropZone = ({ accept, isSingle, onFiles }: Props) => {
  const { t } = useDesk();
  const id = useId();
  const [isOver, setOver] = useState(false);
  const isReady = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    onFiles(Array.from(event.dataTransfer.files));
  };
  return (
    <div
      className="ibidem-import__drop"
      data-over={isOver ? '' : undefined}
      onDragLeave={() => setOver(false)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDrop={drop}
    >
      <label htmlFor={id}>{t(isSingle ? 'import.chooseOne' : 'import.choose')}</label>
      <p className="ibidem-quiet" id={`${id}-kinds`}>
        {accept.replaceAll(',', ', ')}
      </p>
      <input
        accept={accept}
        aria-describedby={`${id}-kinds`}
        disabled={!isReady}
        id={id}
        multiple={!isSingle}
        onChange={({ target }) => {
          onFiles(Array.from(target.files ?? []));
          target.value = ''; // the same file may be chosen again once it was edited
        }}
        type="file"
      />
    </div>
  );
};

/** Nothing to wait for: only the server and the browser differ. */
const never = () => () => undefined;
