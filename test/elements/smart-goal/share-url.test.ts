import { expect } from '@open-wc/testing';
import { createPlan, type Plan } from '../../../src/core/plan/plan.js';
import { URL_LIMITS, encodePlanUrl, decodePlanUrl } from '../../../src/core/plan/share-url.js';
import { appendPlan } from '../../../src/core/plan/append-plan.js';
import { goodGoal, planOf, fullPlan } from '../../helpers/goals.js';
import { seeded } from '../../helpers/fuzz.js';

const PAGE = 'https://novads.example/goals';
const dataOf = (address: string): string => /tilts-plan-([^&]*)/.exec(address)![1]!;
const dataFor = async (plan: Plan): Promise<string> => dataOf(await encodePlanUrl(plan, PAGE));

async function packed(text: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  let letters = '';
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return `z${btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
}

describe('the link to a copy', () => {
  for (const [name, plan] of [
    ['a plan that uses everything', fullPlan()],
    ['one goal', planOf(goodGoal())],
    ['a blank plan', createPlan('blank')],
    ['lists in an order of their own', reordered()],
  ] as const)
    it(`restores ${name}, unchanged`, async () => {
      expect(await decodePlanUrl(await dataFor(plan))).to.deep.equal({ plan, issues: [] });
    });

  it('restores it if the browser cannot compress', async () => {
    const { CompressionStream } = globalThis;
    Reflect.deleteProperty(globalThis, 'CompressionStream');
    try {
      const data = await dataFor(fullPlan());
      expect(data).to.match(/^j/);
      expect(await decodePlanUrl(data)).to.deep.equal({ plan: fullPlan(), issues: [] });
    } finally {
      globalThis.CompressionStream = CompressionStream;
    }
  });

  it('needs no escapes, keeps other settings of the fragment and replaces an older copy', async () => {
    const address = await encodePlanUrl(fullPlan(), `${PAGE}?a=b#element=smart-goal&lang=lv&tilts-plan=zOLD`);
    expect(address).to.match(
      /^https:\/\/novads\.example\/goals\?a=b#element=smart-goal&lang=lv&tilts-plan-z[\w-]+$/,
    );
    expect(await encodePlanUrl(fullPlan(), `${PAGE}#content`)).to.match(/goals#tilts-plan-/);
  });

  it('is a selector that pages may look for, and keeps the route of a page that has one', async () => {
    const { hash } = new URL(await encodePlanUrl(fullPlan(), `${PAGE}#tilts-plan-zOLD`));
    expect(document.querySelector(hash)).to.equal(null);
    for (const [route, begin] of [
      ['/goals', '/goals?tilts-plan-z'],
      ['!/goals?a=b&tilts-plan-zOLD', '!/goals?a=b&tilts-plan-z'],
    ])
      expect(await encodePlanUrl(fullPlan(), `${PAGE}#${route}`)).to.include(`#${begin}`);
  });

  it('of one goal fits into an email', async () => {
    expect((await encodePlanUrl(planOf(goodGoal()), PAGE)).length).to.be.below(URL_LIMITS.mail);
  });

  it('that is truncated or changed anywhere shows nothing', async () => {
    const data = await dataFor(fullPlan());
    const random = seeded(3);
    for (let turn = 0; turn < 60; turn++) {
      const at = 1 + random.below(data.length - 1);
      expect(await decodePlanUrl(data.slice(0, at)), `cut off at ${at}`).to.equal('damaged');
      const other = data[at] === 'A' ? 'B' : 'A';
      const changed = data.slice(0, at) + other + data.slice(at + 1);
      const result = await decodePlanUrl(changed);
      // The last letter has bits that mean nothing.
      if (typeof result !== 'string') expect(result.plan).to.deep.equal(fullPlan());
      else expect(result).to.equal('damaged');
    }
  });

  for (const [name, data, failure] of [
    ['nothing', '', 'damaged'],
    ['no base64', 'z%%%', 'damaged'],
    ['a way of packing that is not known yet', 'qABC', 'newer'],
    ['more letters than any plan', `z${'A'.repeat(500_000)}`, 'too-large'],
  ] as const)
    it(`with ${name} says so`, async () => {
      expect(await decodePlanUrl(data)).to.equal(failure);
    });

  it('with other content is not a plan', async () => {
    expect(await decodePlanUrl(await packed('{"tilts": 1}'))).to.equal('damaged');
    expect(await decodePlanUrl(await packed(new Uint8Array([0xff, 0xfe])))).to.equal('damaged');
  });

  it('that decompresses to too much is abandoned early', async () => {
    const size = 20_000_000;
    const bomb = await packed(new Uint8Array(size));
    const { read } = ReadableStreamDefaultReader.prototype;
    let unpacked = 0;
    ReadableStreamDefaultReader.prototype.read = async function (this: ReadableStreamDefaultReader) {
      const result = await (read.call(this) as Promise<ReadableStreamReadResult<Uint8Array>>);
      unpacked += result.value?.length ?? 0;
      return result;
    };
    try {
      expect(await decodePlanUrl(bomb)).to.equal('too-large');
    } finally {
      ReadableStreamDefaultReader.prototype.read = read;
    }
    expect(unpacked).to.be.within(1, size / 4);
  });

  for (const [name, goals] of [
    ['goals', '{}'],
    ['mistakes', '1'],
  ] as const)
    it(`with too many ${name} does not block the page`, async () => {
      const list = Array.from({ length: 100_000 }, () => goals).join();
      const bomb = await packed(`{"tilts":"plan","version":2,"id":"x","goals":[${list}]}`);
      expect(bomb.length).to.be.below(2_000);
      expect(await decodePlanUrl(bomb)).to.equal('too-large');
    });

  it('of a newer version shows what this version knows', async () => {
    const result = await decodePlanUrl(
      await packed(JSON.stringify({ ...fullPlan(), version: 3, mood: 'good' })),
    );
    expect(result).to.deep.equal({ plan: fullPlan(), issues: [{ code: 'newer' }] });
  });
});

function reordered(): Plan {
  const { goals, risks, ...plan } = fullPlan();
  return {
    ...plan,
    goals: goals.toReversed(),
    risks: [{ ...risks[0]!, id: '7' }, risks[0]!],
  };
}

describe('adding a shared plan', () => {
  it('keeps the existing plan and assigns unique ids', () => {
    const own = fullPlan();
    const both = appendPlan(own, fullPlan());
    expect(both.goals).to.have.length(4);
    expect(both.goals.slice(0, 2)).to.deep.equal(own.goals);
    expect(both.goals.map(({ id }) => id)).to.deep.equal(['1', '2', '3', '4']);
    expect(both.risks.map(({ factor }) => factor)).to.deep.equal(['money is short', 'money is short']);
    expect(both.partners.filter(({ step }) => step === 'found')).to.have.length(1);
    expect(both.partners.filter(({ name }) => name === 'first joint event')).to.have.length(2);
    expect(both.title).to.equal(own.title);
  });
});
