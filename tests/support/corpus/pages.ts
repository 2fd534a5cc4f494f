import type { Sample, SampleRun } from './samples';
import { esc } from './word-file';

const escape = esc;

/** A sample as Google Docs exports it: styles by classes, notes as links, addresses behind a redirect. */
export const asGooglePage = ({ title, blocks }: Sample): Uint8Array => {
  const notes: string[] = [];
  const redirect = (url: string) =>
    `https://www.google.com/url?q=${encodeURIComponent(url)}&amp;sa=D&amp;source=editors&amp;ust=1&amp;usg=x`;
  const written = (one: SampleRun): string => {
    if (one.kind === 'text')
      return `<span class="${one.style === 'bold' ? 'c2' : one.style === 'italic' ? 'c3' : 'c1'}">${escape(one.text)}</span>`;
    if (one.kind === 'link')
      return `<span class="c5"><a class="c6" href="${redirect(one.url)}">${escape(one.text)}</a></span>`;
    const n = notes.push(noteOf(one));
    return `<sup><a href="#ftnt${n}" id="ftnt_ref${n}">[${n}]</a></sup>`;
  };
  const noteOf = (one: Extract<SampleRun, { kind: 'note' }>): string =>
    `<span class="c1">&nbsp;${escape(one.text)} </span>${one.url === undefined ? '' : `<span class="c5"><a class="c6" href="${redirect(one.url)}">${one.url}</a></span>`}`;
  const body = blocks.map((block): string => {
    switch (block.kind) {
      case 'heading':
        return `<h${block.level} class="c9" id="h.${block.text.length}"><span class="c10">${escape(block.text)}</span></h${block.level}>`;
      case 'paragraph':
        return `<p class="c0">${block.runs.map(written).join('')}</p><p class="c0 c7"><span class="c1"></span></p>`;
      case 'list':
        return listOf(block.ordered, block.items);
      case 'table':
        return `<table class="c8">${block.rows.map((row) => `<tr class="c12">${row.map((cell) => `<td class="c13" colspan="1" rowspan="1"><p class="c0"><span class="c1">${cell}</span></p></td>`).join('')}</tr>`).join('')}</table>`;
      case 'picture':
        return `<p class="c0"><span style="overflow: hidden; display: inline-block; width: 40px;"><img alt="${escape(block.alt)}" src="data:image/png;base64,${block.png.toString('base64')}" style="width: 40px;" title=""></span></p>`;
    }
  });
  const style =
    '@import url(https://themes.googleusercontent.com/fonts/css?kit=x);.c1{color:#000000;font-weight:400}.c2{font-weight:700}.c3{font-style:italic}.c5{text-decoration:underline}.c0{line-height:1.15}';
  const end = notes.map(
    (note, at) =>
      `<div><p class="c14"><a href="#ftnt_ref${at + 1}" id="ftnt${at + 1}">[${at + 1}]</a>${note}</p></div>`,
  );
  return bytes(
    `<html><head><meta content="text/html; charset=UTF-8" http-equiv="content-type"><style type="text/css">${style}</style></head><body class="c15 doc-content"><p class="c11 title" id="h.x"><span class="c16">${escape(title)}</span></p>${body.join('')}${end.length > 0 ? `<hr class="c17">${end.join('')}` : ''}</body></html>`,
  );
};

/** A sample as Word puts it on the clipboard and into “web pages”. */
export const asWordPage = ({ title, blocks }: Sample): Uint8Array => {
  const notes: string[] = [];
  const written = (one: SampleRun): string => {
    if (one.kind === 'text') {
      if (one.style === undefined) return escape(one.text);
      return one.style === 'bold'
        ? `<b style='mso-bidi-font-weight:normal'>${escape(one.text)}</b>`
        : `<i>${escape(one.text)}</i>`;
    }
    if (one.kind === 'link') return `<a href="${escape(one.url)}">${escape(one.text)}</a>`;
    const url = one.url === undefined ? '' : ` <a href="${one.url}">${one.url}</a>`;
    const n = notes.push(`${escape(one.text)}${url}`);
    return `<a style='mso-footnote-id:ftn${n}' href="#_ftn${n}" name="_ftnref${n}" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference>[${n}]</span><![endif]></span></span></a>`;
  };
  const body = blocks.map((block): string => {
    switch (block.kind) {
      case 'heading':
        return `<h${block.level}>${escape(block.text)}<o:p></o:p></h${block.level}>`;
      case 'paragraph':
        return `<p class=MsoNormal>${block.runs.map(written).join('')}<o:p></o:p></p>`;
      case 'list':
        return block.items
          .map(
            (item, at) =>
              `<p class=MsoListParagraphCxSp${at === 0 ? 'First' : at === block.items.length - 1 ? 'Last' : 'Middle'} style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${block.ordered ? `${at + 1}.` : '·'}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;</span></span><![endif]>${escape(item)}</p>`,
          )
          .join('\n');
      case 'table':
        return `<table class=MsoTableGrid border=1>${block.rows.map((row) => `<tr>${row.map((cell) => `<td valign=top><p class=MsoNormal>${cell}<o:p></o:p></p></td>`).join('')}</tr>`).join('')}</table>`;
      case 'picture':
        return `<p class=MsoNormal><!--[if gte vml 1]><v:shape/><![endif]--><img width=40 alt="${escape(block.alt)}" src="data:image/png;base64,${block.png.toString('base64')}"></p>`;
    }
  });
  const end = notes.map(
    (note, at) =>
      `<div style='mso-element:footnote' id=ftn${at + 1}><p class=MsoFootnoteText><a style='mso-footnote-id:ftn${at + 1}' href="#_ftnref${at + 1}" name="_ftn${at + 1}" title=""><span class=MsoFootnoteReference>[${at + 1}]</span></a> ${note}<o:p></o:p></p></div>`,
  );
  return bytes(
    `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><title>Document1</title><!--[if gte mso 9]><xml><o:OfficeDocumentSettings/></xml><![endif]--><style>p.MsoNormal{margin:0cm}</style></head><body lang=EN-GB><div class=WordSection1><p class=MsoTitle>${escape(title)}<o:p></o:p></p>${body.join('\n')}</div><div style='mso-element:footnote-list'>${end.length > 0 ? '<br clear=all><hr align=left size=1 width="33%">' : ''}${end.join('')}</div></body></html>`,
  );
};

/** A sample in Markdown, as people write it for GitHub and Pandoc. */
export const asMarkdown = ({ title, blocks }: Sample): Uint8Array => {
  const notes: string[] = [];
  const written = (one: SampleRun): string => {
    if (one.kind === 'text')
      return one.style === 'bold'
        ? `**${one.text}**`
        : one.style === 'italic'
          ? `*${one.text}*`
          : one.text;
    if (one.kind === 'link') return `[${one.text}](${one.url})`;
    return `[^${notes.push(`${one.text}${one.url === undefined ? '' : ` <${one.url}>`}`)}]`;
  };
  const body = blocks.map((block): string => {
    switch (block.kind) {
      case 'heading':
        return `${'#'.repeat(block.level + 1)} ${block.text}`;
      case 'paragraph':
        return block.runs.map(written).join('');
      case 'list':
        return block.items
          .map((item, at) => `${block.ordered ? `${at + 1}.` : '-'} ${item}`)
          .join('\n');
      case 'table':
        return block.rows
          .map(
            (row, at) =>
              `| ${row.join(' | ')} |${at === 0 ? `\n|${row.map(() => '---').join('|')}|` : ''}`,
          )
          .join('\n');
      case 'picture':
        return `![${block.alt}](data:image/png;base64,${block.png.toString('base64')})`;
    }
  });
  return bytes(
    [`# ${title}`, ...body, ...notes.map((note, at) => `[^${at + 1}]: ${note}`)].join('\n\n'),
  );
};

const listOf = (ordered: boolean, items: readonly string[]): string => {
  const name = ordered ? 'ol' : 'ul';
  const rows = items.map(
    (item) => `<li class="c0 c18 li-bullet-0"><span class="c1">${escape(item)}</span></li>`,
  );
  return `<${name} class="c19 lst-kix_1-0 start">${rows.join('')}</${name}>`;
};

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
