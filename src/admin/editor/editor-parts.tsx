'use client';

import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';

/** Which parts around the text are open. */
type Parts = {
  /** Where the outline folds by itself it is shown when this is true, elsewhere unless it is false. */
  outline: boolean | null;
  setOutline: (isOpen: boolean) => void;
  /** Where the rail is a drawer. */
  rail: boolean;
  setRail: (isOpen: boolean) => void;
  find: boolean;
  setFind: (isOpen: boolean) => void;
};

const Context = createContext<Parts | null>(null);

export const useEditorParts = (): Parts => {
  const parts = useContext(Context);
  if (!parts) throw new Error('No article is open');
  return parts;
};

export const EditorPartsProvider = ({ children }: { children: ReactNode }) => {
  const [outline, setOutline] = useState<boolean | null>(null);
  const [rail, setRail] = useState(false);
  const [find, setFind] = useState(false);
  const parts = useMemo(
    () => ({ outline, setOutline, rail, setRail, find, setFind }),
    [outline, rail, find],
  );
  return <Context value={parts}>{children}</Context>;
};
