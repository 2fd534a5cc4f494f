import type { Format, ReadableFormat } from './format';
import { docx } from './formats/docx';
import { epub } from './formats/epub';
import { html } from './formats/html';
import { jats } from './formats/jats';
import { json } from './formats/json';
import { latex } from './formats/latex';
import { markdown } from './formats/markdown';
import { odt } from './formats/odt';
import { pdf } from './formats/pdf';
import { plainText } from './formats/plain-text';
import { rtf } from './formats/rtf';
import type { LossName } from './losses';
import {
  referencesInBiblatex,
  referencesInBibtex,
  referencesInCsl,
  referencesInRis,
} from './formats/references';

/** Every file format. Routes, menus, import and the tests of all formats go through this list. */
export const formats: readonly Format[] = [
  json,
  markdown,
  html,
  docx,
  pdf,
  odt,
  rtf,
  epub,
  jats,
  latex,
  plainText,
  referencesInBiblatex,
  referencesInBibtex,
  referencesInRis,
  referencesInCsl,
];

export type WritableFormat = Format & Required<Pick<Format, 'write' | 'renderer'>>;

export const writableFormats: readonly WritableFormat[] = formats.filter(
  (format): format is WritableFormat => format.write !== undefined && format.renderer !== undefined,
);
export const readableFormats: readonly ReadableFormat[] = formats.filter(
  (format): format is ReadableFormat => format.read !== undefined,
);

export const writableFormat = (name: string): WritableFormat | undefined =>
  writableFormats.find((format) => format.name === name);

/** The format that a file name's extension says. */
export const readableFormatOf = (filename: string): ReadableFormat | undefined => {
  const extension = /\.([^.]+)$/.exec(filename)?.[1]?.toLowerCase();
  return readableFormats.find((format) => format.extensions.some((one) => one === extension));
};

/** Names of the formats that do not bring something back. */
export const formatsLosing = (loss: LossName): readonly string[] =>
  formats.filter(({ loses }) => loses?.includes(loss)).map(({ name }) => name);
