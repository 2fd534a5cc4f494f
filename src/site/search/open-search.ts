import { absolute } from '../frame/page-metadata';
import { fill } from '../messages/messages';
import type { Setting } from '../setting';
import { searchPath } from './search-address';

/** By which browsers take the search for one of their own (OpenSearch 1.1). */
export const openSearchXml = (setting: Setting): string => {
  const { publication, say, language } = setting;
  const path = absolute(searchPath(setting), setting);
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escaped(shortened(publication.name, 16))}</ShortName>
  <Description>${escaped(shortened(fill(say.searchOf, { name: publication.name }), 1024))}</Description>
  <Language>${language}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Url type="text/html" template="${escaped(path)}?q={searchTerms}"/>
  <Url type="application/x-suggestions+json" template="${escaped(path)}/suggest?format=list&amp;q={searchTerms}"/>
</OpenSearchDescription>
`;
};

/** The specification bounds both texts, in characters. */
const shortened = (text: string, most: number): string => {
  const letters = [...text];
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : text;
};

const escaped = (text: string): string =>
  text.replace(/[<>&"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
