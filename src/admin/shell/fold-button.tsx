'use client';

import { useState } from 'react';
import { useDesk } from '../use-desk';
import { foldCookie } from './fold';
import { Icon } from './icons';

type Props = {
  isFolded: boolean;
  /** Remembers it for other pages; not where it is folded for the sake of one page. */
  isKept: boolean;
};

/** Folds the navigation to its icons. */
export const FoldButton = ({ isFolded: atFirst, isKept }: Props) => {
  const { t } = useDesk();
  const [isFolded, setFolded] = useState(atFirst);
  const turn = (button: HTMLElement) => {
    const folded = !isFolded;
    setFolded(folded);
    button.closest('.desk-nav')?.toggleAttribute('data-folded', folded);
    if (!isKept) return;
    document.cookie = `${foldCookie}=${folded ? 'yes' : 'no'}; path=/admin; max-age=31536000; samesite=lax`;
  };
  return (
    <button
      aria-pressed={isFolded}
      className="desk-nav__link desk-nav__fold"
      onClick={({ currentTarget }) => turn(currentTarget)}
      type="button"
    >
      <Icon name={isFolded ? 'unfold' : 'fold'} />
      <span>{t(isFolded ? 'shell.unfold' : 'shell.fold')}</span>
    </button>
  );
};
