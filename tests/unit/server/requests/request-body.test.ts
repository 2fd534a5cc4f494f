import { describe, expect, it } from '@jest/globals';
import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { receiveBody } from '@/server/requests/request-body';

const aRequest = (): IncomingMessage => {
  const request = new IncomingMessage(new Socket());
  request.headers = { 'transfer-encoding': 'chunked' };
  return request;
};
const pace = { grace: 10_000, least: 1 };

describe('a body on its way in', () => {
  it('may end when its request has parted from the connection', async () => {
    const request = aRequest();
    const faults: string[] = [];
    const body = receiveBody(request, { pace, refuse: (fault) => faults.push(fault) });
    expect(await body.admit(5_000_000)).toBe(true);
    request.push(Buffer.from('{'));
    // As the framework leaves it once it has answered.
    Object.assign(request, { socket: null });
    expect(() => request.push(null)).not.toThrow();
    expect(faults).toEqual([]);
  });

  it('is counted whatever was announced, and refused once', async () => {
    const request = aRequest();
    const faults: unknown[] = [];
    const body = receiveBody(request, { pace, refuse: (...fault) => faults.push(fault) });
    const admitted = body.admit(10);
    for (let sent = 0; sent < 3; sent += 1) request.push(Buffer.alloc(8));
    expect(await admitted).toBe(false);
    expect(faults).toEqual([['body-too-large', 10]]);
  });
});
