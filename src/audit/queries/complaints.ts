import type { BasePayload } from 'payload';
import { administrationLogReader } from '../rules/administration/log';
import { auditEdition, type AuditFault } from '../rules/audit';
import { administrationLogToAudit } from './administration-log';
import type { EditionToAudit } from './audited-editions';

/** A sentence for each thing that is wrong with an edition. */
export const complaintsAbout = (edition: EditionToAudit): readonly string[] => {
  const { article, number, id, documentHash, contentHash, log } = edition;
  const where = `article ${article}, edition ${number} (row ${id})`;
  const faults = auditEdition(log, edition).map((fault) => `${where}: ${say(fault)}`);
  const isOtherText = documentHash !== null && contentHash !== null && documentHash !== contentHash;
  return isOtherText
    ? [...faults, `${where}: the stored text is not the one whose hash is ${contentHash}`]
    : faults;
};

/** The same of the log of administration. */
export const administrationComplaints = async (
  payload: BasePayload,
): Promise<{ entries: number; lines: readonly string[] }> => {
  const { head, entries } = await administrationLogToAudit(payload);
  const log = administrationLogReader();
  for await (const entry of entries) log.read(entry);
  const lines = log.endAt(head).map(({ sequence, fault }) => {
    const entry = `administration, entry ${sequence}`;
    switch (fault) {
      case 'altered':
        return `${entry} is not what was written`;
      case 'unlinked':
        return `${entry} does not follow the entry before it`;
      case 'misnumbered':
        return `${entry} does not have the number that follows`;
      case 'truncated':
        return `${entry}: the log does not end where its head says, after ${head.length}`;
    }
  });
  return { entries: log.length(), lines };
};

const say = ({ sequence, fault, field, was, is }: AuditFault): string => {
  const entry = `entry ${sequence}`;
  switch (fault) {
    case 'altered':
      return field
        ? `${entry} was altered: ${field} was ${quote(was)} and is now ${quote(is)}`
        : `${entry} was altered: its reason, names, time or details are not what was written`;
    case 'unlinked':
      return `${entry} does not follow the entry before it`;
    case 'missing':
      return `${Number(is) === 1 ? `${entry} is` : `${is} entries from ${sequence} on are`} missing`;
    case 'misnumbered':
      return `${entry} has a number that was there before`;
    case 'truncated':
      return `the log ends after ${is} of ${was} entries`;
    case 'surplus':
      return `the log goes on to ${is} entries, but was ${was} long`;
    case 'edition':
      return `the edition's ${field} is ${quote(is)}, but its log says ${quote(was)}`;
  }
};

const quote = (value: string | number | null | undefined): string => `“${value ?? 'nothing'}”`;
