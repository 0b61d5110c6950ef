/** The officer’s page without a network: a server with applications, and people who are signed in. */
import { createApp } from '../../src/cli/submission-server/app.js';
import { TokenFile, type Identity } from '../../src/cli/submission-server/access/tokens.js';
import type { ApplicationStore } from '../../src/cli/submission-server/store/application-store.js';
import { SqliteStore } from '../../src/cli/submission-server/store/sqlite-store.js';
import { OFFICER_FEED } from './jury-contest.js';
import { TOKEN, withFolder } from './submission-server.js';

export const ORIGIN = 'http://novads.test';

/** What a browser of one person does. */
export interface Visitor {
  get(path: string): Promise<Response>;
  /** The page as text, without markup. */
  read(path: string): Promise<string>;
  post(path: string, form?: Record<string, string> | [string, string][]): Promise<Response>;
}

export interface Office {
  readonly store: ApplicationStore;
  readonly folder: string;
  /** Somebody without a session; `headers` go with every request. */
  visitor(headers?: Record<string, string>): Visitor;
  /** Signs in; without an identity it is the officer of the environment. */
  signIn(
    identity?: Omit<Identity, 'id'>,
    language?: string,
    headers?: Record<string, string>,
  ): Promise<Visitor>;
}

export const textOf = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');

/** @param perMinute requests that one address may make */
export const withOffice = (use: (office: Office) => Promise<void>, perMinute?: number): Promise<void> =>
  withFolder(async (folder) => {
    const store = await SqliteStore.open(folder);
    const app = createApp({
      feed: () => Promise.resolve(OFFICER_FEED),
      openStore: () => Promise.resolve(store),
      token: TOKEN,
      tokens: new TokenFile(folder),
      perMinute,
    });
    const visitor = (headers: Record<string, string> = {}): Visitor => {
      const get = async (path: string) => app.request(ORIGIN + path, { headers });
      return {
        get,
        read: async (path) => textOf(await (await get(path)).text()),
        post: async (path, form = {}) =>
          app.request(ORIGIN + path, {
            method: 'POST',
            headers: {
              Origin: ORIGIN,
              'Content-Type': 'application/x-www-form-urlencoded',
              ...headers,
            },
            body: new URLSearchParams(form).toString(),
          }),
      };
    };
    const signIn: Office['signIn'] = async (identity, language = 'en', headers = {}) => {
      const token = identity ? (await new TokenFile(folder).add(identity)).token : TOKEN;
      const response = await visitor().post('/officer/sign-in', { token });
      const [cookie] = response.headers.get('Set-Cookie')?.split(';') ?? [];
      if (!cookie) throw new Error(`Not signed in: ${response.status}`);
      return visitor({ Cookie: cookie, 'Accept-Language': language, ...headers });
    };
    await use({ store, folder, visitor, signIn }).finally(() => store.close());
  });
