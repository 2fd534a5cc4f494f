'use client';

import { useSyncExternalStore } from 'react';
import type { Language } from '@/platform/language';
import type { RequestableEvent } from '@/editions/rules/events';
import type { DeskMessages } from '../messages';
import type { PolicyWords } from '@/reviews/rules/policy-words';
import { EventList } from '../publication/event-list';
import '../publication/publication.css';
import type { EventInput, TransitionReport } from '../publication/report';
import { StageList } from '../publication/stage-list';
import { StatusNotes } from '../publication/status-notes';
import { useAssignments } from '../publication/use-assignments';
import { usePublication } from '../publication/use-report';
import { PageWords } from '../words';
import { reviewDecisions } from './review-decisions';

type Props = {
  articleId: number;
  /** Of the very text on this page: events send its hash along, and what changed since is refused. */
  report: TransitionReport;
  person: { id: number | string; roles: readonly string[] };
  messages: Partial<DeskMessages>;
  language: Language;
  /** IANA name of the publication's zone. */
  zone: string;
  policy: PolicyWords;
};

/** The decision on the text above, with all that each asks for. */
export const ReviewActions = ({ messages, language, zone, policy, ...props }: Props) => {
  // Times are those of the reader's own clock, which the server does not know.
  const isHere = useSyncExternalStore(never, inBrowser, onServer);
  return (
    <PageWords language={language} messages={messages} policy={policy} zone={zone}>
      {isHere ? <Actions {...props} /> : null}
    </PageWords>
  );
};

const never = () => () => undefined;
const inBrowser = () => true;
const onServer = () => false;

const Actions = ({
  articleId,
  report,
  person,
}: Omit<Props, 'messages' | 'language' | 'zone' | 'policy'>) => {
  const { busy, refused, run } = usePublication(articleId, report);
  const assignments = useAssignments(articleId, person);
  const decide = async (event: RequestableEvent, input: EventInput): Promise<boolean> => {
    const happened = await run(event, input);
    if (happened) window.location.reload();
    return happened;
  };
  return (
    <div className="preview-actions">
      <StatusNotes report={report} />
      {report.state === 'in_review' ? (
        <StageList heading="h3" assignments={assignments} report={report} />
      ) : null}
      <EventList
        busy={busy}
        only={reviewDecisions}
        onRun={decide}
        refused={refused}
        report={report}
      />
    </div>
  );
};
