import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { TokenFile } from '../../../src/cli/submission-server/access/tokens.js';
import { fileKey, teamApplication } from '../../helpers/jury-contest.js';
import { textOf, withOffice, type Office } from '../../helpers/officer.js';
import { TOKEN } from '../../helpers/submission-server.js';

const save = async ({ store }: Office, change = {}, contest = 'team'): Promise<string> => {
  const one = teamApplication({ contest });
  return (await store.save({ ...one, answers: { ...one.answers, ...change } })).receipt.reference;
};
const JUDGE = { role: 'judge', name: 'Juris' } as const;
const pageOf = (reference: string) => `/officer/applications/${reference}`;

describe('signing in', () => {
  it('needs a token, and goes on to the page that was asked for', () =>
    withOffice(async (office) => {
      const stranger = office.visitor({ 'Accept-Language': 'et-EE,en;q=0.8' });
      const asked = await stranger.get('/officer/contests/team?q=x');
      assert.equal(asked.status, 303);
      const next = '/officer/contests/team?q=x';
      assert.equal(asked.headers.get('Location'), `/officer/sign-in?next=${encodeURIComponent(next)}`);
      assert.match(await stranger.read(asked.headers.get('Location')!), /Teie pääsukood/);
      const wrong = await stranger.post('/officer/sign-in', { token: 'wrong', next });
      assert.equal(wrong.status, 401);
      assert.match(textOf(await wrong.text()), /Sellist pääsukoodi siin ei tunta/);
      const right = await stranger.post('/officer/sign-in', { token: ` ${TOKEN}\n`, next });
      assert.deepEqual([right.status, right.headers.get('Location')], [303, next]);
      assert.match(
        right.headers.get('Set-Cookie')!,
        /^tilts-officer=[^;]+; Path=\/; HttpOnly; SameSite=Strict$/,
      );
      assert.ok(!right.headers.get('Set-Cookie')!.includes(TOKEN));
    }));

  for (const next of ['https://evil.example/', '//evil.example', '/officerx', 'javascript:alert(1)'])
    it(`does not go on to ${next}`, () =>
      withOffice(async (office) => {
        const response = await office.visitor().post('/officer/sign-in', { token: TOKEN, next });
        assert.equal(response.headers.get('Location'), '/officer');
      }));

  it('allows ten attempts a minute', () =>
    withOffice(async (office) => {
      const attempt = async () => (await office.visitor().post('/officer/sign-in', { token: 'x' })).status;
      for (let count = 0; count < 10; count++) assert.equal(await attempt(), 401);
      assert.equal(await attempt(), 429);
    }));

  it('ends with the token, with the session, and with another signature', () =>
    withOffice(async (office) => {
      const judge = await office.signIn(JUDGE);
      assert.equal((await judge.get('/officer')).status, 200);
      await new TokenFile(office.folder).remove('Juris');
      assert.equal((await judge.get('/officer')).status, 303);
      for (const cookie of [
        'officer.99999999999999.0000',
        `officer.99999999999999.${'0'.repeat(64)}`,
        'officer.1.x',
        '...',
      ])
        assert.equal(
          (await office.visitor({ Cookie: `tilts-officer=${cookie}` }).get('/officer')).status,
          303,
        );
      const out = await (await office.signIn()).post('/officer/sign-out');
      assert.match(out.headers.get('Set-Cookie')!, /^tilts-officer=; Max-Age=0/);
    }));
});

describe('the officer’s pages', () => {
  it('load nothing but their own style and script, and stay in no cache', () =>
    withOffice(async (office) => {
      const officer = await office.signIn();
      const page = await officer.get('/officer');
      assert.match(
        page.headers.get('Content-Security-Policy')!,
        /^default-src 'self'; .*frame-ancestors 'none'/,
      );
      assert.equal(page.headers.get('Cache-Control'), 'no-store');
      const text = await page.text();
      assert.doesNotMatch(
        text,
        / style=| on\w+=|<style|<script(?! type="module" src="\/officer\/officer\.js">)/,
      );
      for (const [, path] of text.matchAll(/(?:src|href)="(\/officer\/[\w.]+)"/g))
        assert.equal((await office.visitor().get(path!)).status, 200, path);
    }));

  it('refuse what another site sends', () =>
    withOffice(async (office) => {
      const reference = await save(office);
      const requests: Record<string, string>[] = [
        { Origin: 'https://evil.example' },
        { 'Sec-Fetch-Site': 'cross-site' },
        { 'Sec-Fetch-Site': 'same-site' },
        { Origin: 'null' },
      ];
      for (const foreign of requests)
        assert.equal(
          (await (await office.signIn(undefined, 'en', foreign)).post(`${pageOf(reference)}/erase`)).status,
          403,
        );
      assert.ok(await office.store.find(reference));
    }));

  it('are in the language of the browser, and in the one that is chosen', () =>
    withOffice(async (office) => {
      const lithuanian = await office.signIn(undefined, 'lt');
      assert.match(await lithuanian.read('/officer'), /Paraiškos .*Konkursai/);
      assert.match(await lithuanian.read('/officer?lang=lv'), /Pieteikumi .*Konkursi/);
      assert.match(await (await office.signIn(undefined, 'ru')).read('/officer'), /Konkursi/);
    }));

  it('show an application as it was filled in, in the order of the form', () =>
    withOffice(async (office) => {
      const reference = await save(office, { title: '<b>Skeitparks</b>' });
      const officer = await office.signIn();
      const text = await officer.read(pageOf(reference));
      const order = [
        'You ',
        'How are you taking part? As a team',
        'Phone +371 29 123 456',
        'Your team',
        'Full name: Jānis Kalns',
        'Your idea',
        'Title <b>Skeitparks</b>',
        'Topic Nature',
        'Places School and Park',
        'Growth -3',
        'Day 4 May 2027',
        'Budget',
        'Dēļi €12.50 Total €12.50',
        'Files',
        'IMG_0001.HEIC',
        'May be published Yes',
      ].map((part) => text.indexOf(part));
      assert.deepEqual(
        order,
        [...order].sort((a, b) => a - b),
        text,
      );
      assert.ok(
        order.every((at) => at >= 0),
        `${order.join()} ${text}`,
      );
      const file = await officer.get(`${pageOf(reference)}/files/${fileKey(2)}/IMG_0001.HEIC`);
      assert.equal(file.headers.get('Content-Type'), 'application/octet-stream');
      assert.equal(file.headers.get('X-Content-Type-Options'), 'nosniff');
      const zip = await officer.get(`${pageOf(reference)}/files.zip`);
      assert.equal(Object.keys(unzipSync(new Uint8Array(await zip.arrayBuffer()))).length, 2);
    }));

  it('search without capitals and diacritics, and filter by state', () =>
    withOffice(async (office) => {
      const one = await save(office, { name: 'Ģirts Āboliņš' });
      const two = await save(office, { title: 'Baseins', phone: '+371 26 000 000' });
      await office.store.setState(two, 'incomplete', '');
      const officer = await office.signIn();
      const listed = async (query: string) => {
        const text = await officer.read(`/officer/contests/team?${query}`);
        return [one, two].filter((reference) => text.includes(reference));
      };
      assert.deepEqual(await listed(''), [one, two]);
      assert.deepEqual(await listed('q=girts+abolins'), [one]);
      assert.deepEqual(await listed('q=+37126000000'.replace('+', '%2B')), [two]);
      assert.deepEqual(await listed(`q=${two.toLowerCase()}`), [two]);
      assert.deepEqual(await listed('state=incomplete'), [two]);
      assert.deepEqual(await listed('state=incomplete&q=girts'), []);
    }));

  it('filter by a later stage: who has sent it, and who was invited and has not', () =>
    withOffice(async (office) => {
      const all = [await save(office), await save(office), await save(office)];
      const [sent, invited, other] = all as [string, string, string];
      for (const reference of [sent, invited])
        await office.store.addEntry(reference, { kind: 'invited', by: 'Ilze', text: 'full' });
      await office.store.save({ ...teamApplication(), stageOf: { reference: sent, stage: 'full' } });
      const officer = await office.signIn();
      const listed = async (query: string) => {
        const text = await officer.read(`/officer/contests/team?${query}`);
        return all.filter((reference) => text.includes(reference));
      };
      assert.match(
        await officer.read('/officer/contests/team'),
        /Full project All 3 Sent 1 Invited, not sent yet 1/,
      );
      assert.deepEqual(await listed('sent=full'), [sent]);
      assert.deepEqual(await listed('unsent=full'), [invited]);
      assert.deepEqual(await listed('unsent=full&state=complete'), []);
      assert.deepEqual(await listed('sent=gone'), []);
      await office.store.withdraw({ reference: invited });
      assert.deepEqual(await listed('unsent=full'), []);
      await office.store.addEntry(other, { kind: 'invited', by: 'Ilze', text: 'full' });
      const page = await (await officer.get('/officer/contests/team?q=skeit&unsent=full')).text();
      assert.match(page, /<input type="hidden" name="unsent" value="full">/);
      assert.match(page, new RegExp(`href="${pageOf(other)}\\?q=skeit&amp;unsent=full"`));
    }));

  it('keep the filter of the list while something is done with an application', () =>
    withOffice(async (office) => {
      const reference = await save(office);
      const officer = await office.signIn();
      const query = '?q=skeit&state=new';
      await office.store.addEntry(reference, { kind: 'note', by: 'Ilze', text: 'Zvanīja' });
      const page = await (await officer.get(pageOf(reference) + query)).text();
      const actions = [...page.matchAll(/action="(\/officer\/applications\/[^"]*)"/g)].map(([, path]) =>
        path!.replaceAll('&amp;', '&'),
      );
      assert.equal(actions.length, 4);
      for (const action of actions) {
        const form = { state: 'new', text: 'Labi', stage: 'full', invited: 'yes' };
        const response = await officer.post(action, form);
        assert.equal(response.headers.get('Location'), `${pageOf(reference)}${query}&done=saved`, action);
      }
    }));

  it('say that the same person has sent another application', () =>
    withOffice(async (office) => {
      const [one] = [await save(office), await save(office), await save(office, { email: 'x@example.lv' })];
      assert.match(
        await (await office.signIn()).read(pageOf(one)),
        /1 other application to this contest has the same email address/,
      );
    }));

  it('invite to a later stage, and take it back', () =>
    withOffice(async (office) => {
      const reference = await save(office);
      const officer = await office.signIn({ role: 'officer', name: 'Ilze' });
      const invite = (invited: string, stage = 'full') =>
        officer.post(`${pageOf(reference)}/invitations`, { stage, invited });
      assert.match(await officer.read(pageOf(reference)), /Next: Full project .* Invite/);
      assert.equal((await invite('yes', 'other')).status, 404);
      assert.equal((await invite('yes')).status, 303);
      assert.match(
        await officer.read(pageOf(reference)),
        /This application is invited.*Invited Ilze.*Full project/,
      );
      await invite('no');
      assert.deepEqual(
        (await office.store.history(reference)).map(({ kind, by, text }) => [kind, by, text]),
        [
          ['invited', 'Ilze', 'full'],
          ['uninvited', 'Ilze', 'full'],
        ],
      );
    }));

  it('read what was sent in a later stage, with its files', () =>
    withOffice(async (office) => {
      const reference = await save(office);
      const offer = { key: fileKey(9), name: 'piedāvājums.pdf', type: 'application/pdf', size: 1 };
      await office.store.save({
        ...teamApplication(),
        answers: { details: 'Trīs rampas', offer: [offer] },
        uploads: [{ key: offer.key, bytes: new Uint8Array([9]) }],
        stageOf: { reference, stage: 'full' },
      });
      const officer = await office.signIn();
      assert.match(
        await officer.read(pageOf(reference)),
        /Full project Received: .* Details Trīs rampas Files Offer piedāvājums\.pdf/,
      );
      const file = await officer.get(`${pageOf(reference)}/files/${offer.key}/x.pdf`);
      assert.deepEqual(new Uint8Array(await file.arrayBuffer()), new Uint8Array([9]));
    }));

  it('decide, note, and go on to the next one of the list', () =>
    withOffice(async (office) => {
      const [one, two] = [await save(office), await save(office)];
      const officer = await office.signIn({ role: 'officer', name: 'Ilze' });
      const decided = await officer.post(`${pageOf(one)}/state?state=new`, {
        state: 'incomplete',
        text: 'Nav tāmes',
        next: '1',
      });
      const list = await officer.read('/officer/contests/team');
      const next =
        list.indexOf(one) < list.indexOf(two)
          ? `${pageOf(two)}?state=new`
          : '/officer/contests/team?state=new';
      assert.equal(decided.headers.get('Location'), next);
      await officer.post(`${pageOf(one)}/notes`, { text: 'Zvanīja' });
      await officer.post(`${pageOf(one)}/notes`, { text: ' ' });
      const history = await office.store.history(one);
      assert.deepEqual(
        history.map(({ kind, by, text }) => [kind, by, text]),
        [
          ['incomplete', 'Ilze', 'Nav tāmes'],
          ['note', 'Ilze', 'Zvanīja'],
        ],
      );
      assert.match(await officer.read(pageOf(one)), /Incomplete .*Nav tāmes .*Zvanīja/);
      await officer.post(`${pageOf(one)}/notes/${history[1]!.id}/remove`);
      assert.equal((await office.store.history(one)).length, 1);
    }));

  it('ask the applicant in the applicant’s language, and remember it', () =>
    withOffice(async (office) => {
      const reference = await save(office);
      const officer = await office.signIn();
      const request: [string, string][] = [
        ['question', 'costs'],
        ['text', 'Tāme ir tukša & nav parakstīta.'],
        ['until', '2026-12-18'],
      ];
      const page = await (await officer.post(`${pageOf(reference)}/ask`, request)).text();
      const [, link] = /href="(mailto:[^"]*)"/.exec(page)!;
      const mail = new URL(link!.replaceAll('&amp;', '&'));
      assert.equal(mail.pathname, 'anna@example.lv');
      assert.equal(mail.searchParams.get('subject'), `Pieteikums ${reference}: kaut kā trūkst`);
      const body = mail.searchParams.get('body')!;
      assert.match(body, /^Labdien!\r\n/);
      assert.match(body, /„Skeitparks”.*konkursam „Komandu konkurss”/);
      assert.match(body, /– Izmaksas\r\nTāme ir tukša & nav parakstīta\./);
      assert.match(body, /Termiņš: 2026\. gada 18\. decembris\./);
      assert.deepEqual(await office.store.history(reference), []);
      await officer.post(`${pageOf(reference)}/asked`, [...request, ['incomplete', '1']]);
      assert.equal((await office.store.find(reference))!.state, 'incomplete');
      const [asked] = await office.store.history(reference);
      assert.match(asked!.text, /– Costs\nTāme ir tukša/);
    }));

  it('withdraw and erase after a question', () =>
    withOffice(async (office) => {
      const [one, two] = [await save(office), await save(office)];
      const officer = await office.signIn();
      assert.match(await officer.read(`${pageOf(one)}/withdraw`), /Yes, withdraw it/);
      assert.match(await officer.read(`${pageOf(two)}/erase`), /It cannot be undone/);
      assert.equal((await office.store.list()).length, 2);
      const withdrawn = await officer.post(`${pageOf(one)}/withdraw`);
      assert.match(
        await officer.read(withdrawn.headers.get('Location')!),
        /Withdrawn .*answers and files have been deleted/,
      );
      await officer.post(`${pageOf(two)}/erase`);
      assert.equal((await officer.get(pageOf(two))).status, 404);
      assert.deepEqual(
        (await office.store.list({ withWithdrawn: true })).map(({ state }) => state),
        ['withdrawn'],
      );
    }));

  it('erase a whole contest when nothing may be kept any longer', () =>
    withOffice(async (office) => {
      await save(office);
      await office.store.withdraw({ reference: await save(office) });
      const other = await save(office, {}, 'ideas');
      const judge = await office.signIn(JUDGE);
      assert.equal((await judge.post('/officer/contests/team/erase')).status, 404);
      const officer = await office.signIn();
      assert.match(await officer.read('/officer/contests/team'), /Erase all applications/);
      assert.match(await officer.read('/officer/contests/team/erase'), /2 applications disappear/);
      await officer.post('/officer/contests/team/erase');
      const left = await office.store.list({ withWithdrawn: true });
      assert.deepEqual(
        left.map(({ reference }) => reference),
        [other],
      );
    }));

  it('show applications to a contest that is no longer in the feed', () =>
    withOffice(async (office) => {
      const reference = await save(office, {}, 'gone');
      const officer = await office.signIn();
      assert.match(await officer.read('/officer'), /gone This contest is no longer published/);
      assert.match(await officer.read('/officer/contests/gone'), /Skeitparks/);
      assert.match(await officer.read(pageOf(reference)), /email anna@example\.lv/);
    }));

  for (const path of [
    '/officer/contests/nothing',
    '/officer/applications/2026-AAAAAA',
    '/officer/applications/x',
    '/officer/nothing',
  ])
    it(`have no ${path}`, () =>
      withOffice(async (office) => assert.equal((await (await office.signIn()).get(path)).status, 404)));

  it('open a file of the table after signing in', () =>
    withOffice(async (office) => {
      const path = `/applications/${await save(office)}/files/${fileKey(1)}/IMG_0001.HEIC`;
      const asked = await office.visitor({ Accept: 'text/html' }).get(path);
      assert.equal(asked.headers.get('Location'), `/officer/sign-in?next=${encodeURIComponent(path)}`);
      assert.equal((await (await office.signIn()).get(path)).status, 200);
    }));
});

describe('a judge', () => {
  it('reads complete applications only, without contacts, ages and notes', () =>
    withOffice(async (office) => {
      const [fresh, complete] = [await save(office), await save(office, { title: 'Baseins' })];
      await office.store.addEntry(complete, { kind: 'note', by: 'Ilze', text: 'Slepena piezīme' });
      await office.store.setState(complete, 'complete', 'Ilze');
      const judge = await office.signIn(JUDGE);
      assert.equal((await judge.get(pageOf(fresh))).status, 404);
      const list = await judge.read('/officer/contests/team');
      assert.ok(list.includes(complete) && !list.includes(fresh));
      for (const path of [
        pageOf(complete),
        '/officer/contests/team/print',
        '/officer/contests/team?q=anna@example',
      ]) {
        const text = await judge.read(path);
        assert.doesNotMatch(text, /anna@example\.lv|29 123 456|Slepena/, path);
      }
      assert.match(
        await judge.read('/officer/contests/team?q=29123456'),
        /No applications match your search/,
      );
      assert.match(await judge.read(pageOf(complete)), /Title Baseins/);
    }));

  it('has none of the officer’s pages, actions and exports', () =>
    withOffice(async (office) => {
      const reference = await save(office);
      await office.store.setState(reference, 'complete', '');
      const judge = await office.signIn(JUDGE);
      for (const path of ['/ask', '/withdraw', '/erase'])
        assert.equal((await judge.get(pageOf(reference) + path)).status, 404, path);
      for (const path of [
        '/state',
        '/notes',
        '/notes/1/remove',
        '/invitations',
        '/ask',
        '/asked',
        '/withdraw',
        '/erase',
      ])
        assert.equal(
          (await judge.post(pageOf(reference) + path, { state: 'new', text: 'x' })).status,
          404,
          path,
        );
      for (const path of ['results', 'results.csv', 'results.xlsx'])
        assert.equal((await judge.get(`/officer/contests/team/${path}`)).status, 404, path);
      for (const path of ['', '/table.csv', `/${reference}/files.zip`])
        assert.equal((await judge.get(`/applications${path}`)).status, 403, path);
      assert.equal((await office.store.history(reference)).length, 1);
      assert.equal((await (await office.signIn()).post(`${pageOf(reference)}/score`, {})).status, 404);
    }));

  it('of one contest sees no other', () =>
    withOffice(async (office) => {
      const reference = await save(office);
      await office.store.setState(reference, 'complete', '');
      const judge = await office.signIn({ ...JUDGE, contests: ['ideas'] });
      assert.doesNotMatch(await judge.read('/officer'), /Team contest/);
      for (const path of [pageOf(reference), '/officer/contests/team', '/officer/contests/team/print'])
        assert.equal((await judge.get(path)).status, 404, path);
    }));

  it('scores, with a decimal comma, and is told what is no number of points', () =>
    withOffice(async (office) => {
      const [one, two] = [await save(office), await save(office)];
      for (const reference of [one, two]) await office.store.setState(reference, 'complete', '');
      const judge = await office.signIn(JUDGE);
      assert.match(await judge.read('/officer'), /2 to score/);
      const wrong = await judge.post(`${pageOf(one)}/score`, {
        'points-need': '11',
        'points-plan': '4',
        comment: 'Labi',
      });
      assert.equal(wrong.status, 422);
      const page = await wrong.text();
      assert.match(textOf(page), /Enter a number from 0 to 10\./);
      assert.match(page, /value="11"[^>]*aria-invalid/);
      assert.match(page, />Labi</);
      assert.deepEqual(await office.store.scores('team'), []);
      await judge.post(`${pageOf(one)}/score`, {
        'points-need': '7,5',
        'points-plan': '5',
        comment: ' Labi ',
      });
      const [score] = await office.store.scores('team');
      assert.deepEqual(
        [score!.judge, score!.points, score!.comment],
        ['Juris', { need: 7.5, plan: 5 }, 'Labi'],
      );
      assert.match(await judge.read(pageOf(one)), /Total: 85 of 100/);
      assert.match(await judge.read('/officer'), /1 to score/);
      const listed = await judge.read('/officer/contests/team?state=unscored');
      assert.ok(listed.includes(two) && !listed.includes(one));
    }));

  it('is shown what another tab has saved, and loses nothing of what was typed', () =>
    withOffice(async (office) => {
      const reference = await save(office);
      await office.store.setState(reference, 'complete', '');
      const judge = await office.signIn(JUDGE);
      const path = `${pageOf(reference)}/score`;
      const seenOn = (page: string) => /name="seen" value="([^"]*)"/.exec(page)![1]!;
      const opened = await (await judge.get(pageOf(reference))).text();
      const send = (seen: string, need: string, comment: string) =>
        judge.post(path, { seen, 'points-need': need, 'points-plan': '5', comment, recused: '1' });
      assert.equal((await send(seenOn(opened), '7', 'First tab')).status, 303);
      const wrong = await send(seenOn(opened), 'many', 'Second tab');
      assert.equal(seenOn(await wrong.text()), seenOn(opened));
      const refused = await send(seenOn(opened), '3', 'Second tab');
      assert.equal(refused.status, 409);
      const page = await refused.text();
      assert.match(
        textOf(page),
        /Not saved yet: compare .* Need 7 Plan 5 Comment First tab I have a conflict of interest/,
      );
      assert.match(page, /name="points-need"[^>]* value="3"/);
      assert.match(page, />Second tab<\/textarea>/);
      assert.equal((await office.store.scores('team'))[0]!.comment, 'First tab');
      assert.equal((await send(seenOn(page), '3', 'Second tab')).status, 303);
      assert.equal((await office.store.scores('team'))[0]!.comment, 'Second tab');
    }));

  it('is one of several, whose results the officer reads and exports', () =>
    withOffice(async (office) => {
      const [one, two] = [await save(office), await save(office, { title: 'Baseins' })];
      for (const reference of [one, two]) await office.store.setState(reference, 'complete', '');
      const [juris, zane] = [await office.signIn(JUDGE), await office.signIn({ ...JUDGE, name: 'Zane' })];
      await juris.post(`${pageOf(one)}/score`, { 'points-need': '5', 'points-plan': '5' });
      await juris.post(`${pageOf(two)}/score`, { 'points-need': '10', 'points-plan': '5', comment: '=1+1' });
      await zane.post(`${pageOf(one)}/score`, { 'points-need': '10', 'points-plan': '0' });
      await zane.post(`${pageOf(two)}/score`, { recused: '1' });
      const officer = await office.signIn();
      assert.match(
        await officer.read('/officer/contests/team/results'),
        /1 Baseins .* 100 100 conflict of interest .* 2 Skeitparks .* 65 70 60 /,
      );
      const csv = await (await officer.get('/officer/contests/team/results.csv')).text();
      assert.match(csv, /^Place,Reference,Application,Applicant,Amount requested,Average,Need,Plan,Juris,/);
      assert.match(csv, /1,[^,]+,Baseins,Anna Bērziņa,12\.5,100,10,5,100,'=1\+1,conflict of interest,/);
      assert.equal((await officer.get('/officer/contests/team/results.xlsx')).status, 200);
      assert.doesNotMatch(await zane.read(pageOf(one)), /Total: 70/);
    }));
});
