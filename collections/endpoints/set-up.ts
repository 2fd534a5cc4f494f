import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload';

import { setUp } from '@/accounts/commands/set-up';
import { fitting } from '@/platform/parameters/fitting';
import { described } from './described';
import { settingUp, setUpOperations } from './operations/set-up';

/**
 * The first administrator, with the code that the start printed. A form is led on to the desk or back to the page
 * with the refused rule; a program gets JSON.
 */
const register = async (req: PayloadRequest): Promise<Response> => {
  const isForm = !req.headers.get('content-type')?.includes('json');
  const sent = await (isForm ? formOf(req) : jsonOf(req));
  const result = await setUp(req, fitting(settingUp, sent));
  if (isForm) {
    const refused = result.ok ? '' : (result.error.findings[0]?.rule ?? '');
    const location = refused ? `/set-up?refused=${refused}` : '/admin/login';
    return new Response(null, { status: 303, headers: { Location: location } });
  }
  return result.ok
    ? Response.json(result.value, { status: 201 })
    : Response.json({ findings: result.error.findings }, { status: result.error.status });
};

/** Payload's own door for the first user would ask for no code, so ours stands before it. */
export const setUpEndpoints: Endpoint[] = described(setUpOperations, [
  { path: '/set-up', method: 'post', handler: register },
  { path: '/first-register', method: 'post', handler: register },
]);

const formOf = async (req: PayloadRequest) =>
  Object.fromEntries((await req.formData?.())?.entries() ?? []);

const jsonOf = async (req: PayloadRequest) => {
  await addDataAndFileToRequest(req);
  return req.data ?? {};
};
