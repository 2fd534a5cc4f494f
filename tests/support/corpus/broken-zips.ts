/** The same archive under other names, of the same length, in its list and at the files. */
export const renamed = (zip: Uint8Array, from: string, to: string): Uint8Array => {
  const bytes = Buffer.from(zip);
  for (let at = bytes.indexOf(from); at !== -1; at = bytes.indexOf(from, at + 1))
    bytes.write(to, at, 'latin1');
  return bytes;
};

const listed = Buffer.from('PK\x01\x02', 'latin1');

/** The archive with a flag set on its first file, e.g. 1 for encryption (APPNOTE 4.4.4). */
export const withFlag = (zip: Uint8Array, flag: number): Uint8Array => {
  const bytes = Buffer.from(zip);
  const at = bytes.indexOf(listed) + 8;
  bytes.writeUInt16LE(bytes.readUInt16LE(at) | flag, at);
  return bytes;
};

/** The archive with a lie about the size of its first file when unpacked. */
export const withSize = (zip: Uint8Array, size: number): Uint8Array => {
  const bytes = Buffer.from(zip);
  bytes.writeUInt32LE(size, bytes.indexOf(listed) + 24);
  return bytes;
};
