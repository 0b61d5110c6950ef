/** On pages whose old libraries have replaced what every script uses. */
import { expect } from '@open-wc/testing';
import { toTimestamp, times, toJson } from '../../../src/core/util/natives.js';
import { object, string } from '../../../src/core/feed/validators.js';
import { toWorkingDay } from '../../../src/core/feed/contest-state.js';

/** Runs with another value under a name, as a library would leave it. */
function replaced<T>(target: object, name: string, value: unknown, work: () => T): T {
  const before = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { value, configurable: true, enumerable: true, writable: true });
  try {
    return work();
  } finally {
    if (before) Object.defineProperty(target, name, before);
    else Reflect.deleteProperty(target, name);
  }
}

const VALUES = [
  [],
  [1, 'a', null, true],
  { a: [{ b: [] }], c: 'd', e: undefined, ['__proto__']: [1] },
  { toJSON: 'a word', a: [] },
  'text',
  7,
  null,
];

describe('natives replaced by the page', () => {
  it('Array.prototype.toJSON and Object.prototype.toJSON: JSON is unchanged', () => {
    const plain = VALUES.map((value) => [JSON.stringify(value), JSON.stringify(value, null, 2)]);
    for (const { prototype } of [Array, Object])
      VALUES.forEach((value, at) =>
        replaced(
          prototype,
          'toJSON',
          () => 'text',
          () => {
            expect([toJson(value), toJson(value, 2)]).to.deep.equal(plain[at]);
          },
        ),
      );
  });

  it('Date.parse that returns a date: days are counted, and no loop is endless', () => {
    const parse = (day: string): Date => new Date(day);
    replaced(Date, 'parse', parse, () => {
      expect(toTimestamp('1970-01-02')).to.equal(86_400_000);
      expect(toTimestamp('never')).to.be.NaN;
      expect(toWorkingDay('2026-11-28T16:00')).to.equal('2026-11-30T16:00');
    });
  });

  it('Array.from that ignores its second argument: lists are created', () => {
    replaced(
      Array,
      'from',
      () => [],
      () => {
        expect(times(3, (at) => at * 2)).to.deep.equal([0, 2, 4]);
      },
    );
    expect(times(-1, (at) => at)).to.deep.equal([]);
  });

  it('names on Object.prototype: a record stays valid, and gains no fields', () => {
    const check = object({ id: string(1, 9) }, { version: string(1, 9) }, true);
    for (const [name, value] of [
      ['isEmpty', () => true],
      ['version', 1],
      ['id', 'inherited'],
    ] as const)
      replaced(Object.prototype, name, value, () => {
        expect(check({ id: 'a' }), name).to.be.true;
        expect(check({ id: 'a', version: '1' }), name).to.be.true;
        expect(check({}), name).to.be.false;
        expect(check({ id: 'a', isEmpty: 1 }), name).to.be.false;
      });
  });
});
