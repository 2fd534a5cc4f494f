import { describe, expect, it } from '@jest/globals';
import { plainText } from '@/document/plain-text';
import { readPdf } from '@/interchange/readers/pdf/read-pdf';
import { aPdf } from '@support/documents/pdf';

const lines = ['Portage, 4 March 2025', 'The harbour and the law', 'A port is a promise.'];

const read = async (title: string) => {
  let keys = 0;
  const answer = await readPdf(aPdf(lines, title), {
    filename: 'report.pdf',
    newKey: () => `KEY${(keys += 1)}`,
  });
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
};

describe('the title of a PDF', () => {
  it('is what the file says, where its first page says it too', async () => {
    const { manuscript } = await read('The harbour  and the law');
    expect(manuscript.metadata.title).toBe('The harbour and the law');
  });

  it('is not a name that only its maker knew', async () => {
    const { manuscript, findings } = await read('Microsoft Word - draft7_final.docx');
    expect(manuscript.metadata.title).not.toContain('draft7');
    expect(findings.map(({ rule }) => rule)).toContain('pdf-layout-lost');
  });

  it('costs no words of the page', async () => {
    const { manuscript } = await read('The harbour and the law');
    const words = `${manuscript.metadata.title} ${plainText(manuscript.body)}`;
    expect(words).toContain('A port is a promise.');
    expect(words).toContain('Portage');
  });
});
