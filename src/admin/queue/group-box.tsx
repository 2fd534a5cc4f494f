import { useEffect, useRef } from 'react';

type Props = {
  isAll: boolean;
  isSome: boolean;
  label: string;
  /** The label is for those who do not see which rows it is about. */
  unseen?: boolean;
  onChange: (isChosen: boolean) => void;
};

/** A box for many rows: full, empty, or in between. */
export const GroupBox = ({ isAll, isSome, label, unseen = false, onChange }: Props) => {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = isSome && !isAll;
  }, [isAll, isSome]);
  return (
    <label className="desk-check">
      <input
        checked={isAll}
        onChange={({ target }) => onChange(target.checked)}
        ref={box}
        type="checkbox"
      />
      <span className={unseen ? 'ibidem-unseen' : undefined}>{label}</span>
    </label>
  );
};
