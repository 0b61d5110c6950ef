import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkJson, codesOf, validFeed } from '../../helpers/check.js';
import { enterprise } from '../../helpers/enterprises.js';
import { NOW } from '../../helpers/feeds.js';

const TODAY = new Date(NOW).toISOString().slice(0, 10);
const TITLE = { lv: 'Ēdināšana', en: 'Catering' };
const SUMMARY = { lv: 'Trīs reizes dienā', en: 'Three times a day' };

const findingsOf = (change: object) =>
  codesOf(
    checkJson(
      validFeed([], {
        enterprises: [enterprise('bakery', { url: 'https://e.example' })],
        needs: [{ id: 'a', who: 'municipality', kind: 'service', title: TITLE, summary: SUMMARY, ...change }],
      }),
    ).findings,
  );

describe('a need', () => {
  for (const [name, change, expected] of [
    ['of today', { by: TODAY }, []],
    ['of a day that has passed', { by: '2020-01-31' }, ['by past-need']],
    ['with a day that is none', { by: '2020-02-31' }, ['by date']],
    ['of an unknown place', { areas: ['elsewhere'] }, ['areas.0 unknown-id']],
    ['of an unknown field', { sectors: ['sport'] }, ['sectors.0 unknown-id']],
    ['paid by unknown support', { instruments: ['gone'] }, ['instruments.0 unknown-id']],
    ['of an unknown enterprise', { who: 'enterprise', enterprise: 'gone' }, ['enterprise unknown-id']],
    ['of a known enterprise', { who: 'enterprise', enterprise: 'bakery' }, []],
    ['of nobody', { who: 'enterprise' }, [' need-contact']],
    ['of somebody who can be asked', { who: 'enterprise', contact: { email: 'a@e.example' } }, []],
    ['with a contact that nobody can reach', { contact: { name: TITLE } }, ['contact no-contact']],
    ['with a wrong code', { cpv: ['5552'] }, ['cpv.0 cpv']],
    ['without a side', { who: undefined }, ['who missing']],
    ['published in the future', { published: '2099-01-01' }, ['published future-date']],
  ] as const)
    it(name, () => assert.deepEqual(findingsOf(change), expected));
});
