export const railTabs = ['checks', 'comments', 'notes', 'history'] as const;
export type RailTab = (typeof railTabs)[number];

const event = 'ibidem:show-rail';

export const isRailTab = (value: unknown): value is RailTab =>
  railTabs.some((tab) => tab === value);

/** Brings a part of the rail to the front, at once. */
export const showRail = (tab: RailTab): boolean =>
  window.dispatchEvent(new CustomEvent(event, { detail: tab }));

/** Brings to the front the part that an element stands in, wherever that is. */
export const showRailOf = (element: Element): void => {
  const tab = element.closest<HTMLElement>('[data-rail]')?.dataset.rail;
  if (isRailTab(tab)) showRail(tab);
};

/** Returns how to stop listening. */
export const onShowRail = (show: (tab: RailTab) => void): (() => void) => {
  const listen = (asked: Event): void => show((asked as CustomEvent<RailTab>).detail);
  window.addEventListener(event, listen);
  return () => window.removeEventListener(event, listen);
};
