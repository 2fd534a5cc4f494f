export type Box = { left: number; top: number; width: number; height: number };
export type Size = { width: number; height: number };

const gap = 12; // px

/** Where a window of this size stands beside what it points at: right of it, else below or above, and never off the screen. */
export const beside = (target: Box, own: Size, screen: Size): { left: number; top: number } => {
  const right = target.left + target.width + gap;
  const bottom = target.top + target.height + gap;
  const within = (at: number, size: number, of: number) =>
    Math.max(gap, Math.min(at, of - size - gap));
  if (right + own.width + gap <= screen.width) {
    return { left: right, top: within(target.top, own.height, screen.height) };
  }
  const left = within(target.left, own.width, screen.width);
  const fitsBelow = bottom + own.height + gap <= screen.height;
  return {
    left,
    top: within(fitsBelow ? bottom : target.top - gap - own.height, own.height, screen.height),
  };
};
