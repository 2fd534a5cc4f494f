import { expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020';
import { documentSchema } from '@/document/schema';
import { exportedFiles } from '@support/documents/exported-files';

it('ajv finds every document true to its published schema, with all that was said since', async () => {
  const validate = new Ajv2020({ validateFormats: false }).compile(documentSchema);
  for (const { name, bytes } of await exportedFiles('json', { generated: 200 })) {
    const isValid = validate(JSON.parse(Buffer.from(bytes).toString()));
    expect({ name, errors: isValid ? [] : validate.errors }).toEqual({ name, errors: [] });
  }
});
