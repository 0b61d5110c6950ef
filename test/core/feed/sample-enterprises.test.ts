import { expect } from '@open-wc/testing';
import { parseEnvelope, parseRecord } from '../../../src/core/feed/parse.js';
import { feedJsonSchema } from '../../../src/core/feed/schema/json-schema.js';
import type { Enterprise } from '../../../src/core/feed/schema/schema.js';
import raw from '../../../stories/feeds/paraugnovads.json';

const feed = parseEnvelope(raw);
const problems: unknown[] = [];
const enterprises: Enterprise[] = (feed.enterprises ?? []).flatMap((record, at) => {
  const result = parseRecord('enterprises', record, at);
  if ('record' in result) return [result.record];
  problems.push(...result.issues);
  return [];
});
/** Those of the invented municipality say that they are invented. */
const isInvented = ({ source }: Enterprise): boolean =>
  JSON.stringify(source).includes('A fictional example');
const invented = enterprises.filter(isInvented);
const real = enterprises.filter((each) => !isInvented(each));

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: object): boolean => 'lv' in value || 'en' in value;

/** Every field that a value has, at any depth: `status.until`. */
function fieldsOf(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => fieldsOf(each, path));
  if (!isObject(value) || isText(value)) return [path];
  return Object.entries(value).flatMap(([name, each]) => fieldsOf(each, path ? `${path}.${name}` : name));
}
interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
}
/** Every field that the schema has, at any depth. */
function fieldsIn({ properties, items }: JsonSchema, path = ''): string[] {
  if (items) return fieldsIn(items, path);
  if (!properties) return [path];
  return Object.entries(properties).flatMap(([name, each]) =>
    fieldsIn(each, path ? `${path}.${name}` : name),
  );
}
const FIELDS = fieldsIn((feedJsonSchema() as JsonSchema).properties!['enterprises']!);

/** The texts by language in a value. */
function textsIn(value: unknown): Record<string, string>[] {
  if (typeof value !== 'object' || value === null) return [];
  const texts = Object.values(value).flatMap(textsIn);
  return isText(value) ? [...texts, value as Record<string, string>] : texts;
}
/** The addresses of files on the demo's own site. */
function filesIn(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith('/') ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(filesIn) : [];
}

describe('the sample’s enterprises', () => {
  it('are all read: 21 real ones and 8 invented ones', () => {
    expect(problems).to.deep.equal([]);
    expect([real.length, invented.length]).to.deep.equal([21, 8]);
  });

  it('have ids of their own', () => {
    expect(new Set(enterprises.map(({ id }) => id)).size).to.equal(enterprises.length);
  });

  for (const list of ['sectors', 'targetGroups', 'areas'] as const) {
    const known = (feed[list] ?? []).map(({ id }) => id);
    it(`name only ${list} that the feed has`, () => {
      for (const each of enterprises) expect(known, each.id).to.include.members(each[list] ?? []);
    });
  }

  it('use each sector and each target group, so that no filter is empty', () => {
    const used = (list: 'sectors' | 'targetGroups') =>
      new Set(enterprises.flatMap((each) => each[list] ?? []));
    expect([...used('targetGroups')].sort()).to.deep.equal(feed.targetGroups?.map(({ id }) => id).sort());
    expect([...used('sectors')]).to.include.members(['youth', 'inclusion', 'production', 'cleaning']);
  });

  it('have each text in all four languages', () => {
    for (const each of enterprises)
      for (const text of textsIn(each))
        expect(Object.keys(text), `${each.id}: ${text['lv']}`).to.have.members(['lv', 'en', 'lt', 'et']);
  });

  it('have no unknown field: a misspelt one would be lost silently', () => {
    for (const each of feed.enterprises ?? [])
      expect(FIELDS, (each as Enterprise).id).to.include.members(fieldsOf(each));
  });

  it('use every field there is, at every depth', () => {
    // A logo is a picture as photos are, and a story's video one as any other.
    const kindOf = (field: string) => field.replace(/^logo\b/, 'photos').replace(/^story\.video/, 'video');
    const used = new Set(invented.flatMap((each) => fieldsOf(each).map(kindOf)));
    expect(FIELDS.map(kindOf).filter((field) => !used.has(field))).to.deep.equal([]);
  });

  it('show what an element must cope with: no logo, no place, no hours, a status that has ended', () => {
    const ids = (test: (each: Enterprise) => boolean) => invented.filter(test).map(({ id }) => id);
    expect(ids(({ logo }) => !logo)).to.deep.equal(['spiekis']);
    expect(ids(({ geo }) => !geo)).to.deep.equal(['klusums-runa']);
    expect(ids(({ openingHours }) => !openingHours?.weekly)).to.deep.equal(['klusums-runa']);
    expect(ids(({ status }) => (status?.until ?? '9999') < '2026-11-22')).to.deep.equal(['ezermalas-darzs']);
  });

  it('carry no invented detail where the organisation is real', () => {
    const never = ['url', 'email', 'phone', 'contact', 'address', 'geo', 'openingHours', 'logo', 'photos'];
    const nor = ['video', 'social', 'status', 'registerCode', 'sellsToMunicipality', 'networks', 'featured'];
    for (const each of real) expect(each, each.id).not.to.have.any.keys(...never, ...nor);
  });

  it('have phone numbers, email addresses and sites that belong to nobody', () => {
    for (const {
      id,
      phone = '+371 60 000 100',
      email = 'a@b.example',
      url = 'https://b.example',
    } of invented) {
      expect(phone, id).to.match(/^\+371 60 000 1\d\d$/);
      expect(email, id).to.match(/\.example$/);
      expect(new URL(url).hostname, id).to.match(/\.example$/);
    }
  });

  for (const file of new Set(filesIn(enterprises)))
    it(`find the file ${file}`, async () => {
      // In place of the page's own site, the folder that the demo serves.
      const response = await fetch(file.replace('/demo/', '/stories/demo/'));
      expect(response.status).to.equal(200);
      const most = /webm/.test(file) ? 80_000 : 6_000;
      expect((await response.arrayBuffer()).byteLength).to.be.within(100, most);
    });

  for (const file of new Set(filesIn(enterprises).filter((each) => each.endsWith('.svg'))))
    it(`show ${file} in its own shape`, async () => {
      const picture = new Image();
      picture.src = file.replace('/demo/', '/stories/demo/');
      await picture.decode();
      expect(`${picture.naturalWidth}×${picture.naturalHeight}`).to.be.oneOf(['96×96', '600×400']);
    });

  for (const language of ['lv', 'en', 'lt', 'et'])
    it(`have captions that a browser reads, in ${language}`, async () => {
      const video = document.createElement('video');
      const track = document.createElement('track');
      track.src = `/stories/demo/enterprises/video-morning-bread.${language}.vtt`;
      video.append(track);
      const loaded = new Promise((resolve, reject) => {
        track.onload = resolve;
        track.onerror = reject;
      });
      track.track.mode = 'showing';
      await loaded;
      expect(track.track.cues).to.have.length(4);
    });
});
