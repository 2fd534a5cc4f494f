import { showRailOf } from '../editor/rail/show-rail';

/** The element of a thread, and the fragment that leads to it from elsewhere. */
export const threadAnchor = (id: number): string => `comment-${id}`;

/** Leads to a thread on the page, opening what it is folded into. False when it is not there. */
export const goToThread = (id: number): boolean => {
  const thread = document.getElementById(threadAnchor(id));
  if (!thread) return false;
  for (
    let fold = thread.closest('details');
    fold;
    fold = fold.parentElement?.closest('details') ?? null
  ) {
    fold.open = true;
  }
  showRailOf(thread);
  thread.scrollIntoView({ block: 'center' });
  thread.focus({ preventScroll: true });
  return true;
};

/** The thread that the address asks for: `?comment=7`, as letters and the inbox have it, or `#comment-7`. */
export const askedThread = ({ search, hash }: Pick<Location, 'search' | 'hash'>): number | null => {
  const asked = new URLSearchParams(search).get('comment') ?? /^#comment-(\d+)$/.exec(hash)?.[1];
  const id = Number(asked);
  return Number.isSafeInteger(id) && id > 0 ? id : null;
};

const changed = 'ibidem:threads-changed';

/** Tells the rest of the page that threads came, went on or ended: one that blocks changes what may be done. */
export const announceThreads = (): boolean => window.dispatchEvent(new Event(changed));

/** Returns how to stop listening. */
export const onThreadsChanged = (listener: () => void): (() => void) => {
  window.addEventListener(changed, listener);
  return () => window.removeEventListener(changed, listener);
};
