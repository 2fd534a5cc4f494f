/** How a stored copy differs from what was recorded of it. */
export type CopyFault = {
  fault: 'file-missing' | 'file-altered' | 'text-altered' | 'no-digest';
  was: string | null;
  is: string | null;
};

type Recorded = { sha256: string | null; text: string | null; textDigest: string | null };

/**
 * Holds a copy against its record.
 *
 * @param found SHA-256 of the file and of the text as they are now; null where there is none
 */
export const copyFaults = (
  { sha256, textDigest }: Recorded,
  found: { file: string | null; text: string | null },
): CopyFault[] => {
  const faults: CopyFault[] = [];
  if (sha256 === null) faults.push({ fault: 'no-digest', was: null, is: found.file });
  else if (found.file === null) faults.push({ fault: 'file-missing', was: sha256, is: null });
  else if (found.file !== sha256)
    faults.push({ fault: 'file-altered', was: sha256, is: found.file });
  if (found.text !== textDigest) {
    faults.push({ fault: 'text-altered', was: textDigest, is: found.text });
  }
  return faults;
};
