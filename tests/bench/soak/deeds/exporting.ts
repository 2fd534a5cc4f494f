import type { Desk } from '../desk';
import { again, type Deed } from './deed';

const formats = ['pdf', 'docx', 'odt', 'epub', 'jats', 'latex', 'md', 'html', 'txt', 'json'];
const deskPages = ['', '/articles', '/citations-queue', '/calendar', '/links', '/inbox', '/works'];

/** A reader who takes files along, in one format after the other, every second. */
export const keepExporting = (desk: Desk, paths: readonly string[]): Deed => {
  const ask = desk.ask('export');
  return again(1_000, (turn) => {
    const path = paths[turn % paths.length] ?? '';
    return ask(`${path}.${formats[turn % formats.length]}`, { headers: { accept: '*/*' } });
  });
};

/** An editor who goes through the pages of the desk. */
export const keepLookingAround = (desk: Desk): Deed => {
  const ask = desk.ask('desk page');
  const cookie = `payload-token=${desk.session('editor')}`;
  return again(2_000, (turn) =>
    ask(`/admin${deskPages[turn % deskPages.length]}`, { headers: { cookie } }),
  );
};
