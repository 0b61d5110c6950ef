/** Withdraws an application with the code of its receipt: `<endpoint>/withdraw` of the Tilts API. */
import { toJson } from '../../util/natives.js';
import type { Submission } from '../../feed/schema/schema.js';
import { NetworkError, send } from './http.js';

/** `unknown`: the server does not know the code; `failed`: the result is unknown, and a retry is harmless. */
export type WithdrawResult = 'withdrawn' | 'unknown' | 'failed';

const TIMEOUT = 30_000;

function withdrawalUrl({ endpoint }: Submission): string {
  const url = new URL(endpoint, document.baseURI);
  url.pathname = `${url.pathname.replace(/\/$/, '')}/withdraw`;
  return url.href;
}

/** The code is in the body: addresses appear in server logs. */
export async function withdraw(submission: Submission, code: string): Promise<WithdrawResult> {
  try {
    const { status } = await send(
      {
        url: withdrawalUrl(submission),
        headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
        body: toJson({ code }),
      },
      { timeout: TIMEOUT },
    );
    if (status >= 200 && status < 300) return 'withdrawn';
    return status === 404 ? 'unknown' : 'failed';
  } catch (error) {
    if (error instanceof NetworkError) return 'failed';
    throw error;
  }
}
