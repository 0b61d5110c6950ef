/** The codes of a receipt, and the digest that tells a retry from another application. */
import { createHash, randomBytes } from 'node:crypto';
import type { ApplicationId } from '../../../core/application/stage-form.js';
import type { NewApplication, Receipt } from './application-store.js';

/** Without characters that people confuse with one another. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
export const randomCode = (length: number): string =>
  Array.from(randomBytes(length), (byte) => ALPHABET[byte % ALPHABET.length]!).join('');

/** @param received an instant, ISO 8601 in UTC */
export function newReceipt(received = new Date().toISOString()): Receipt {
  return { reference: `${received.slice(0, 4)}-${randomCode(6)}`, withdrawalCode: randomCode(16), received };
}

/** What a retry has to repeat. */
export interface Digested extends Pick<NewApplication, 'contest' | 'answers' | 'uploads'> {
  readonly stage?: string | undefined;
  readonly application?: ApplicationId | undefined;
}

export function digestOf({ contest, answers, uploads, stage, application }: Digested): string {
  const part = application ? [stage, application.reference, application.code] : [];
  const hash = createHash('sha256').update(JSON.stringify([contest, answers, ...part]));
  for (const { key, bytes } of [...uploads].sort((a, b) => (a.key < b.key ? -1 : 1)))
    hash.update(key).update(createHash('sha256').update(bytes).digest());
  return hash.digest('hex');
}
