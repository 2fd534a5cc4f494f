import type { FrozenDocument } from '@/document/document';
import type { WriteContext } from '../../format';
import { printModelOf, type PrintModel } from '../print-model/print-model';
import { element, escapeHtml } from './escape';
import { writeArticle } from './write-article';
import { writeMeta } from './write-meta';

/** A page that needs nothing but itself; pictures lead to the publication. */
export const writePage = (document: FrozenDocument, context: WriteContext): string => {
  const print = printModelOf(document, context);
  const article = writeArticle(print, {
    ...writerOf(print),
    pictureAddress: ({ filename }) =>
      `${context.origin}/api/media/file/${encodeURIComponent(filename)}`,
  });
  const head = [
    '<meta charset="utf-8">',
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, escapeHtml(print.title)),
    ...writeMeta(document, context),
    element('style', {}, style),
  ];
  const main = element('main', {}, element('article', {}, article));
  return [
    '<!doctype html>',
    element(
      'html',
      { lang: print.language },
      `${element('head', {}, head.join('\n'))}\n${element('body', {}, main)}`,
    ),
    '',
  ].join('\n');
};

/** What the lines of a paper are written with. */
export const writerOf = ({ markers, language, words }: PrintModel) => ({
  markers,
  language,
  noteLabel: words.note,
});

/** Small, and no more than a reading measure, so that a saved file is pleasant and prints well. */
const style = [
  ':root{color-scheme:light dark}',
  'body{max-width:38rem;margin:2rem auto;padding:0 1.25rem;font:1.125rem/1.6 "Source Serif 4",Georgia,serif;hyphens:auto}',
  'h1,h2,h3{line-height:1.2;font-weight:600;text-wrap:balance;hyphens:manual}h1{font-size:2.2rem;font-weight:400}',
  'img{max-width:100%;height:auto}figure{margin:2rem 0}figcaption,.dateline,.byline{font-size:.875rem}sup{font-size:.7em;line-height:0}sup a{text-decoration:none}.byline{margin:.2rem 0}',
  '.subtitle,.standfirst{font-size:1.25rem}.notice{border:1px solid;padding:.5rem 1rem}',
  '.pullquote{margin:2rem 0;padding-left:1rem;border-left:3px solid;font-size:1.25rem}.attribution{font-size:.875rem}.box{margin:2rem 0;padding:.25rem 1rem;border:1px solid}',
  '.references ul{list-style:none;padding:0}.references li{padding-left:1.5em;text-indent:-1.5em}',
  'section{font-size:.9em;overflow-wrap:anywhere}dt{font-weight:600}dd{margin:0 0 .5rem}',
  'table{border-collapse:collapse}td,th{padding:.2em .6em;border-bottom:1px solid;text-align:start;vertical-align:top}td.number,th.number{text-align:end;font-variant-numeric:tabular-nums}',
].join('');
