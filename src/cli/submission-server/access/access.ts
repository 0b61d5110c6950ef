/** Who may see applications: by token, or by the session of the officer’s page. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { hashesOf, hashOf, type Identity, type TokenRecord, type TokenStore } from './tokens.js';

/** Milliseconds: a working day. */
const SESSION_LENGTH = 10 * 3_600_000;

export interface AccessOptions {
  /** The tokens of officers and judges. */
  readonly tokens?: TokenStore | undefined;
  /** The token of an officer without a name. */
  readonly token?: string | undefined;
}

/** The officer whose token is in the environment. */
const OFFICER: Identity = { id: 'officer', role: 'officer', name: '' };

export class Access {
  readonly #tokens: TokenStore | undefined;
  readonly #officer: TokenRecord | undefined;

  constructor({ tokens, token }: AccessOptions) {
    this.#tokens = tokens;
    this.#officer = token ? { ...OFFICER, hash: hashOf(token), created: '' } : undefined;
  }

  async #records(): Promise<readonly TokenRecord[]> {
    return [...(this.#officer ? [this.#officer] : []), ...((await this.#tokens?.list()) ?? [])];
  }

  /** Whose token it is. */
  async byToken(typed: string): Promise<TokenRecord | undefined> {
    const hashes = hashesOf(typed);
    const records = await this.#records();
    return records.find(({ hash }) => hashes.some((each) => isSame(each, hash)));
  }

  /** By the header `Authorization: Bearer …`. */
  async byHeader(context: Context): Promise<Identity | undefined> {
    const [, sent] = /^Bearer +(.+)$/i.exec(context.req.header('Authorization') ?? '') ?? [];
    // curl sends UTF-8, which headers show as Latin-1.
    return sent
      ? ((await this.byToken(sent)) ?? this.byToken(Buffer.from(sent, 'latin1').toString()))
      : undefined;
  }

  /**
   * The value of a session’s cookie. It has no secret: it is signed with the hash of the token, so it ends with the
   * token, and outlives a restart. `now` in epoch milliseconds.
   */
  sessionOf({ id, hash }: TokenRecord, now: number): string {
    const session = `${id}.${now + SESSION_LENGTH}`;
    return `${session}.${signatureOf(session, hash)}`;
  }

  async bySession(value: string, now: number): Promise<TokenRecord | undefined> {
    const [id = '', expires = '', signature = ''] = value.split('.');
    if (!(Number(expires) > now)) return undefined;
    const record = (await this.#records()).find((each) => each.id === id);
    return record && isSame(signature, signatureOf(`${id}.${expires}`, record.hash)) ? record : undefined;
  }
}

const signatureOf = (text: string, key: string): string =>
  createHmac('sha256', key).update(`tilts-session ${text}`).digest('hex');

/** Takes the same time wherever the texts differ. */
export const isSame = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
