/** What signs archived copies, and the interface's version. */
export const version = '0.1.0';
export const toolName = `Ibidem ${version}`;
