const name = 'ibidem:inbox';

/** Says to the rest of the page that something in the inbox was read. */
export const sayInboxChanged = (): void => {
  window.dispatchEvent(new Event(name));
};

/** Calls back on that, and when somebody comes back to this window. Returns how to stop. */
export const onInboxChange = (look: () => void): (() => void) => {
  const lookAgain = () => {
    if (document.visibilityState === 'visible') look();
  };
  window.addEventListener(name, look);
  document.addEventListener('visibilitychange', lookAgain);
  return () => {
    window.removeEventListener(name, look);
    document.removeEventListener('visibilitychange', lookAgain);
  };
};
