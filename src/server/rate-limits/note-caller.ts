import type { RequestListener } from 'node:http';
import type { BlockList } from 'node:net';
import { callerHeader } from '@/platform/caller';
import { callerAddress } from './caller-address';

/** Says to whoever answers where a request comes from, whatever the request itself says of that. */
export const notingCaller =
  (listener: RequestListener, trusted: BlockList): RequestListener =>
  (request, response) => {
    const { headers, socket } = request;
    const forwarded = [headers['x-forwarded-for'] ?? []].flat().join();
    headers[callerHeader] = callerAddress(socket.remoteAddress ?? '', forwarded, trusted);
    listener(request, response);
  };
