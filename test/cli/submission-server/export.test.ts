import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { readXlsx } from 'hucre/xlsx';
import { unzipSync } from 'fflate';
import { createApp } from '../../../src/cli/submission-server/app.js';
import {
  cleanFileName,
  contentDisposition,
  uniqueFileNames,
} from '../../../src/cli/submission-server/export/file-names.js';
import { SqliteStore } from '../../../src/cli/submission-server/store/sqlite-store.js';
import { fileKey, OFFICER_FEED, teamApplication } from '../../helpers/jury-contest.js';
import { officer, TOKEN, withFolder } from '../../helpers/submission-server.js';

describe('the name of a download', () => {
  for (const [name, clean] of [
    ['Tāme „gala” 2026.xlsx', 'Tāme „gala” 2026.xlsx'],
    ['../../CON', '_CON'],
    ['C:\\Users\\anna\\plāns.pdf', 'plāns.pdf'],
    ['nul.tar.gz', '_nul.tar.gz'],
    ['__proto__', '___proto__'],
    ['COM1', '_COM1'],
    ['lpt¹.txt', '_lpt¹.txt'],
    ['CONcert.pdf', 'CONcert.pdf'],
    ['foto\u202egpj.exe', 'fotogpj.exe'],
    ['a\u0000b\r\nX-Header: 1.pdf', 'abX-Header_ 1.pdf'],
    ['a<b>:"|?*.pdf', 'a_b______.pdf'],
    ['.htaccess', 'htaccess'],
    ['nosaukums. . .', 'nosaukums'],
    ['a\u0304.pdf', 'ā.pdf'],
    ['..', 'file'],
    ['', 'file'],
    ['\ud800.pdf', '\ufffd.pdf'],
    [`${'ā'.repeat(300)}.asice`, `${'ā'.repeat(114)}.asice`],
  ] as const)
    it(`${JSON.stringify(name).slice(0, 40)} becomes ${clean.slice(0, 30)}`, () =>
      assert.equal(cleanFileName(name), clean));

  it('is written for programs that know RFC 8187, and for those that do not', () => {
    assert.equal(
      contentDisposition('Tāme „gala” 2026 (1)’s.xlsx'),
      `attachment; filename="Tame _gala_ 2026 (1)_s.xlsx"; filename*=UTF-8''T%C4%81me%20%E2%80%9Egala%E2%80%9D%202026%20%281%29%E2%80%99s.xlsx`,
    );
  });

  it('is unique in an archive', () => {
    const names = ['IMG_0001.HEIC', 'img_0001.heic', 'x/IMG_0001.HEIC', 'plāns', 'plāns'];
    assert.deepEqual(uniqueFileNames(names), [
      'IMG_0001.HEIC',
      'img_0001 (2).heic',
      'IMG_0001 (3).HEIC',
      'plāns',
      'plāns (2)',
    ]);
  });
});

describe('the table of a contest', () => {
  let done: () => void;
  let finished: Promise<void>;
  let get: (path: string) => Promise<Response>;
  let reference: string;

  before(
    () =>
      new Promise<void>((ready) => {
        finished = withFolder(async (folder) => {
          const store = await SqliteStore.open(folder);
          const app = createApp({
            feed: () => Promise.resolve(OFFICER_FEED),
            openStore: () => Promise.resolve(store),
            token: TOKEN,
          });
          get = async (path) => app.request(`http://novads.test/applications/${path}`, { headers: officer });
          reference = (await store.save(teamApplication())).receipt.reference;
          const one = teamApplication();
          const members = ['Jānis', 'Līga', 'Juris'].map((name) => ({ name }));
          const costs = [1, 2].map((amount) => ({ item: '=1+1', amount }));
          await store.save({
            ...one,
            answers: { ...one.answers, members, costs, photos: [], gone: ['a', 'b'] },
          });
          const consent = { key: fileKey(1), name: 'a.pdf', type: '', size: 1, person: 'Jānis' };
          await store.save(
            teamApplication({ contest: 'unknown', answers: { title: 'Cits', consents: [consent] } }),
          );
          ready();
          await new Promise<void>((end) => (done = end));
          await store.close();
        });
      }),
  );
  after(async () => {
    done();
    await finished;
  });

  /** Cells in quotes have no quotes of their own here. */
  const csvOf = async (query: string, separator = ';'): Promise<[head: string, cell: string][][]> => {
    const text = await (await get(`table.csv?${query}`)).text();
    const [heads = [], ...rows] = text
      .trimEnd()
      .split('\r\n')
      .map((line) =>
        [...line.matchAll(new RegExp(`(?:^|${separator})(?:"([^"]*)"|([^${separator}]*))`, 'g'))].map(
          ([, quoted, plain]) => quoted ?? plain!,
        ),
      );
    return rows.map((row) => heads.map((head, at) => [head, row[at]!]));
  };
  const photo = (at: number) =>
    `http://novads.test/applications/${reference}/files/${fileKey(at)}/IMG_0001.HEIC`;

  it('has words, numbers and addresses as the publisher writes them, in the order of the form', async () => {
    const [row] = await csvOf('contest=team');
    const [received] = row!.splice(1, 1);
    assert.equal(received![0], 'Saņemts (received)');
    assert.match(received![1], /^\d{4}-\d\d-\d\d \d\d:\d\d$/);
    assert.deepEqual(row, [
      ['Pieteikuma numurs (reference)', reference],
      ['Konkurss (contest)', 'team'],
      ['Valoda (language)', 'lv'],
      ['Stāvoklis (state)', 'Jauns'],
      ['Kā tu piedalies? (participationMode)', 'Komandā'],
      ['Tavs vārds un uzvārds (name)', 'Anna Bērziņa'],
      ['Tavs e-pasts (email)', 'anna@example.lv'],
      ['Tālrunis (phone)', '+371 29 123 456'],
      ['Kas vēl ir komandā? 1: Vārds un uzvārds (members_1_name)', 'Jānis Kalns'],
      ['Kas vēl ir komandā? 2: Vārds un uzvārds (members_2_name)', ''],
      ['Kas vēl ir komandā? 3: Vārds un uzvārds (members_3_name)', ''],
      ['Nosaukums (title)', 'Skeitparks'],
      ['Tēma (topic)', 'Vide un daba'],
      ['Vietas (places)', 'Skola; Parks'],
      ['Izmaiņas (growth)', '-3'],
      ['Diena (day)', '2027-05-04'],
      ['Izmaksas 1: Kam (costs_1_item)', 'Dēļi'],
      ['Izmaksas 1: Summa (costs_1_amount)', '12,5'],
      ['Izmaksas 2: Kam (costs_2_item)', ''],
      ['Izmaksas 2: Summa (costs_2_amount)', ''],
      ['Attēli 1 (photos_1)', photo(1)],
      ['Attēli 2 (photos_2)', photo(2)],
      ['Drīkst publicēt (named)', 'Jā'],
      ['Es izlasīju konkursa nolikumu un to ievērošu. (rulesAccepted)', 'Jā'],
      // A question that is no longer in the feed.
      ['gone', ''],
      ['Pilnais projekts: Uzaicināts (full.invited)', 'Nē'],
    ]);
  });

  it('has what the rows differ in, and makes formulas harmless', async () => {
    const cells = new Map((await csvOf('contest=team'))[1]);
    assert.equal(cells.get('Kas vēl ir komandā? 3: Vārds un uzvārds (members_3_name)'), 'Juris');
    assert.equal(cells.get('Izmaksas 2: Kam (costs_2_item)'), "'=1+1");
    assert.equal(cells.get('Attēli 1 (photos_1)'), '');
    assert.equal(cells.get('gone'), 'a; b');
  });

  it('is in English with a point, if asked for', async () => {
    const cells = new Map((await csvOf('contest=team&lang=en', ','))[0]);
    assert.equal(cells.get('Costs 1: Amount (costs_1_amount)'), '12.5');
    assert.equal(cells.get('Topic (topic)'), 'Nature');
  });

  it('has all contests together, also one that is not in the feed', async () => {
    const rows = (await csvOf('')).map((row) => new Map(row));
    assert.deepEqual(
      rows.map((row) => [row.get('Konkurss (contest)'), row.get('Nosaukums (title)'), row.get('title')]),
      [
        ['team', 'Skeitparks', ''],
        ['team', 'Skeitparks', ''],
        ['unknown', '', 'Cits'],
      ],
    );
  });

  it('says beside a consent whose it is', async () => {
    const [row] = await csvOf('contest=unknown');
    const [person, file] = row!.slice(-2);
    assert.deepEqual(person, ['consents: Jaunietis (consents_person)', 'Jānis']);
    assert.match(file!.join(' '), /^consents \(consents\) http.*a\.pdf$/);
  });

  it('is a workbook with real numbers, dates, texts and links', async () => {
    const response = await get('table.xlsx?contest=team');
    assert.match(response.headers.get('Content-Disposition')!, /''Komandu%20konkurss\.xlsx$/);
    const { sheets } = await readXlsx(new Uint8Array(await response.arrayBuffer()));
    const [{ name, rows, cells }] = sheets as [(typeof sheets)[0]];
    assert.equal(name, 'Komandu konkurss');
    const valueOf = (head: string, at = 1) => rows[at]![rows[0]!.indexOf(head)];
    assert.equal(valueOf('Izmaksas 1: Summa (costs_1_amount)'), 12.5);
    assert.equal(valueOf('Izmaiņas (growth)'), -3);
    assert.equal(valueOf('Tālrunis (phone)'), '+371 29 123 456');
    assert.deepEqual(valueOf('Diena (day)'), new Date('2027-05-04T00:00:00Z'));
    assert.equal((valueOf('Saņemts (received)') as Date).toISOString().slice(0, 2), '20');
    assert.equal(valueOf('Izmaksas 2: Kam (costs_2_item)', 2), '=1+1');
    const at = rows[0]!.indexOf('Attēli 1 (photos_1)');
    assert.equal(valueOf('Attēli 1 (photos_1)'), 'IMG_0001.HEIC');
    assert.equal(cells!.get(`1,${at}`)!.hyperlink!.target, photo(1));
  });

  it('is followed by the files: each under its own name, and all of an application in one archive', async () => {
    const one = await get(photo(2).slice('http://novads.test/applications/'.length));
    assert.deepEqual(
      ['Content-Type', 'X-Content-Type-Options', 'Content-Disposition'].map((name) => one.headers.get(name)),
      [
        'application/octet-stream',
        'nosniff',
        `attachment; filename="IMG_0001.HEIC"; filename*=UTF-8''IMG_0001.HEIC`,
      ],
    );
    assert.deepEqual(new Uint8Array(await one.arrayBuffer()), new Uint8Array([1]));
    assert.equal((await get(`${reference}/files/${fileKey(3)}`)).status, 404);
    const archive = await get(`${reference}/files.zip`);
    assert.deepEqual(unzipSync(new Uint8Array(await archive.arrayBuffer())), {
      'IMG_0001.HEIC': new Uint8Array([0]),
      'IMG_0001 (2).HEIC': new Uint8Array([1]),
    });
    assert.equal((await get('2026-AAAAAA/files.zip')).status, 404);
  });
});
