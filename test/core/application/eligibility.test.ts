import { expect } from '@open-wc/testing';
import { PRIVACY_DUTIES, missingPrivacy } from '../../../src/core/application/privacy-notice.js';
import {
  takePart,
  takePartQuestions,
  type TakePartAnswers,
} from '../../../src/core/application/eligibility.js';
import { contest, sampleContest } from '../../helpers/contests.js';

const TODAY = '2026-11-22';
const say = (one: ReturnType<typeof contest>, answers: TakePartAnswers): string => {
  const { result, reasons } = takePart(one, answers, TODAY);
  const words = reasons.map(({ code, values }) =>
    [code, ...Object.entries(values ?? {}).map(([name, value]) => `${name}=${value}`)].join(' '),
  );
  return [result, ...words].join(', ');
};

describe('may I take part', () => {
  for (const [id, answers, expected] of [
    ['tirgus-iespejas', {}, 'ask'],
    ['tirgus-iespejas', { birthYear: '2008' }, 'yes'],
    ['tirgus-iespejas', { birthYear: '20' }, 'ask'],
    ['tirgus-iespejas', { birthYear: '2011' }, 'ask'],
    ['tirgus-iespejas', { birthYear: '2011', birthMonth: '1' }, 'yes'],
    ['tirgus-iespejas', { birthYear: '2011', birthMonth: '12' }, 'no, too-young least=15 date=2026-11-22'],
    ['tirgus-iespejas', { birthYear: '2011', birthMonth: '11' }, 'with, born-by date=2026-11-22'],
    ['tirgus-iespejas', { birthYear: '2000', birthMonth: '11' }, 'with, born-after date=2026-11-22'],
    ['tirgus-iespejas', { birthYear: '2000', birthMonth: '12' }, 'yes'],
    ['tirgus-iespejas', { birthYear: '1999' }, 'no, too-old most=25 date=2026-11-22'],
    ['ogre-jauniesu-iespeja', { birthYear: '2010' }, 'ask'],
    [
      'ogre-jauniesu-iespeja',
      { birthYear: '2010', tie: 'studies' },
      'with, team least=3, adults least=1 age=18',
    ],
    ['ogre-jauniesu-iespeja', { birthYear: '2005', tie: 'studies' }, 'with, team least=3'],
    ['ogre-jauniesu-iespeja', { birthYear: '2010', tie: 'none' }, 'no, tie'],
    ['ogre-jauniesu-iespeja', { birthYear: '1990', tie: 'none' }, 'no, too-old most=25 date=2026-11-22, tie'],
    ['smiltene-jauniesu-projekti', { birthYear: '2010', entry: 'alone' }, 'with, guardian, support'],
    ['smiltene-jauniesu-projekti', { birthYear: '2004', entry: 'alone' }, 'with, support'],
    ['smiltene-jauniesu-projekti', { birthYear: '2004', entry: 'team' }, 'with, team least=2, support'],
    ['valga-noorteprojektid', { entry: 'organisation' }, 'with, organisation'],
    ['valga-noorteprojektid', { entry: 'alone', birthYear: '2010', tie: 'lives' }, 'yes'],
    ['nopi-ules', { birthYear: '2016' }, 'with, team least=2'],
    ['nopi-ules', { birthYear: '2022' }, 'no, too-young least=7 date=2026-11-22'],
    ['lazdijai-jaunimo-projektai', { entry: 'team' }, 'with, team least=2, host'],
    ['lazdijai-jaunimo-projektai', { entry: 'organisation' }, 'with, organisation'],
    [
      'ideju-tilts',
      { entry: 'team', birthYear: '1980', tie: 'works' },
      'with, as-adult most=25, team least=3 most=6',
    ],
    [
      'ideju-tilts',
      { entry: 'alone', birthYear: '1980', tie: 'works' },
      'no, too-old most=25 date=2026-11-22',
    ],
    ['ideju-tilts', { birthYear: '1980', tie: 'works' }, 'ask'],
    ['ideju-tilts', { entry: 'pair', birthYear: '2010', tie: 'lives' }, 'with, pair least=13, guardian'],
  ] as [string, TakePartAnswers, string][])
    it(`${id} ${JSON.stringify(answers)}: ${expected}`, () =>
      expect(say(sampleContest(id), answers)).to.equal(expected));

  it('is yes where there is no rule', () => expect(say(contest(), {})).to.equal('yes'));

  for (const [id, answers, ...expected] of [
    ['tirgus-iespejas', {}, 'birthYear'],
    ['tirgus-iespejas', { birthYear: '2011' }, 'birthYear', 'birthMonth'],
    ['tirgus-iespejas', { birthYear: '2010' }, 'birthYear'],
    ['ogre-jauniesu-iespeja', { birthYear: '2008' }, 'birthYear', 'birthMonth', 'tie'],
    ['smiltene-jauniesu-projekti', { birthYear: '2008' }, 'entry', 'birthYear', 'birthMonth'],
    ['lazdijai-jaunimo-projektai', {}, 'entry'],
    ['valga-noorteprojektid', { entry: 'organisation' }, 'entry'],
  ] as [string, TakePartAnswers, ...string[]][])
    it(`${id} ${JSON.stringify(answers)} asks ${expected.join()}`, () =>
      expect(takePartQuestions(sampleContest(id), answers, TODAY)).to.deep.equal(expected));
});

describe('what people must be told first', () => {
  it('is all there in the sample', () =>
    expect(missingPrivacy(sampleContest('ideju-tilts'))).to.deep.equal([]));
  it('is named where it is missing', () => {
    expect(missingPrivacy(contest())).to.deep.equal(PRIVACY_DUTIES);
    expect(missingPrivacy(contest({ privacy: { purpose: 'P', contact: { name: 'Anna' } } }))).to.deep.equal([
      'controller',
      'legalBasis',
      'retention',
      'contact',
    ]);
    expect(missingPrivacy(contest({ privacy: { contact: { phone: '+371 60000000' } } }))).not.to.include(
      'contact',
    );
  });
});
