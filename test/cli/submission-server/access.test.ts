import assert from 'node:assert/strict';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parseOrigin } from '../../../src/cli/submission-server/access/origins.js';
import { parseHops } from '../../../src/cli/submission-server/access/proxy.js';
import { parseToken, TokenFile } from '../../../src/cli/submission-server/access/tokens.js';
import { createApp, type SubmissionServerOptions } from '../../../src/cli/submission-server/app.js';
import { SqliteStore } from '../../../src/cli/submission-server/store/sqlite-store.js';
import { tokenCommand } from '../../../src/cli/token-command.js';
import { UsageError } from '../../../src/cli/usage-error.js';
import { tilts } from '../../helpers/run-tilts.js';
import { applicationOf, FEED, TOKEN, withFolder } from '../../helpers/submission-server.js';

/** A server without a network. */
const withApp = (
  options: Partial<SubmissionServerOptions>,
  use: (app: ReturnType<typeof createApp>, folder: string) => Promise<void>,
) =>
  withFolder(async (folder) => {
    const store = await SqliteStore.open(folder);
    const app = createApp({
      feed: () => Promise.resolve(FEED),
      openStore: () => Promise.resolve(store),
      tokens: new TokenFile(folder),
      ...options,
    });
    await use(app, folder).finally(() => store.close());
  });

const submit = (
  app: ReturnType<typeof createApp>,
  headers: Record<string, string>,
  address = 'http://inner:8080',
) =>
  app.request(`${address}/applications`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Host: new URL(address).host, ...headers },
    body: JSON.stringify(applicationOf()),
  });

describe('--origin', () => {
  for (const written of [
    'https://novads.lv',
    'https://novads.lv/',
    'HTTPS://Novads.lv',
    'https://novads.lv:443',
    ' https://novads.lv',
  ])
    it(`“${written}” lets the pages of https://novads.lv send applications`, () =>
      withApp({ origins: [parseOrigin(written)] }, async (app) => {
        assert.equal((await submit(app, { Origin: 'https://novads.lv' })).status, 201);
        assert.equal((await submit(app, { Origin: 'https://other.lv' })).status, 403);
      }));

  it('is read as browsers send it', () => {
    assert.equal(parseOrigin('https://bērzs.lv'), 'https://xn--brzs-bva.lv');
    assert.equal(parseOrigin('http://novads.lv:8080/'), 'http://novads.lv:8080');
  });

  for (const [written, says] of [
    ['novads.lv', /scheme is missing\. Write https:\/\/novads\.lv/],
    ['localhost:8080', /scheme is missing/],
    ['', /scheme is missing/],
    ['*', /Name each site/],
    ['https://*.novads.lv', /Name each site/],
    ['https://novads.lv/konkurss', /no path\. Write https:\/\/novads\.lv/],
    ['https://novads.lv?x', /no path/],
    ['https://anna@novads.lv', /no path/],
    ['https://a.lv,https://b.lv', /Repeat the option/],
    ['https://a.lv https://b.lv', /Repeat the option/],
    ['ftp://novads.lv', /only sites with https/],
    ['https://', /not the address of a site/],
  ] as const)
    it(`“${written}” is refused: it can never work`, () =>
      assert.throws(
        () => parseOrigin(written),
        (error) => error instanceof UsageError && says.test(error.message),
      ));

  it('is refused when the server starts, with the usage', async () => {
    const { code, error } = await tilts('serve', '--origin', 'novads.lv');
    assert.equal(code, 2);
    assert.match(error, /“novads\.lv” can never work: the scheme is missing/);
  });
});

describe('the officer’s token', () => {
  for (const written of [
    'Slepens-vards!2026',
    'vārds par pavasari',
    'two words, or three',
    '  garš noslēpums \n',
  ])
    it(`“${written}” works`, () =>
      withApp({ token: parseToken(written) }, async (app) => {
        const ask = (sent: string) =>
          app.request('/applications', {
            headers: { Authorization: `Bearer ${Buffer.from(sent).toString('latin1')}` },
          });
        assert.equal((await ask(written.trim())).status, 200);
        assert.equal((await ask(`${written.trim()}x`)).status, 401);
        assert.equal((await app.request('/applications')).status, 401);
      }));

  it('is refused if it is short, or cannot be sent', () => {
    assert.throws(() => parseToken('vārds'), /has 5 characters\. Use 12 or more/);
    assert.throws(() => parseToken('a long\nsecret word'), /line break/);
    assert.equal(parseToken(' \n'), undefined);
    assert.equal(parseToken(undefined), undefined);
  });
});

describe('behind proxies', () => {
  const from = (list: string) => ({ 'X-Forwarded-For': list });

  it('limits requests by the visitor’s address, which the visitor cannot choose', () =>
    withApp({ trustedProxies: 1, perMinute: 1 }, async (app) => {
      assert.equal((await submit(app, from('10.0.0.1'))).status, 201);
      assert.equal((await submit(app, from('10.0.0.2'))).status, 201);
      assert.equal((await submit(app, from('1.2.3.4, 10.0.0.1'))).status, 429);
      assert.equal((await submit(app, from('10.0.0.2:5678'))).status, 429);
    }));

  it('knows who came through two of them', () =>
    withApp({ trustedProxies: 2, perMinute: 1 }, async (app) => {
      assert.equal((await submit(app, from('9.9.9.9, 10.0.0.1, 172.16.0.1'))).status, 201);
      assert.equal((await submit(app, from('8.8.8.8, 10.0.0.1, 172.16.0.2'))).status, 429);
      assert.equal((await submit(app, from('[2001:db8::1]:443, 172.16.0.2'))).status, 201);
      assert.equal((await submit(app, from('2001:db8::1, 172.16.0.2'))).status, 429);
    }));

  it('believes no header without being told to', () =>
    withApp({ perMinute: 1 }, async (app) => {
      assert.equal((await submit(app, from('10.0.0.1'))).status, 201);
      assert.equal((await submit(app, from('10.0.0.2'))).status, 429);
    }));

  it('knows its own pages by the address that visitors see', () =>
    withApp({ trustedProxies: 1 }, async (app) => {
      const seen = { 'X-Forwarded-Proto': 'https', 'X-Forwarded-Host': 'konkurss.novads.lv' };
      const by = async (origin: string) => (await submit(app, { ...seen, Origin: origin })).status;
      assert.deepEqual(
        [
          await by('https://konkurss.novads.lv'),
          await by('http://konkurss.novads.lv'),
          await by('https://konkurss.novads.lv:8443'),
          await by('http://inner:8080'),
        ],
        [201, 403, 403, 403],
      );
    }));

  it('are counted in digits', () => {
    assert.equal(parseHops('2'), 2);
    for (const text of ['true', '-1', '', '10.0.0.1'])
      assert.throws(() => parseHops(text), /not a number of proxies/);
  });
});

describe('tokens of officers and judges', () => {
  const token = (text: string): string => /^ {2}(\S+)$/m.exec(text)![1]!;
  const as = (sent: string) => ({ headers: { Authorization: `Bearer ${sent}` } });

  it('work as long as they are in the folder, which has only hashes', () =>
    withApp({ token: TOKEN }, async (app, folder) => {
      const add = (role: string, name: string) =>
        tokenCommand('add', undefined, { data: folder, role, name });
      const ilze = token(await add('officer', 'Ilze Kalniņa'));
      const juris = token(await add('judge', 'Juris'));
      assert.match(ilze, /^([2-9A-Z]{4}-){5}[2-9A-Z]{4}$/);
      const stored = await readFile(join(folder, 'tokens.json'), 'utf8');
      assert.ok(!stored.includes(ilze) && !stored.includes(ilze.replaceAll('-', '')));
      if (process.platform !== 'win32')
        assert.equal((await stat(join(folder, 'tokens.json'))).mode & 0o777, 0o600);
      const status = async (sent: string) => (await app.request('/applications', as(sent))).status;
      assert.deepEqual(
        [await status(TOKEN), await status(ilze), await status(ilze.toLowerCase().replaceAll('-', ' '))],
        [200, 200, 200],
      );
      assert.deepEqual([await status(juris), await status('nobody-knows-this')], [403, 401]);
      const { data } = { data: folder };
      assert.match(
        await tokenCommand('list', undefined, { data }),
        /officer +\d{4}-\d\d-\d\d +Ilze Kalniņa\n/,
      );
      await tokenCommand('remove', 'Ilze Kalniņa', { data });
      assert.equal(await status(ilze), 401);
      const [rest] = await new TokenFile(folder).list();
      await tokenCommand('remove', rest!.id, { data });
      assert.equal(await tokenCommand('list', undefined, { data }), 'There are no tokens.');
    }));

  for (const [name, options, says] of [
    ['no role', { name: 'Ilze' }, /--role must be officer or judge/],
    ['another role', { role: 'admin', name: 'Ilze' }, /--role must be/],
    ['no name', { role: 'judge', name: ' ' }, /--name is missing/],
    ['an officer of one contest', { role: 'officer', name: 'Ilze', contests: ['a'] }, /officers see all/],
  ] as const)
    it(`are refused with ${name}`, () =>
      withFolder((data) => assert.rejects(tokenCommand('add', undefined, { data, ...options }), says)));

  it('are refused twice for one person, and unknown ones cannot be removed', () =>
    withFolder(async (data) => {
      const judge = { data, role: 'judge', name: 'Juris' };
      await tokenCommand('add', undefined, judge);
      await assert.rejects(tokenCommand('add', undefined, judge), /already is a token/);
      await assert.rejects(tokenCommand('remove', 'Ilze', { data }), /no token with the id or name/);
      await assert.rejects(tokenCommand('remove', undefined, { data }), /Missing argument/);
      await assert.rejects(tokenCommand('sell', undefined, { data }), /add, list or remove/);
    }));

  it('are given by the command', () =>
    withFolder(async (folder) => {
      const { code, out } = await tilts(
        'token',
        'add',
        '--role',
        'judge',
        '--name',
        'Juris',
        '--contest',
        'ideas',
        '--data',
        folder,
      );
      assert.deepEqual([code, /Token of the judge Juris/.test(out)], [0, true]);
      assert.match((await tilts('token', 'list', '--data', folder)).out, /judge .*Juris {2}\(ideas\)/);
    }));
});
