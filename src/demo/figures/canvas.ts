/** The colours of the printed page. */
export const ink = '#211d18';
export const paper = '#f3eee4';
export const faint = '#b9ad99';
export const accent = '#8c2d1b';
export const water = '#3f6b7c';
export const ochre = '#c0903c';

export const width = 1600;
export const height = 900;

/** A drawing on the demo's paper, `width` by `height`. */
export const svg = (...parts: readonly string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ` +
  `viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="${paper}"/>` +
  `${parts.join('')}</svg>`;

type Stroke = { stroke?: string; width?: number; dash?: string; opacity?: number };

export const line = (points: readonly (readonly [number, number])[], style: Stroke = {}): string =>
  `<polyline fill="none" stroke-linecap="round" stroke-linejoin="round" stroke="${style.stroke ?? ink}" ` +
  `stroke-width="${style.width ?? 2}"` +
  (style.dash ? ` stroke-dasharray="${style.dash}"` : '') +
  (style.opacity ? ` opacity="${style.opacity}"` : '') +
  ` points="${points.map(([x, y]) => `${round(x)},${round(y)}`).join(' ')}"/>`;

export const box = (x: number, y: number, w: number, h: number, fill: string, more = ''): string =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(w)}" height="${round(h)}" fill="${fill}" ${more}/>`;

/** The same drawing every time: a small generator of numbers in [0, 1) (mulberry32). */
export const numbersFrom = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
};

export const range = (count: number): number[] =>
  Array.from({ length: count }, (_, index) => index);

const round = (value: number) => Math.round(value * 10) / 10;
