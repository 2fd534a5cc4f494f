import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { bodyOf } from '@/document/body-of';
import type { TransitionReport } from '@/editions/queries/transition-report';
import type { RequestableEvent } from '@/editions/rules/events';
import { inState, known, openSteps, rail, steps } from '@support/browser/editor-page';
import { startJourney, tokenOf, type Journey, type Person } from '@support/browser/journey';

const title = 'Who Pays for the Harbour';
const address = '/articles/who-pays-for-the-harbour';
const explanation = 'The harbour board showed us that our table was of another year.';
const notice = 'The figures of this text were invented by its source.';

type Who = 'writer' | 'reviewer' | 'checker' | 'editor' | 'publisher';

describe('an article goes its whole way, from the first review to its removal', () => {
  let journey: Journey;
  let administrator: Person;
  let people: Record<Who, Person>;
  let desk: Record<Who, Page>;
  let reader: Page;
  let articleId: number;

  beforeAll(async () => {
    journey = await startJourney();
    administrator = await journey.setUp();
    people = {
      writer: await journey.colleague(['writer']),
      reviewer: await journey.colleague(['reviewer']),
      checker: await journey.colleague(['fact-checker']),
      editor: await journey.colleague(['editor']),
      publisher: await journey.colleague(['publisher']),
    };
    const pages = await Promise.all(
      Object.entries(people).map(async ([who, person]) => [who, await journey.desk(person)]),
    );
    desk = Object.fromEntries(pages) as typeof desk;
    reader = await journey.reader();
    await api(people.publisher, 'POST', '/globals/publication', { timeZone: 'Europe/Minsk' });
    const author = { name: 'Wanda Waterman', slug: 'wanda-waterman' };
    const { doc } = await api<Made>(people.editor, 'POST', '/authors', author);
    const made = await api<Made>(people.writer, 'POST', '/articles?draft=true', {
      title,
      slug: address.split('/').at(-1),
      kind: 'analysis',
      language: 'en',
      body: bodyOf([
        { type: 'paragraph', children: [{ type: 'text', text: 'The dredging was paid twice.' }] },
      ]),
      bylines: [{ author: doc.id, role: 'author' }],
    });
    articleId = made.doc.id;
  });

  afterAll(() => journey.end());

  it('is handed in, and each stage shows with whom it is', async () => {
    await open(desk.writer);
    await act(desk.writer, 'submit');
    await state(desk.writer, 'In review');
    await open(desk.editor);
    const stages = (await openSteps(desk.editor)).getByRole('region', { name: 'Review' });
    await stages.getByLabel('Ask whom to review: Fact check').selectOption({ label: checker() });
    await stages.getByRole('button', { name: 'Ask', exact: true }).click();
    await stages
      .getByRole('list', { name: 'Asked to review' })
      .getByText(checker(), { exact: true })
      .waitFor();
    await stages.getByRole('button', { name: 'Take it on' }).click();
    await stages.getByText('You', { exact: true }).waitFor();
  });

  it('is held by a comment that blocks, until it is resolved', async () => {
    const { doc: made } = await api<{ doc: { id: number } }>(people.reviewer, 'POST', comments(), {
      text: 'Paid twice by whom?',
      quote: 'paid twice',
      blocking: true,
    });
    await review(desk.reviewer);
    await decision(desk.reviewer).locator('[data-event="approve"]').press('Enter');
    await decision(desk.reviewer)
      .getByText(/Paid twice by whom\?/)
      .waitFor();
    await api(people.reviewer, 'POST', `/comments/${made.id}/resolve`);
    await review(desk.reviewer);
    await approveInRoom(desk.reviewer);
  });

  it('is approved in three stages by three people, none of whom can do it twice', async () => {
    const { stages } = await report('reviewer');
    expect(stages.map(({ approvals }) => approvals)).toEqual([1, 0, 0]);
    await review(desk.checker);
    await approveInRoom(desk.checker);
    await open(desk.editor);
    await act(desk.editor, 'approve');
    await state(desk.editor, 'Approved');
    expect((await request('reviewer', 'approve')).status).toBe(409);
  });

  it('is scheduled by the clocks of another zone, and shown by those of everybody', async () => {
    const page = desk.publisher;
    await open(page);
    await act(page, 'schedule');
    const form = steps(page).getByRole('group', { name: 'Schedule' });
    await form.getByLabel('By the clocks of').selectOption({ label: 'Another zone…' });
    await form.getByLabel('Time zone').fill('Europe/Berlin');
    // Clocks are put forward that night, and 02:30 never comes.
    await form.getByLabel('Date and time').fill('2037-03-29T02:30');
    await form.getByText(/This time does not exist/).waitFor();
    await form.getByRole('button', { name: 'Confirm: Schedule' }).click();
    await form.getByText('Choose a time to come.').waitFor();
    await form.getByLabel(/03:30 \(UTC\+02:00\)/).check();
    await form.getByText(/04:30 \(UTC\+03:00\)/).waitFor();
    await form.getByRole('button', { name: 'Confirm: Schedule' }).click();
    await state(page, 'Scheduled');
    await rail(page)
      .getByText(/The publication · Europe\/Minsk/)
      .waitFor();
    await act(page, 'unschedule');
    await state(page, 'Approved');
  });

  it('goes out by itself when it is due, while its address is watched', async () => {
    expect((await reader.goto(address))?.status()).toBe(404);
    const due = new Date(Date.now() + 2500);
    const planned = { scheduledFor: due.toISOString(), scheduledZone: 'Asia/Kolkata' };
    expect((await request('publisher', 'schedule', planned)).status).toBe(200);
    await reads(200, title);
    const { log } = await report('publisher');
    expect(log.at(-1)).toMatchObject({ event: 'publish', actor: null });
    expect(Date.parse(log.at(-1)?.at ?? '')).toBeGreaterThanOrEqual(due.getTime());
  });

  it('is corrected in a second edition, which says so and is listed', async () => {
    const page = desk.writer;
    await open(page);
    await act(page, 'new_edition');
    const form = steps(page).getByRole('group', { name: 'Start a new edition' });
    await form.getByLabel(/^Correction/).check();
    await form.getByRole('button', { name: /^Confirm/ }).click();
    await form.getByText('Tell readers what happened.').waitFor();
    await form.getByLabel(/Note to readers/).fill('It was paid three times.');
    await form.getByRole('button', { name: /^Confirm/ }).click();
    await state(page, 'Draft');
    await page.getByLabel('Standfirst').fill('Three times, in fact.');
    await act(page, 'submit');
    await state(page, 'In review');
    for (const who of ['reviewer', 'checker', 'editor'] as const) {
      expect((await request(who, 'approve')).status).toBe(200);
    }
    await open(desk.publisher);
    await rail(desk.publisher).getByText('Readers have edition 1.').waitFor();
    await act(desk.publisher, 'publish');
    await state(desk.publisher, 'Published');
    await reads(200, 'It was paid three times.');
    await reader.goto('/corrections');
    await reader.getByText('It was paid three times.').waitFor();
  });

  it('is withdrawn: its readers get the explanation, and 410', async () => {
    const page = desk.publisher;
    await open(page);
    await act(page, 'withdraw');
    const form = steps(page).getByRole('group', { name: 'Withdraw' });
    await form.getByLabel('Explanation to readers').fill(explanation);
    await form.getByRole('figure').getByText(explanation).waitFor();
    await form.getByRole('button', { name: 'Confirm: Withdraw' }).click();
    await state(page, 'Withdrawn');
    await reads(410, explanation);
  });

  it('is retracted by two people: one proposes, another confirms', async () => {
    const page = desk.publisher;
    await act(page, 'propose_retraction');
    const proposal = steps(page).getByRole('group', { name: 'Propose a retraction' });
    await proposal.getByLabel('Notice above the text').fill(notice);
    await proposal.getByLabel('Reason for the record').fill('The source confessed.');
    await proposal.getByRole('button', { name: /^Confirm/ }).click();
    await rail(page)
      .getByText(/proposes to retract/)
      .waitFor();
    expect((await request('publisher', 'retract', { reason: 'Alone' })).status).toBe(422);
    await open(desk.editor);
    await act(desk.editor, 'retract');
    const form = steps(desk.editor).getByRole('group', { name: 'Retract' });
    await form.getByText(notice).waitFor();
    await form.getByLabel('Why you confirm it').fill('I have read the confession.');
    await form.getByRole('button', { name: 'Continue…' }).click();
    await form.getByText('Retract: really?').waitFor();
    await form.getByRole('button', { name: 'Confirm: Retract' }).click();
    await state(desk.editor, 'Retracted');
    await reads(200, notice);
  });

  it('is removed for a legal reason, and gone', async () => {
    const page = desk.publisher;
    await open(page);
    await act(page, 'remove');
    const form = steps(page).getByRole('group', { name: 'Remove' });
    await form.getByLabel('Legal reason').fill('Order 4 of the harbour court');
    await form.getByRole('button', { name: 'Continue…' }).click();
    await form.getByText('Nowhere: the text is gone (410)').waitFor();
    await form.getByRole('button', { name: 'Confirm: Remove' }).click();
    await state(page, 'Removed');
    expect((await reader.goto(address))?.status()).toBe(410);
    expect(await reader.getByText('The dredging').count()).toBe(0);
  });

  it('has told each whom it concerned, in the inbox and by a letter that was kept', async () => {
    await desk.checker.goto('/admin/inbox');
    await desk.checker.getByText(new RegExp(title)).first().waitFor();
    await desk.writer.goto('/admin/inbox');
    await desk.writer.getByText(new RegExp(title)).first().waitFor();
    const letters = await api<Letters>(administrator, 'GET', '/mails?limit=200');
    const to = new Set(letters.docs.map((letter) => letter.to));
    for (const who of ['writer', 'checker', 'editor'] as const) {
      expect([...to].join()).toContain(people[who].email);
    }
    expect((await answerTo(people.writer, 'GET', '/mails')).status).toBe(403);
    const page = await journey.desk(administrator);
    await page.goto('/admin/collections/mails');
    await page
      .getByRole('link', { name: new RegExp(title) })
      .first()
      .waitFor();
  });

  const checker = () => people.checker.name;
  const comments = () => `/articles/${articleId}/comments`;

  const open = async (page: Page) => {
    await page.goto(`/admin/collections/articles/${articleId}`);
    await known(page);
  };

  const review = async (page: Page) => {
    await page.goto(`/admin/review/${articleId}`);
    await decision(page).locator('[data-event="approve"]').waitFor();
  };

  const answerTo = async (person: Person, method: string, path: string, body?: unknown) =>
    fetch(`${journey.server.url}/api${path}`, {
      method,
      headers: {
        'Content-Type': 'application/json',
        Authorization: `JWT ${await tokenFor(person)}`,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });

  const tokens = new Map<string, Promise<string>>();
  const tokenFor = (person: Person): Promise<string> => {
    const token = tokens.get(person.email) ?? tokenOf(journey.server.url, person);
    tokens.set(person.email, token);
    return token;
  };

  const api = async <T>(person: Person, method: string, path: string, body?: unknown) => {
    const answer = await answerTo(person, method, path, body);
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as T;
  };

  const report = (who: Who) =>
    api<TransitionReport>(people[who], 'GET', `/articles/${articleId}/transitions`);

  /** As a program asks for an event: on what it has read. */
  const request = async (who: Who, event: RequestableEvent, more: object = {}) => {
    const { events } = await report(who);
    const seen = events.find((prospect) => prospect.event === event);
    return answerTo(people[who], 'POST', `/articles/${articleId}/transitions`, {
      event,
      expectedHash: seen?.hash,
      expectedRevision: seen?.revision,
      ...more,
    });
  };

  /** Reads the article again until it answers so: effects follow within moments. */
  const reads = async (status: number, words: string) => {
    const deadline = Date.now() + 20_000;
    for (;;) {
      const answer = await reader.goto(address);
      const has = answer?.status() === status && (await reader.getByText(words).count()) > 0;
      if (has) return;
      if (Date.now() > deadline)
        throw new Error(`${address} is ${answer?.status()}, not ${status}`);
    }
  };
});

type Made = { doc: { id: number } };
type Letters = { docs: { to: string; subject: string }[] };

const decision = (page: Page) => page.locator('.desk-review__foot');

const act = async (page: Page, event: RequestableEvent) =>
  (await openSteps(page)).locator(`[data-event="${event}"]`).click();

const state = inState;

/** Asks once. */
const approveInRoom = async (page: Page) => {
  const answered = page.waitForResponse(
    (answer) => answer.request().method() === 'POST' && answer.url().endsWith('/transitions'),
  );
  await decision(page).locator('[data-event="approve"]:not([aria-disabled])').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Approve' }).click();
  expect((await answered).status()).toBe(200);
};
