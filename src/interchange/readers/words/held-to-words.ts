import type { Finding } from '@/platform/finding';
import { importFinding } from '../../findings';
import type { Imported } from '../manuscript/imported';
import { missingWords } from './missing-words';
import { wordsOfImported } from './words-of-imported';

/** What every importer is held to: the words of the file that came to stand nowhere are findings that quote them. */
export const heldToWords = (imported: Imported, file: readonly string[]): Imported => {
  const runs = missingWords(file, wordsOfImported(imported));
  if (runs.length === 0) return imported;
  const single = runs.slice(0, mostFindings);
  const others = runs.slice(mostFindings);
  const all = others.length > 0 ? [...single, others.join(' … ')] : single;
  return { ...imported, findings: [...imported.findings, ...all.map(missing)] };
};

/** More would bury the others; the last then quotes all the rest. */
const mostFindings = 60;

const missing = (words: string): Finding => importFinding('words-missing', { words }, { words });
