import { ulid } from 'ulid';

const lockOf = (page: string): string => `ibidem.page.${page}`;

/** The name of this page, as long as it is open. Other pages can see whether it is. */
export const thisPage = ulid();

let held = false;

/** Browsers give locks to secure pages only; elsewhere every other page counts as gone. */
export const sayThatPageIsOpen = (): void => {
  if (held || !('locks' in navigator)) return;
  held = true;
  void navigator.locks.request(lockOf(thisPage), () => new Promise(() => undefined));
};

export const isPageOpen = async (page: string): Promise<boolean> => {
  if (!('locks' in navigator)) return false;
  const { held: locks = [] } = await navigator.locks.query();
  return locks.some(({ name }) => name === lockOf(page));
};
