/**
 * One Typst, as a process of its own: a document that makes it hang or run out of memory costs no more than that. It
 * sets data in our template and reads nothing but the template and what came with the job.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { Refused, serve } from '../../processes/serve.mjs';
import { charactersOf, composedElsewhere } from '../../readers/pdf/coverage.mjs';
import { legibleIn } from '../../readers/pdf/legible.mjs';

const { resolve } = createRequire(import.meta.url);
const serif = (cut) => resolve(`@expo-google-fonts/source-serif-4/${cut}/SourceSerif4_${cut}.ttf`);
const cuts = ['300Light', '300Light_Italic', '400Regular', '400Regular_Italic'];
const files = [...cuts, '600SemiBold', '600SemiBold_Italic'].map(serif);
const fallback = resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf');
const fonts = [...files, fallback].map((file) => readFileSync(file));

const coverage = fonts.map(charactersOf);
const legible = legibleIn(new Set(coverage.flatMap((characters) => [...characters])));
const composed = composedElsewhere(coverage.slice(0, -1), coverage.at(-1));

process.env.FONTCONFIG_FILE = path.join(import.meta.dirname, 'fonts.conf');
const folder = path.join(import.meta.dirname, 'template');
const compiler = NodeCompiler.create({
  workspace: folder,
  fontArgs: [{ fontBlobs: fonts }],
});

/** V8 does not see the megabytes behind a set document, and would let go of it far too late. */
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');

await serve(({ sheet, card, pictures }) => {
  compiler.resetShadow();
  put('composed.json', Buffer.from(JSON.stringify(composed)));
  for (const [name, bytes] of Object.entries(pictures)) put(name, Buffer.from(bytes));
  if (card) return pictureOf(card);
  put('sheet.json', Buffer.from(JSON.stringify(sheet, (_, value) => shown(value))));
  return setIn('article.typ', (set) => compiler.pdf(set, { pdfStandard: 'ua-1' }));
});

/** Names and titles that these faces do not have, in Chinese for example, are left to whoever shows the card. */
function pictureOf(card) {
  const isLegible = (text) => legible(text) === text.toWellFormed().normalize('NFC');
  const said = {
    ...card,
    title: isLegible(card.title) ? card.title : card.name,
    authors: card.authors && isLegible(card.authors) ? card.authors : null,
    label: card.label.filter(isLegible),
  };
  put('card.json', Buffer.from(JSON.stringify(said, (_, value) => shown(value))));
  return setIn('card.typ', (set) => Buffer.from(compiler.plainSvg(set)));
}

function setIn(template, write) {
  const compiled = compiler.compile({ mainFilePath: path.join(folder, template) });
  if (!compiled.result) throw new Refused(diagnosed(compiled.takeDiagnostics()));
  try {
    return write(compiled.result);
  } catch (error) {
    throw new Refused(String(error));
  } finally {
    compiler.evictCache(4); // generations of results that no document asked for
    setImmediate(collectGarbage);
  }
}

const put = (name, bytes) => compiler.mapShadow(path.join(folder, name), bytes);
const shown = (value) => (typeof value === 'string' ? legible(value) : value);
const diagnosed = (error) =>
  compiler
    .fetchDiagnostics(error)
    .map(({ message }) => message)
    .join('; ');
