import { env } from '@/platform/env';
import { errorReports, type ErrorReport } from '@/platform/error-reports';
import { errorFacts, hearLog, log } from '@/platform/logging';
import { version } from '@/platform/tool';

/** Has failures posted to ERROR_WEBHOOK, where there is one. What cannot be posted stands in the log all the same. */
export const reportErrors = (): void => {
  const { errorWebhook, publicUrl: site, role } = env();
  if (errorWebhook === undefined) return;
  hearLog(
    errorReports({
      about: { service: 'ibidem', site, version, role },
      send: (report) => post(errorWebhook, report),
      now: () => performance.now(),
    }),
  );
};

const patience = 5_000;

const post = async (url: string, report: ErrorReport): Promise<void> => {
  try {
    const { ok, status, body } = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(report),
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    });
    await body?.cancel();
    if (!ok) throw new Error(`It answered ${status}`);
  } catch (error) {
    // No error, or it would be reported in turn.
    log('warn', 'A failure could not be reported to ERROR_WEBHOOK', errorFacts(error));
  }
};
