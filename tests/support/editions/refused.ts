import type { Finding } from '@/platform/finding';

export type Refused = { status: number; message: string; findings: readonly Finding[] };

/** Why an operation of Payload's was refused, or null when it went through. */
export const refused = async (operation: Promise<unknown>): Promise<Refused | null> => {
  try {
    await operation;
    return null;
  } catch (error) {
    const {
      status = 0,
      message,
      data,
    } = error as {
      status?: number;
      message: string;
      data?: { findings?: Finding[] } | null;
    };
    if (status === 0) throw error;
    return { status, message, findings: data?.findings ?? [] };
  }
};
