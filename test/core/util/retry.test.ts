import { expect } from '@open-wc/testing';
import { parseRetryAfter } from '../../../src/core/util/retry-after.js';
import { retry } from '../../../src/core/util/retry.js';
import { useFakeTimers } from '../../helpers/timers.js';

describe('Another attempt', () => {
  const time = useFakeTimers();
  /** Attempts that were made, by number. */
  let attempts: number[];
  const attempt = (number: number): Promise<string> => {
    attempts.push(number);
    return Promise.resolve(`outcome ${number}`);
  };

  beforeEach(() => (attempts = []));

  it('is made after each pause, until there is none; the last outcome counts', async () => {
    const delays = [400, 1_600];
    const seen: string[] = [];
    const outcome = retry(attempt, (result, number) => {
      seen.push(result);
      return delays[number - 1];
    });
    await time.advance(399);
    expect(attempts).to.deep.equal([1]);
    await time.advance(1);
    expect(attempts).to.deep.equal([1, 2]);
    await time.advance(1_599);
    expect(attempts).to.deep.equal([1, 2]);
    expect(await time.runUntilSettled(outcome)).to.equal('outcome 3');
    expect(seen).to.deep.equal(['outcome 1', 'outcome 2', 'outcome 3']);
  });

  it('is not made if the outcome does not require one', async () => {
    expect(await retry(attempt, () => undefined)).to.equal('outcome 1');
    expect(attempts).to.deep.equal([1]);
  });

  it('is not made after an abort, before the pause or during it', async () => {
    expect(await retry(attempt, () => 60_000, AbortSignal.abort())).to.equal('outcome 1');
    const abort = new AbortController();
    const outcome = retry(attempt, () => 60_000, abort.signal);
    await time.advance(1_000);
    abort.abort();
    expect(await outcome).to.equal('outcome 1');
    await time.advance(120_000);
    expect(attempts).to.deep.equal([1, 1]);
  });
});

describe('Retry-After', () => {
  for (const [value, delay] of [
    [null, undefined],
    ['', undefined],
    ['5', 5_000],
    ['soon', undefined],
    ['Sun, 06 Nov 1994 08:49:37 GMT', 0],
  ] as const) {
    it(`reads ${value}`, () => expect(parseRetryAfter(value)).to.equal(delay));
  }
  it('reads a date', () => {
    const delay = parseRetryAfter(new Date(Date.now() + 60_000).toUTCString())!;
    expect(delay).to.be.within(58_000, 60_000);
  });
});
