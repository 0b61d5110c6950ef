import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { ORGANISATION_KINDS } from '../../../src/core/feed/enums/organisations.js';
import { parseRecord } from '../../../src/core/feed/parse.js';
import type { Enterprise, Organisation } from '../../../src/core/feed/schema/schema.js';
import { LANGUAGES } from '../../../src/core/i18n/languages.js';

const { enterprises, organisations } = JSON.parse(
  readFileSync(new URL('../../../stories/feeds/paraugnovads.json', import.meta.url), 'utf8'),
) as { enterprises: Enterprise[]; organisations: Organisation[] };

describe('the organisations of the sample feed', () => {
  it('are of every kind, valid, each with an id of its own', () => {
    assert.deepEqual(
      [...new Set(organisations.map(({ kind }) => kind))].sort(),
      [...ORGANISATION_KINDS].sort(),
    );
    assert.equal(new Set(organisations.map(({ id }) => id)).size, organisations.length);
    for (const [at, organisation] of organisations.entries())
      assert.ok('record' in parseRecord('organisations', organisation, at), organisation.id);
  });

  it('are made up: every address is one of an example, every number starts with zeros', () => {
    const text = JSON.stringify(organisations);
    for (const [, host] of text.matchAll(/(?:https:\/\/|@)([^/"]+)/g)) assert.match(host!, /\.example$/);
    for (const [, number] of text.matchAll(/"phone":"([^"]+)"/g)) assert.match(number!, /^\+371 60 000 /);
  });

  it('say in every language what they are and how they help', () => {
    for (const { id, name, summary, offers = [] } of organisations)
      for (const text of [
        name,
        summary,
        ...offers.flatMap(({ text: own }) => (own === undefined ? [] : [own])),
      ])
        assert.deepEqual(Object.keys(text).sort(), [...LANGUAGES].sort(), id);
  });

  it('stand on the map where their town is, those with an address; the others are only in the list', () => {
    const places = new Map(
      [...enterprises, ...organisations].flatMap(({ address, geo }) =>
        address?.locality && geo ? [[JSON.stringify(address.locality), geo] as const] : [],
      ),
    );
    const located = organisations.filter(({ geo }) => geo);
    assert.deepEqual(
      located,
      organisations.filter(({ address }) => address),
    );
    assert.ok(located.length > 4 && located.length < organisations.length);
    for (const { address, geo, id } of located) {
      const { lat, lon } = places.get(JSON.stringify(address!.locality))!;
      assert.ok(Math.abs(geo!.lat - lat) < 0.02 && Math.abs(geo!.lon - lon) < 0.04, id);
    }
  });

  it('work with others of the list', () => {
    const ids = organisations.map(({ id }) => id);
    const named = organisations.flatMap(({ worksWith = [] }) => worksWith);
    assert.ok(named.length > 5);
    for (const id of named) assert.ok(ids.includes(id), id);
  });
});
