import type { TourPlace } from '@/overviews/rules/tour';

/** Where each place of the tour stands: the first of these that is to be seen, since phones have some behind “More”. */
const selectors: Readonly<Record<TourPlace, readonly string[]>> = {
  new: ['.desk-nav__make'],
  next: ['.desk-home__mine .desk-section', '.desk-first'],
  stands: ['.desk-home__all .desk-section', '.desk-first', '.desk-nav [data-place="articles"]'],
  sources: ['.desk-nav [data-place="sources"]'],
  calendar: ['.desk-nav [data-place="calendar"]', '.desk-home__soon .desk-section', more()],
  inbox: ['.desk-nav [data-place="inbox"]'],
  log: ['.desk-nav [data-place="log"]', more()],
  settings: ['.desk-nav [data-place="settings"]', more()],
  find: ['.desk-finder__open'],
};

function more(): string {
  return '.desk-nav__more';
}

export const elementAt = (place: TourPlace): HTMLElement | undefined =>
  selectors[place]
    .flatMap((selector) => [...document.querySelectorAll<HTMLElement>(selector)])
    .find((element) => element.checkVisibility({ visibilityProperty: true }));
