import { expect } from '@open-wc/testing';
import { currentIndex, timelineOf } from '../../../src/elements/idea-contest/timeline.js';
import { contest, sampleContest } from '../../helpers/contests.js';

const NOW = '2026-11-22T12:00:00';
const linesOf = (one: ReturnType<typeof contest>, now = NOW) =>
  timelineOf(one, now).map(({ kind, from, to, phase }) =>
    [kind, from ?? to ?? '', phase ?? 'undated'].join(' '),
  );

describe('The timeline of a contest', () => {
  it('sorts rounds and stages by date, whatever their order in the feed', () => {
    const one = contest({
      rounds: [{ opens: '2026-11-01', closes: '2026-12-11T16:00' }],
      stages: [
        { kind: 'results', from: '2026-12-21' },
        { kind: 'training', from: '2026-12-02T16:00' },
        { kind: 'report', to: '2027-09-15' },
      ],
    });
    expect(linesOf(one)).to.deep.equal([
      'opens 2026-11-01 past',
      'training 2026-12-02T16:00 future',
      'closes 2026-12-11T16:00 future',
      'results 2026-12-21 future',
      'report 2027-09-15 future',
    ]);
  });

  it('includes the whole last day, or up to a given time', () => {
    const day = contest({ rounds: [{ closes: '2026-11-22' }] });
    expect(linesOf(day, '2026-11-22T23:59:00')).to.deep.equal(['closes 2026-11-22 future']);
    expect(linesOf(day, '2026-11-23T00:00:00')).to.deep.equal(['closes 2026-11-22 past']);
    const hour = contest({ rounds: [{ closes: '2026-11-22T16:00' }] });
    expect(linesOf(hour, '2026-11-22T15:59:59')).to.deep.equal(['closes 2026-11-22T16:00 future']);
    expect(linesOf(hour, '2026-11-22T16:00:01')).to.deep.equal(['closes 2026-11-22T16:00 past']);
  });

  it('marks what is current', () => {
    const one = contest({ stages: [{ kind: 'judging', from: '2026-11-20', to: '2026-11-22' }] });
    expect(linesOf(one)).to.deep.equal(['judging 2026-11-20 now']);
  });

  it('has the next four deadlines of a contest with four a year, moved to working days', () => {
    expect(linesOf(sampleContest('valga-noorteprojektid'))).to.deep.equal([
      'closes 2027-02-22 future',
      'closes 2027-05-20 future',
      'closes 2027-08-23 future',
      'closes 2027-11-22 future',
    ]);
  });

  it('moves a yearly stage to its next year', () => {
    expect(linesOf(sampleContest('smiltene-jauniesu-projekti'))).to.deep.equal([
      'implementation 2027-10-31 future',
    ]);
    expect(linesOf(sampleContest('smiltene-jauniesu-projekti'), '2026-10-31T20:00:00')).to.deep.equal([
      'implementation 2026-10-31 future',
    ]);
  });

  it('puts entries without a date at the end, in the order of the feed', () => {
    expect(linesOf(sampleContest('nopi-ules'))).to.deep.equal(['concept  undated', 'presentation  undated']);
  });
});

describe('the mark of today', () => {
  const at = (change: object) => {
    const items = timelineOf(contest(change), NOW);
    return currentIndex(items, NOW);
  };

  it('is before the next entry', () => {
    expect(at({ rounds: [{ opens: '2026-11-01', closes: '2026-12-11' }] })).to.equal(1);
    expect(at({ rounds: [{ opens: '2026-12-01', closes: '2026-12-11' }] })).to.equal(0);
  });

  it('is after the current entry', () => {
    expect(at({ stages: [{ kind: 'judging', from: '2026-11-20', to: '2026-11-25' }] })).to.equal(1);
  });

  it('is absent once everything is over, or if nothing has a date', () => {
    expect(at({ rounds: [{ opens: '2026-01-01', closes: '2026-01-11' }] })).to.equal(undefined);
    expect(at({ stages: [{ kind: 'concept' }] })).to.equal(undefined);
  });
});
