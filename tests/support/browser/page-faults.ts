import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What is wrong with the page that a browser shows at the moment, each with its place; nothing where all is well. */
export type Faults = readonly string[];

/** What depends on the theme and on the width of the window. */
const changing = [
  'color-contrast',
  'link-in-text-block',
  'target-size',
  'scrollable-region-focusable',
];

/**
 * What axe finds, in one line per element; by all of its rules, or by those alone that a theme can break.
 * @param within selectors of the parts that are ours, on pages that others have made
 */
export const axeFaults = async (
  page: Page,
  rules: 'all' | 'changing' = 'all',
  within: readonly string[] = [],
): Promise<Faults> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async ({ only, include }) => {
      const place = include.length > 0 ? { include } : document;
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(place, {
        resultTypes: ['violations'],
        ...(only ? { runOnly: { type: 'rule', values: only } } : {}),
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, any }) => `axe ${id}: ${target.join(' ')} ${any[0]?.message ?? ''}`),
      );
    },
    { only: rules === 'all' ? undefined : changing, include: [...within] },
  );
};

/** What makes the page wider than its window. */
export const overflowFaults = (page: Page): Promise<Faults> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(
      (one) => one.getBoundingClientRect().right > clientWidth + 0.5,
    );
    const last = wide.at(-1);
    return [`${scrollWidth} px wide by ${last?.tagName} .${last?.className} in ${clientWidth}`];
  });

/** Words that are cut off at the edge of what holds them, without dots and without a way to scroll. */
export const cutFaults = (page: Page): Promise<Faults> =>
  page.evaluate(() => {
    const hides = /^(hidden|clip)$/;
    const holds = (one: Element) =>
      [...one.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
    return [...document.querySelectorAll<HTMLElement>('body *')].flatMap((one) => {
      if (!holds(one) || one.matches('input, textarea, select, option, script, style')) return [];
      if (!one.checkVisibility({ visibilityProperty: true })) return [];
      const { overflowX, textOverflow, width, clipPath } = getComputedStyle(one);
      const isUnseen = width === '1px' || clipPath !== 'none';
      if (isUnseen || !hides.test(overflowX) || textOverflow === 'ellipsis') return [];
      return one.scrollWidth > one.clientWidth + 1
        ? [`${one.tagName} .${one.className} cuts “${one.innerText.slice(0, 40)}”`]
        : [];
    });
  });

/** What moves, or is going to when it changes, though the reader asked for nothing that does. */
export const motionFaults = (page: Page): Promise<Faults> =>
  page.evaluate(() => {
    const lasts = (times: string) => times.split(',').some((time) => parseFloat(time) > 0);
    const moving = [...document.querySelectorAll('*')].filter((one) =>
      [undefined, '::before', '::after'].some((part) => {
        const { animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(
          one,
          part,
        );
        return lasts(animationDuration) || lasts(transitionDuration) || scrollBehavior === 'smooth';
      }),
    );
    const name = ({ tagName, className }: Element) => `${tagName} .${String(className)} moves`;
    return [...new Set(moving.map(name))].slice(0, 12);
  });

/** Pictures that did not come. */
export const pictureFaults = (page: Page): Promise<Faults> =>
  page.evaluate(() =>
    [...document.images]
      .filter((image) => image.loading !== 'lazy' && image.naturalWidth === 0)
      .map((image) => `no picture ${image.getAttribute('src')}`),
  );

/** Whatever moved by itself since the page began to be painted. */
export const shiftFaults = (page: Page): Promise<Faults> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    return new Promise<string[]>((resolve) => {
      const faults: string[] = [];
      const sayPlace = ({ x, y, width, height }: DOMRect) =>
        [x, y, width, height].map(Math.round).join(' ');
      const sayMove = ({ node, previousRect, currentRect }: Move) => {
        const name =
          node instanceof Element ? `${node.nodeName}.${node.className}` : node?.nodeName;
        return `${name ?? 'something'} (${sayPlace(previousRect)} to ${sayPlace(currentRect)})`;
      };
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & Shift)[]) {
          const moved = entry.sources.map(sayMove).join(', ');
          if (!entry.hadRecentInput) faults.push(`shift of ${entry.value.toFixed(4)}: ${moved}`);
        }
      });
      type Move = { node: Node | null; previousRect: DOMRect; currentRect: DOMRect };
      type Shift = { value: number; hadRecentInput: boolean; sources: Move[] };
      observer.observe({ type: 'layout-shift', buffered: true });
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(faults)));
    });
  });

/**
 * What a finger would miss: less than 44 pixels to hit (WCAG 2.2, 2.5.5). Links within a sentence may be as high as its
 * line, as the criterion has it.
 */
export const touchFaults = (page: Page): Promise<Faults> =>
  page.evaluate(() => {
    const targets = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary'),
    ];
    const isShown = (one: Element) =>
      one.checkVisibility({ visibilityProperty: true }) && !one.closest('.visually-hidden, .skip');
    const block = (one: Element) =>
      one.closest('p, li, dd, dt, td, th, figcaption, blockquote, h1, h2, h3');
    /** Words beside the link in its own block make it a part of a sentence. */
    const isInSentence = (one: HTMLElement) => {
      const around = block(one);
      if (!around || getComputedStyle(one).display !== 'inline') return false;
      return (around.textContent ?? '').trim().length > one.innerText.trim().length + 1;
    };
    const hits = (one: Element, x: number, y: number) => {
      const hit = document.elementFromPoint(x, y);
      return hit !== null && (one.contains(hit) || hit.closest('label')?.contains(one) === true);
    };
    return targets.filter(isShown).flatMap((one) => {
      if (isInSentence(one)) return [];
      one.scrollIntoView({ block: 'center' });
      const [box] = one.getClientRects();
      if (!box) return [];
      const x = box.left + box.width / 2;
      const y = box.top + box.height / 2;
      const points = [
        [x, y - 21],
        [x, y + 21],
        ...(box.width < 44
          ? [
              [x - 21, y],
              [x + 21, y],
            ]
          : []),
      ] as const;
      const missed = points.filter(([px = 0, py = 0]) => !hits(one, px, py));
      const name = `${one.tagName} .${one.className || one.parentElement?.className} “${one.textContent.trim().slice(0, 30)}”`;
      return missed.length > 0
        ? [
            `${name}: ${Math.round(box.width)} × ${Math.round(box.height)} px, ${missed.length} of ${points.length} points missed`,
          ]
        : [];
    });
  });

/** What the keyboard comes to, from the top to the end, without an outline to see or out of sight. */
export const focusFaults = async (page: Page, most = 400): Promise<Faults> => {
  const faults: string[] = [];
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    scrollTo(0, 0);
  });
  for (let stop = 0; stop < most; stop += 1) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const one = document.activeElement;
      if (!one || one === document.body) return undefined;
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      const [box] = one.getClientRects();
      const isIn =
        box && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
      const isMarked = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
      const name = `${one.tagName} .${one.className} “${(one.textContent ?? '').trim().slice(0, 30)}”`;
      return isIn && isMarked
        ? ''
        : `${name} ${isMarked ? 'is out of sight' : 'bears no mark'} when it has the focus`;
    });
    if (seen === undefined) return faults;
    if (seen !== '') faults.push(seen);
  }
  return [...faults, `more than ${most} stops for the keyboard`];
};

/** Notes in the margin that lie on each other, on the text or its parts, or leave the window. */
export const sidenoteFaults = (page: Page): Promise<Faults> =>
  page.evaluate(() => {
    const boxes = (selector: string) =>
      [...document.querySelectorAll(selector)].flatMap((one) => {
        const { left, right, top, bottom, width, height } = one.getBoundingClientRect();
        if (width === 0 || height === 0) return [];
        return [
          {
            one,
            left,
            right,
            top,
            bottom,
            name: `${one.tagName} “${(one.textContent ?? '').trim().slice(0, 24)}”`,
          },
        ];
      });
    type Box = ReturnType<typeof boxes>[number];
    const meet = (a: Box, b: Box) =>
      a.left < b.right - 0.5 &&
      b.left < a.right - 0.5 &&
      a.top < b.bottom - 0.5 &&
      b.top < a.bottom - 0.5;
    const notes = boxes('.sidenote').sort((a, b) => a.top - b.top);
    const others = boxes(
      '.body > *, .body li > p, .body figure, .body table, .body aside, .article-head, .notice, .end-notes, .references, .article-foot, .colophon',
    ).filter(({ one }) => !one.matches('.sidenote'));
    const faults = notes.flatMap((note, at) => {
      const next = notes.slice(at + 1, at + 4).filter((other) => meet(note, other));
      const under = others.filter((other) => !other.one.contains(note.one) && meet(note, other));
      const lines = under.map((other) => `${note.name} lies on ${other.name}`);
      return [
        ...next.map((other) => `${note.name} lies on ${other.name}`),
        ...lines,
        ...(note.right > document.documentElement.clientWidth
          ? [`${note.name} leaves the window`]
          : []),
      ];
    });
    const isMissing = notes.length === 0 && document.querySelector('.body p .marker') !== null;
    return isMissing ? ['no note stands in the margin'] : faults.slice(0, 12);
  });
