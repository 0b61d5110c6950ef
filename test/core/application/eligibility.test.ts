import { expect } from '@open-wc/testing';
import {
  REQUIRED_PRIVACY_FIELDS,
  missingPrivacyFields,
} from '../../../src/core/application/privacy-notice.js';
import {
  checkEligibility,
  eligibilityQuestions,
  type EligibilityAnswers,
} from '../../../src/core/application/eligibility.js';
import { contest, sampleContest } from '../../helpers/contests.js';

const TODAY = '2026-11-22';
const say = (one: ReturnType<typeof contest>, answers: EligibilityAnswers): string => {
  const { result, reasons } = checkEligibility(one, answers, TODAY);
  const words = reasons.map(({ code, values }) =>
    [code, ...Object.entries(values ?? {}).map(([name, value]) => `${name}=${value}`)].join(' '),
  );
  return [result, ...words].join(', ');
};

describe('eligibility', () => {
  for (const [id, answers, expected] of [
    ['tirgus-iespejas', {}, 'incomplete'],
    ['tirgus-iespejas', { birthYear: '2008' }, 'eligible'],
    ['tirgus-iespejas', { birthYear: '20' }, 'incomplete'],
    ['tirgus-iespejas', { birthYear: '2011' }, 'incomplete'],
    ['tirgus-iespejas', { birthYear: '2011', birthMonth: '1' }, 'eligible'],
    [
      'tirgus-iespejas',
      { birthYear: '2011', birthMonth: '12' },
      'ineligible, too-young least=15 date=2026-11-22',
    ],
    ['tirgus-iespejas', { birthYear: '2011', birthMonth: '11' }, 'conditional, born-by date=2026-11-22'],
    ['tirgus-iespejas', { birthYear: '2000', birthMonth: '11' }, 'conditional, born-after date=2026-11-22'],
    ['tirgus-iespejas', { birthYear: '2000', birthMonth: '12' }, 'eligible'],
    ['tirgus-iespejas', { birthYear: '1999' }, 'ineligible, too-old most=25 date=2026-11-22'],
    ['ogre-jauniesu-iespeja', { birthYear: '2010' }, 'incomplete'],
    [
      'ogre-jauniesu-iespeja',
      { birthYear: '2010', residencyLink: 'studies' },
      'conditional, team least=3, adults least=1 age=18',
    ],
    ['ogre-jauniesu-iespeja', { birthYear: '2005', residencyLink: 'studies' }, 'conditional, team least=3'],
    ['ogre-jauniesu-iespeja', { birthYear: '2010', residencyLink: 'none' }, 'ineligible, residency'],
    [
      'ogre-jauniesu-iespeja',
      { birthYear: '1990', residencyLink: 'none' },
      'ineligible, too-old most=25 date=2026-11-22, residency',
    ],
    [
      'smiltene-jauniesu-projekti',
      { birthYear: '2010', participationMode: 'individual' },
      'conditional, guardian, mentor',
    ],
    [
      'smiltene-jauniesu-projekti',
      { birthYear: '2004', participationMode: 'individual' },
      'conditional, mentor',
    ],
    [
      'smiltene-jauniesu-projekti',
      { birthYear: '2004', participationMode: 'team' },
      'conditional, team least=2, mentor',
    ],
    ['valga-noorteprojektid', { participationMode: 'organisation' }, 'conditional, organisation'],
    [
      'valga-noorteprojektid',
      { participationMode: 'individual', birthYear: '2010', residencyLink: 'lives' },
      'eligible',
    ],
    ['nopi-ules', { birthYear: '2016' }, 'conditional, team least=2'],
    ['nopi-ules', { birthYear: '2022' }, 'ineligible, too-young least=7 date=2026-11-22'],
    [
      'lazdijai-jaunimo-projektai',
      { participationMode: 'team' },
      'conditional, team least=2, host-organisation',
    ],
    ['lazdijai-jaunimo-projektai', { participationMode: 'organisation' }, 'conditional, organisation'],
    [
      'ideju-tilts',
      { participationMode: 'team', birthYear: '1980', residencyLink: 'works' },
      'conditional, as-adult most=25, team least=3 most=6',
    ],
    [
      'ideju-tilts',
      { participationMode: 'individual', birthYear: '1980', residencyLink: 'works' },
      'ineligible, too-old most=25 date=2026-11-22',
    ],
    ['ideju-tilts', { birthYear: '1980', residencyLink: 'works' }, 'incomplete'],
    [
      'ideju-tilts',
      { participationMode: 'pair', birthYear: '2010', residencyLink: 'lives' },
      'conditional, pair least=13, guardian',
    ],
  ] as [string, EligibilityAnswers, string][])
    it(`${id} ${JSON.stringify(answers)}: ${expected}`, () =>
      expect(say(sampleContest(id), answers)).to.equal(expected));

  it('is given if there is no rule', () => expect(say(contest(), {})).to.equal('eligible'));

  for (const [id, answers, ...expected] of [
    ['tirgus-iespejas', {}, 'birthYear'],
    ['tirgus-iespejas', { birthYear: '2011' }, 'birthYear', 'birthMonth'],
    ['tirgus-iespejas', { birthYear: '2010' }, 'birthYear'],
    ['ogre-jauniesu-iespeja', { birthYear: '2008' }, 'birthYear', 'birthMonth', 'residencyLink'],
    ['smiltene-jauniesu-projekti', { birthYear: '2008' }, 'participationMode', 'birthYear', 'birthMonth'],
    ['lazdijai-jaunimo-projektai', {}, 'participationMode'],
    ['valga-noorteprojektid', { participationMode: 'organisation' }, 'participationMode'],
  ] as [string, EligibilityAnswers, ...string[]][])
    it(`${id} ${JSON.stringify(answers)} asks ${expected.join()}`, () =>
      expect(eligibilityQuestions(sampleContest(id), answers, TODAY)).to.deep.equal(expected));
});

describe('the privacy notice', () => {
  it('is complete in the sample', () =>
    expect(missingPrivacyFields(sampleContest('ideju-tilts'))).to.deep.equal([]));
  it('lists what is missing', () => {
    expect(missingPrivacyFields(contest())).to.deep.equal(REQUIRED_PRIVACY_FIELDS);
    expect(
      missingPrivacyFields(contest({ privacy: { purpose: 'P', contact: { name: 'Anna' } } })),
    ).to.deep.equal(['controller', 'legalBasis', 'retention', 'contact']);
    expect(
      missingPrivacyFields(contest({ privacy: { contact: { phone: '+371 60000000' } } })),
    ).not.to.include('contact');
  });
});
