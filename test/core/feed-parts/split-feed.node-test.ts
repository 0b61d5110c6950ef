import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { LANGUAGES } from '../../../src/core/i18n/languages.js';
import { resolveText, type LocalizedText } from '../../../src/core/i18n/localized-text.js';
import { localizeFeed } from '../../../src/core/feed-parts/localize.js';
import { splitFeed } from '../../../src/core/feed-parts/split-feed.js';
import { PART_NAMES } from '../../../src/core/feed/feed-index.js';
import { feedOf, instrument } from '../../helpers/feeds.js';

const SAMPLE = readFileSync(new URL('../../../stories/feeds/paraugnovads.json', import.meta.url), 'utf8');
const sample = (): Record<string, unknown> => JSON.parse(SAMPLE) as Record<string, unknown>;

let count = 0;
const split = (feed: object) => splitFeed(feed, () => String(++count));
const gzipped = (text: string): number => gzipSync(text).length;

/** A feed as an element in this language shows it: each text by language as the text and its language. */
function shownIn(language: string, value: unknown, languages: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((each) => shownIn(language, each, languages));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const isText =
    entries.length > 0 && entries.every(([tag]) => (LANGUAGES as readonly string[]).includes(tag));
  return isText
    ? resolveText(value as LocalizedText, language, languages)
    : Object.fromEntries(entries.map(([name, each]) => [name, shownIn(language, each, languages)]));
}

describe('a published feed', () => {
  it('costs a page with one element at most 0.3 of the whole feed, compressed, and on average 0.07', async () => {
    const { index, files } = await split(sample());
    const whole = gzipped(SAMPLE);
    for (const name of PART_NAMES)
      for (const language of LANGUAGES) {
        const ratio =
          (gzipped(JSON.stringify(index)) + gzipped(files.get(index.parts[name]![language]!)!)) / whole;
        assert.ok(ratio <= 0.3, `${name}.${language}: ${ratio.toFixed(3)}`);
      }
    const inLatvian = PART_NAMES.map((name) => gzipped(files.get(index.parts[name]!['lv']!)!));
    assert.ok(inLatvian.reduce((sum, bytes) => sum + bytes) / whole / PART_NAMES.length < 0.07);
  });

  it('has the whole feed, and nothing of it is lost', async () => {
    const { index, files } = await split(sample());
    assert.deepEqual(JSON.parse(files.get(index.parts.full)!), sample());
    assert.equal(JSON.stringify(index).length < 1_500, true);
  });

  for (const language of LANGUAGES)
    it(`shows the same in ${language}`, async () => {
      const { index, files } = await split(sample());
      const languages = sample()['languages'] as string[];
      for (const name of PART_NAMES) {
        const part = JSON.parse(files.get(index.parts[name]![language]!)!) as Record<string, unknown>;
        for (const key of [name, 'publisher', 'areas', 'sectors', 'targetGroups', 'updated', 'languages'])
          assert.deepEqual(
            shownIn(language, part[key], languages),
            shownIn(language, sample()[key], languages),
            `${name}: ${key}`,
          );
      }
    });

  it('keeps the text of another language where there is none, and a name by which filters know a provider', () => {
    const record = instrument('a', { title: { et: 'Ainult', ru: 'Только' } });
    const { instruments } = localizeFeed(feedOf([record]), 'en') as { instruments: unknown[] };
    assert.deepEqual(instruments, [
      {
        ...record,
        title: { et: 'Ainult' },
        summary: { en: 'Summary a' },
        provider: { name: { lv: 'Novads', en: 'County' } },
      },
    ]);
  });

  it('leaves alone what is invalid or unknown', () => {
    const record = { ...instrument('a', { title: { lv: 7 }, 'x-own': { lv: 'a', en: 'b' } }), summary: '' };
    const { instruments } = localizeFeed(feedOf([record, null, 7]), 'en') as { instruments: unknown[] };
    assert.deepEqual(instruments.slice(1), [null, 7]);
    const [first] = instruments as (typeof record & { readonly [N in 'x-own' | 'title']: unknown })[];
    assert.deepEqual([first!.title, first!.summary, first!['x-own']], [{ lv: 7 }, '', { lv: 'a', en: 'b' }]);
  });

  it('has with resources the names and pages of what they name, and with every title all its languages', async () => {
    const title = { lv: 'Ceļvedis', en: 'Guide' };
    const record = { title, instruments: ['a'], stories: ['b'] };
    const { index, files } = await split({
      ...feedOf([instrument('a', { url: 'https://county.example/a' }), instrument('c')], {
        enterprises: [{ id: 'b', name: 'Bakery', summary: 'Bread' }],
      }),
      resources: [record, 7, { instruments: 'a' }],
    });
    const part = JSON.parse(files.get(index.parts.resources!['en']!)!) as Record<string, unknown>;
    assert.deepEqual(part['resources'], [record, 7, { instruments: 'a' }]);
    assert.deepEqual(part['instruments'], [
      { id: 'a', title: { en: 'Title a' }, url: 'https://county.example/a' },
    ]);
    assert.deepEqual(part['enterprises'], [{ id: 'b', name: 'Bakery' }]);
  });

  it('has with needs the support that they name, and of every enterprise what is compared with them', async () => {
    const record = { title: 'Catering', instruments: ['a'] };
    const bakery = { id: 'b', name: 'Bakery', sectors: ['food'], email: 'b@e.example' };
    const { index, files } = await split({
      ...feedOf([instrument('a'), instrument('c')], {
        enterprises: [{ ...bakery, summary: 'Bread', story: {} }],
      }),
      needs: [record],
    });
    const part = JSON.parse(files.get(index.parts.needs!['en']!)!) as Record<string, unknown>;
    assert.deepEqual(part['needs'], [record]);
    assert.deepEqual(part['instruments'], [{ id: 'a', title: { en: 'Title a' } }]);
    assert.deepEqual(part['enterprises'], [bakery]);
  });

  it('has one file for parts with the same content', async () => {
    const { index } = await split(
      feedOf([{ ...instrument('a'), title: 'A', summary: 'B', provider: { name: 'C' } }], {
        publisher: { name: 'Novads' },
      }),
    );
    assert.equal(index.parts.instruments!['lv'], index.parts.instruments!['et']);
  });
});
