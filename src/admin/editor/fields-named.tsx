'use client';

import { RenderFields, useDocumentInfo } from '@payloadcms/ui';
import { useMemo } from 'react';

/** Fields of the article by their names, as Payload draws them, in the order of the collection. */
export const FieldsNamed = ({ names }: { names: readonly string[] }) => {
  const { docConfig, docPermissions, hasSavePermission } = useDocumentInfo();
  const fields = useMemo(
    () =>
      // Places of others stay empty: paths of fields without a name count them.
      (docConfig?.fields ?? []).map((field) =>
        'name' in field && names.includes(field.name) ? field : (null as never),
      ),
    [docConfig, names],
  );
  return (
    <RenderFields
      fields={fields}
      forceRender
      margins={false}
      parentIndexPath=""
      parentPath=""
      parentSchemaPath="articles"
      permissions={docPermissions?.fields ?? true}
      readOnly={!hasSavePermission}
    />
  );
};
