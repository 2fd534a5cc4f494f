import { badForm, harvesterAnswer } from './harvester-answer';

export const dynamic = 'force-dynamic';

/** OAI-PMH 2.0, which knows both ways to ask. */
export const GET = (request: Request): Promise<Response> =>
  harvesterAnswer(new URL(request.url).searchParams);

export const POST = async (request: Request): Promise<Response> => {
  const type = request.headers.get('content-type') ?? '';
  if (!type.startsWith('application/x-www-form-urlencoded')) return badForm();
  return harvesterAnswer(new URLSearchParams(await request.text()));
};
