import type { Language } from '@/platform/language';
import { element, escapeHtml } from '../html/escape';
import { allowedInXml, xmlDeclaration } from '../../xml/xml';

/** A page in XML's syntax. Words in `body` are escaped, so that every `<` in it begins a tag of ours. */
export const asXhtml = (language: Language, title: string, body: string): string => {
  const head = [element('title', {}, escapeHtml(title)), stylesheet].join('\n');
  const page = element(
    'html',
    {
      xmlns: 'http://www.w3.org/1999/xhtml',
      'xmlns:epub': 'http://www.idpf.org/2007/ops',
      lang: language,
      'xml:lang': language,
    },
    `${element('head', {}, head)}\n${element('body', {}, body)}`,
  );
  const closed = page.replace(/<(br|img|link|meta)((?:\s[^<>]*)?)>/g, '<$1$2/>');
  return `${xmlDeclaration}<!DOCTYPE html>\n${allowedInXml(closed)}\n`;
};

const stylesheet = element('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' });
