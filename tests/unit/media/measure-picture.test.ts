import { describe, expect, it } from '@jest/globals';
import sharp from 'sharp';

import { pictureOf } from '@support/documents/pictures';

import { drawnElements } from '@/media/drawn-elements';
import { pictureFault } from '@/media/measure-picture';

const svg = (inner: string, head = ''): Buffer =>
  Buffer.from(
    `${head}<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="10" height="10">${inner}</svg>`,
  );

/** Each line draws the one before ten times. */
const bomb = (lines: number): string =>
  Array.from({ length: lines }, (_, at) => {
    const uses = `<use xlink:href="#g${at}"/>`.repeat(10);
    return `<g id="g${at + 1}">${uses}</g>`;
  }).join('');

describe('a picture is judged before it is decoded', () => {
  it('fits as a photograph, a drawing or an animation', async () => {
    const blank = { width: 4000, height: 3000, channels: 3 as const, background: '#fff' };
    const photograph = await sharp({ create: blank }).jpeg().toBuffer();
    expect(await pictureFault(photograph, 'image/jpeg')).toBeUndefined();
    expect(await pictureFault(svg('<rect/>'), 'image/svg+xml')).toBeUndefined();
  });

  it('is refused with 30,000 by 30,000 pixels in 100 bytes', async () => {
    const fault = await pictureFault(pictureOf(30_000, 30_000), 'image/png');
    expect(fault).toBe('too-many-pixels');
  });

  it.each([
    ['refers to itself', svg('<g id="a"><use href="#a"/></g>')],
    ['unfolds to a thousand million elements', svg(`<g id="g0"><rect/></g>${bomb(9)}`)],
    ['brings entities', svg('&a;', '<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa">]>')],
    ['nests ten thousand deep', svg('<g>'.repeat(10_000) + '</g>'.repeat(10_000))],
  ])('is refused as a drawing that %s', async (_, bytes) => {
    expect(await pictureFault(bytes, 'image/svg+xml')).toBe('too-intricate');
  });

  it('is refused when it is none', async () => {
    expect(await pictureFault(Buffer.from('GIF89a no'), 'image/gif')).toBe('unreadable');
  });
});

it('counts what a drawing draws, and not what it says', () => {
  expect(drawnElements('<svg><g id="a"><rect/></g><use href="#a"/></svg>')).toBe(6);
});
