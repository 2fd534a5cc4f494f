const forward: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Gives the focus to the nearest entry in the direction of an arrow; false where there is none. */
export const focusBeside = (from: HTMLElement, arrow: string): boolean => {
  const [x, y] = forward[arrow] ?? [0, 0];
  const here = middleOf(from);
  const [nearest] = [...document.querySelectorAll<HTMLElement>('.desk-entry__title[href]')]
    .filter((one) => one !== from)
    .map((one) => {
      const there = middleOf(one);
      const along = (there.x - here.x) * x + (there.y - here.y) * y;
      const aside = Math.abs((there.x - here.x) * y) + Math.abs((there.y - here.y) * x);
      return { one, along, far: along + aside * 3 };
    })
    .filter(({ along }) => along > 4)
    .sort((one, other) => one.far - other.far);
  nearest?.one.focus();
  return nearest !== undefined;
};

const middleOf = (element: HTMLElement): { x: number; y: number } => {
  const { left, top, height } = element.getBoundingClientRect();
  return { x: left, y: top + height / 2 };
};
