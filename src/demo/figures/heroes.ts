import {
  accent,
  box,
  faint,
  height,
  ink,
  line,
  numbersFrom,
  ochre,
  paper,
  range,
  svg,
  water,
  width,
} from './canvas';

/** Boxes of one size in a stack, and two that fit no row. */
export const containers = (): string => {
  const next = numbersFrom(1956);
  const fills = [accent, water, ochre, ink, faint, '#6d5b45'];
  const [w, h] = [190, 92];
  const tops = [5, 3, 4, 6, 6, 5, 4];
  const stack = range(6).flatMap((row) =>
    range(7).map((column) => {
      const [x, y] = [120 + column * (w + 6), 720 - row * (h + 6)];
      if (row >= (tops[column] ?? 0)) return '';
      const fill = fills[Math.floor(next() * fills.length)] ?? ink;
      const ribs = range(9).map((rib) =>
        box(x + 14 + rib * 19, y + 12, 4, h - 24, paper, 'opacity="0.18"'),
      );
      const corners = [
        [0, 0],
        [w - 12, 0],
        [0, h - 12],
        [w - 12, h - 12],
      ].map(([dx = 0, dy = 0]) => box(x + dx, y + dy, 12, 12, paper, 'opacity="0.75"'));
      return [box(x, y, w, h, fill), ...ribs, ...corners].join('');
    }),
  );
  const odd = [
    box(1090, 120, 150, 92, 'none', `stroke="${ink}" stroke-width="3"`),
    box(1280, 120, 226, 92, 'none', `stroke="${ink}" stroke-width="3" stroke-dasharray="10 8"`),
  ];
  return svg(
    ...stack,
    ...odd,
    line(
      [
        [60, 822],
        [1540, 822],
      ],
      { width: 4 },
    ),
  );
};

/** Two tracks of different width that meet, with the step between their rails. */
export const gauges = (): string => {
  const sleepers = (from: number, to: number, half: number) =>
    range(Math.floor((to - from) / 62)).map((i) =>
      box(from + i * 62, 450 - half, 26, 2 * half, faint),
    );
  const rails = (from: number, to: number, gauge: number, colour: string) =>
    [-1, 1].map((side) =>
      line(
        [
          [from, 450 + (side * gauge) / 2],
          [to, 450 + (side * gauge) / 2],
        ],
        { stroke: colour, width: 12 },
      ),
    );
  // 1,435 and 1,520 millimetres, drawn at 0.25 units a millimetre.
  return svg(
    ...sleepers(20, 790, 300),
    ...sleepers(812, 1590, 300),
    ...rails(0, 800, 1435 * 0.25, ink),
    ...rails(800, width, 1520 * 0.25, accent),
    line(
      [
        [800, 90],
        [800, 810],
      ],
      { stroke: ink, width: 2, dash: '4 12' },
    ),
  );
};

/** Three waves that run out of step at the left and in one at the right. */
export const frequencies = (): string => {
  const wave = (lead: number, drift: number, colour: string) =>
    line(
      range(401).map((i): [number, number] => {
        const x = i * 4;
        const apart = Math.max(0, 1 - x / 950) ** 1.5;
        const phase = (x / width) * Math.PI * 12 * (1 + drift * apart) + lead * apart;
        return [x, 450 + lead * 95 * apart + Math.sin(phase) * 190];
      }),
      { stroke: colour, width: 5, opacity: 0.9 },
    );
  const grid = range(9).map((i) =>
    line(
      [
        [0, 90 + i * 90],
        [width, 90 + i * 90],
      ],
      { stroke: faint, width: 1, opacity: 0.5 },
    ),
  );
  return svg(...grid, wave(-2, -0.12, water), wave(2, 0.14, ochre), wave(0, 0, accent));
};

/** A river and its branches, with three frontiers that it takes no notice of. */
export const basin = (seed = 1815): string => {
  const next = numbersFrom(seed);
  const grow = (x: number, y: number, angle: number, thick: number): string[] => {
    if (thick < 2.4 || x > width + 60 || y < -60 || y > height + 60) return [];
    const points: [number, number][] = [[x, y]];
    let [px, py, a] = [x, y, angle];
    const steps = 5 + Math.floor(next() * 5);
    for (let i = 0; i < steps; i += 1) {
      a += (next() - 0.5) * 0.5;
      px += Math.cos(a) * 26;
      py += Math.sin(a) * 26;
      points.push([px, py]);
    }
    const side = next() < 0.5 ? 1 : -1;
    return [
      line(points, { stroke: water, width: thick }),
      ...grow(px, py, a - side * 0.22, thick * 0.86),
      ...grow(px, py, a + side * (0.5 + next() * 0.5), thick * (0.45 + next() * 0.2)),
    ];
  };
  const frontier = (x: number) => {
    const jag = numbersFrom(x);
    return line(
      range(19).map((i): [number, number] => [x + (jag() - 0.5) * 90 + i * 9, i * 50]),
      { stroke: accent, width: 3, dash: '16 10 3 10' },
    );
  };
  return svg(...grow(-10, 470, 0, 24), frontier(380), frontier(800), frontier(1180));
};

/** Two columns of figures about the same trade, back to back. */
export const mirror = (): string => {
  const next = numbersFrom(1963);
  const bars = range(17).flatMap((i) => {
    const y = 70 + i * 46;
    const value = 150 + next() * 470;
    const other = value * (0.72 + next() * 0.5);
    return [
      box(800 - value - 6, y, value, 28, ink),
      box(806, y, other, 28, accent),
      line(
        [
          [806 + value, y - 4],
          [806 + value, y + 32],
        ],
        { stroke: ink, width: 2, dash: '3 5' },
      ),
    ];
  });
  return svg(
    ...bars,
    line(
      [
        [803, 50],
        [803, 850],
      ],
      { width: 2 },
    ),
  );
};

/** A page of text with its notes beside it, each tied to its line. */
export const notes = (): string => {
  const next = numbersFrom(1697);
  const rows = range(19).map((i) => {
    const y = 90 + i * 39;
    const end = i % 6 === 5 ? 620 + next() * 260 : 1000 + next() * 24;
    return box(150, y, end - 150, 12, ink, 'opacity="0.82"');
  });
  const cited = [1, 4, 7, 10, 12, 16];
  const ties = cited.flatMap((row, i) => {
    const y = 96 + row * 39;
    const x = 420 + next() * 420;
    const noteY = 90 + i * 128;
    return [
      box(x, y - 6, 120 + next() * 60, 12, accent),
      line(
        [
          [x + 60, y + 14],
          [x + 60, y + 20],
          [1090, y + 20],
          [1130, noteY + 6],
        ],
        { stroke: accent, width: 2 },
      ),
      ...range(3).map((k) =>
        box(1150, noteY + k * 22, k === 2 ? 130 + next() * 100 : 280, 8, faint),
      ),
    ];
  });
  return svg(...rows, ...ties);
};
