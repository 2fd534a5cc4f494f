'use client';

import { useBlockComponentContext } from '@payloadcms/richtext-lexical/client';
import { useLexicalEditable } from '@payloadcms/richtext-lexical/lexical/react/useLexicalEditable';
import { RenderFields } from '@payloadcms/ui';
import { useMemo } from 'react';

/** Fields of a block by their names, as Payload draws them. */
export const BlockFields = ({ names }: { names: readonly string[] }) => {
  const { formSchema } = useBlockComponentContext();
  const isEditable = useLexicalEditable();
  const fields = useMemo(
    () =>
      // Places of others stay empty: paths of fields without a name count them.
      formSchema.map((field) =>
        'name' in field && names.includes(field.name) ? field : (null as never),
      ),
    [formSchema, names],
  );
  return (
    <RenderFields
      fields={fields}
      forceRender
      margins={false}
      parentIndexPath=""
      parentPath=""
      parentSchemaPath=""
      permissions
      readOnly={!isEditable}
    />
  );
};
