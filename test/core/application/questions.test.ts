import { expect } from '@open-wc/testing';
import { newFileKey, type Answers } from '../../../src/core/application/answers.js';
import {
  criteriaOf,
  rowFieldsOf,
  questionsOf,
  stepsOf,
} from '../../../src/core/application/form-definition.js';
import { teamSize } from '../../../src/core/application/participation.js';
import { isMinor } from '../../../src/core/application/people.js';
import { validate } from '../../../src/core/application/validation/validate.js';
import { contest, sampleContest } from '../../helpers/contests.js';

const TODAY = '2026-11-22';
const idsOf = (setting: Parameters<typeof questionsOf>[0], answers: Answers = {}) =>
  questionsOf(setting, answers).map(({ id, required }) => `${id}${required ? '*' : ''}`);

describe('questions that follow from the rules', () => {
  it('are few if there are few rules', () =>
    expect(idsOf({ contest: contest(), today: TODAY })).to.deep.equal(['name*', 'email*', 'rulesAccepted*']));

  const PERSON = ['birthYear*'];
  for (const [name, participation, answers, expected] of [
    ['the age', { ages: { from: 13, to: 25 } }, {}, PERSON],
    ['a year at a limit', { ages: { from: 13, to: 25 } }, { birthYear: '2013' }, [...PERSON, 'birthMonth*']],
    ['a year between the limits', { ages: { from: 13, to: 25 } }, { birthYear: '2010' }, PERSON],
    ['a year in words', { ages: { from: 13, to: 25 } }, { birthYear: 'two' }, PERSON],
    [
      'a minor',
      { guardianConsent: { under: 18 } },
      { birthYear: '2010' },
      [...PERSON, 'guardianName*', 'guardianEmail*'],
    ],
    ['an adult', { guardianConsent: { under: 18 } }, { birthYear: '2000' }, PERSON],
    [
      'somebody who may be 18',
      { guardianConsent: { under: 18 } },
      { birthYear: '2008' },
      [...PERSON, 'birthMonth*', 'guardianName*', 'guardianEmail*'],
    ],
    [
      'somebody who is 18 this month',
      { guardianConsent: { under: 18 } },
      { birthYear: '2008', birthMonth: '11' },
      [...PERSON, 'birthMonth*', 'guardianName*', 'guardianEmail*'],
    ],
    [
      'somebody who was 18 last month',
      { guardianConsent: { under: 18 } },
      { birthYear: '2008', birthMonth: '10' },
      [...PERSON, 'birthMonth*'],
    ],
    ['the place', { residency: { areas: ['a'], links: ['lives'] } }, {}, ['residencyLink*']],
  ] as const)
    it(`ask about ${name}`, () => {
      const asked = idsOf({ contest: contest({ participation }), today: TODAY }, answers);
      expect(asked).to.deep.equal(['name*', 'email*', ...expected, 'rulesAccepted*']);
    });

  it('ask an organisation about itself, and nobody’s age', () => {
    const setting = { contest: sampleContest('lazdijai-jaunimo-projektai'), today: TODAY };
    expect(idsOf(setting, { participationMode: 'organisation' })).to.deep.equal([
      'participationMode*',
      'organisationName*',
      'organisationCode*',
      'name*',
      'email*',
      'participants*',
      'participantsInAgeRange*',
      'rulesAccepted*',
    ]);
    expect(idsOf(setting, { participationMode: 'team' })).to.include.members([
      'hostOrganisationName*',
      'hostOrganisationCode*',
      'members*',
      'teamName',
    ]);
  });

  it('ask for the consents of minors only', () => {
    const setting = { contest: sampleContest('ideju-tilts'), today: TODAY };
    const team = { participationMode: 'team', birthYear: '2000' };
    expect(idsOf(setting, { ...team, members: [{ birthYear: '2001' }] })).not.to.include('guardianConsents*');
    expect(idsOf(setting, { ...team, members: [{ birthYear: '2012' }] })).to.include('guardianConsents*');
    expect(
      idsOf(setting, { ...team, participationMode: 'individual', members: [{ birthYear: '2012' }] }),
    ).not.to.include('guardianConsents*');
  });

  it('ask for a consent of each minor', () => {
    const setting = { contest: sampleContest('ideju-tilts'), today: TODAY };
    const answers = {
      ...{ participationMode: 'team', birthYear: '2011', name: 'Anna' },
      members: [
        { name: 'Jānis', birthYear: '2012' },
        { name: 'Ilze', birthYear: '1990' },
      ],
    };
    const file = (person: string) => ({ key: newFileKey(), name: '1.pdf', type: '', size: 9, person });
    const codes = (people: readonly string[], change: Answers = {}) =>
      validate(setting, { ...answers, guardianConsents: people.map(file), ...change })
        .filter(({ path }) => path === 'guardianConsents')
        .map(({ code, values }) => `${code} ${values?.['least'] ?? values?.['names']}`);
    expect(codes(['Anna'])).to.deep.equal(['too-few 2']);
    expect(codes(['Anna', 'Jānis'])).to.deep.equal([]);
    expect(codes(['Jānis', ' anna '])).to.deep.equal([]);
    expect(codes(['Anna', 'Anna'])).to.deep.equal(['consent-missing Jānis']);
    expect(codes(['Anna', 'Anna', 'Jānis'])).to.deep.equal([]);
    expect(codes(['', 'Ilze'])).to.deep.equal(['consent-missing Anna, Jānis']);
    const alone = { participationMode: 'individual' };
    expect(codes([''], alone)).to.deep.equal([]);
    expect(codes(['Anna'], alone)).to.deep.equal([]);
    // The consent of somebody who has left the team.
    expect(codes(['Jānis'], alone)).to.deep.equal(['consent-missing Anna']);
  });

  it('accept a consent that is scanned, photographed or signed electronically', () => {
    const setting = { contest: sampleContest('ideju-tilts'), today: TODAY };
    const young = { participationMode: 'individual', birthYear: '2012' };
    const told = (name: string, type: string) =>
      validate(setting, {
        ...young,
        guardianConsents: [{ key: newFileKey(), name, type, size: 9 }],
      }).filter(({ path }) => path === 'guardianConsents');
    const signed = ['asice', 'edoc', 'adoc', 'bdoc', 'sce', 'ddoc', 'pdf.asice', 'EDOC'];
    for (const type of ['', 'application/octet-stream', 'application/vnd.etsi.asic-e+zip'])
      for (const ending of signed) expect(told(`atļauja.${ending}`, type), ending).to.deep.equal([]);
    expect(told('atļauja.pdf', 'application/pdf')).to.deep.equal([]);
    expect(told('atļauja.jpg', 'image/jpeg')).to.deep.equal([]);
    expect(told('atļauja.exe', '')).to.have.length(1);
  });

  it('ask for the guardian of each member who is a minor', () => {
    const setting = { contest: sampleContest('smiltene-jauniesu-projekti'), today: TODAY };
    const members = questionsOf(setting, { participationMode: 'team' }).find(({ id }) => id === 'members')!;
    const ids = (row: Answers) => rowFieldsOf(setting, members, row).map(({ id }) => id);
    expect(ids({})).to.deep.equal(['name', 'birthYear']);
    expect(ids({ birthYear: '2012' })).to.deep.equal(['name', 'birthYear', 'guardianName', 'guardianEmail']);
    expect(ids({ birthYear: '2002' })).to.deep.equal(['name', 'birthYear']);
  });

  it('do not ask members if only the applicant needs consent', () => {
    const one = contest({
      participation: { modes: ['pair'], guardianConsent: { under: 18, appliesTo: 'applicant' } },
    });
    const setting = { contest: one, today: TODAY };
    const members = questionsOf(setting, {}).find(({ id }) => id === 'members')!;
    expect(rowFieldsOf(setting, members, { birthYear: 2012 }).map(({ id }) => id)).to.deep.equal([
      'name',
      'birthYear',
    ]);
  });

  for (const [participation, kind, from, to] of [
    [{ modes: ['team'] }, 'team', 2, Infinity],
    [{ modes: ['pair', 'team'] }, 'team', 3, Infinity],
    [{ modes: ['team'], team: { from: 3, to: 6 } }, 'team', 3, 6],
    [{ modes: ['pair'] }, 'pair', 2, 2],
    [{}, 'individual', 1, 1],
  ] as const)
    it(`count a ${kind} from ${from} to ${to}`, () =>
      expect(teamSize(contest({ participation }), kind)).to.deep.equal({ from, to }));

  it('treat nobody as a minor if no consent is required', () =>
    expect(isMinor(contest(), { birthYear: 2015 }, TODAY)).to.equal(false));
});

describe('questions from the feed', () => {
  const setting = { contest: sampleContest('ideju-tilts'), today: TODAY };

  it('come in the order of the steps', () => {
    const questions = questionsOf(setting, { participationMode: 'team' });
    expect(stepsOf(questions)).to.deep.equal(['you', 'team', 'idea', 'budget', 'files', 'agreements']);
    const steps = questions.map(({ step }) => step);
    expect(steps).to.deep.equal(
      [...steps].sort((a, b) => stepsOf(questions).indexOf(a) - stepsOf(questions).indexOf(b)),
    );
  });

  it('leave out steps without questions', () =>
    expect(stepsOf(questionsOf({ contest: contest(), today: TODAY }, {}))).to.deep.equal([
      'you',
      'agreements',
    ]));

  it('depend on an earlier answer', () => {
    expect(idsOf(setting, { topic: 'people' })).not.to.include('otherTopic*');
    expect(idsOf(setting, { topic: 'other' })).to.include('otherTopic*');
  });

  it('do not depend on an answer to a hidden question', () => {
    const text = { type: 'text', label: 'L' };
    const chain = contest({
      questions: [
        { ...text, id: 'a' },
        { ...text, id: 'b', visibleIf: [{ question: 'a', equals: ['x'] }] },
        { ...text, id: 'c', visibleIf: [{ question: 'b' }] },
        { ...text, id: 'd', visibleIf: [{ question: 'e1', equals: [true] }] },
      ].filter(({ id }) => id !== 'd'),
    });
    const ids = (answers: Answers) =>
      questionsOf({ contest: chain, today: TODAY }, answers)
        .map(({ id }) => id)
        .filter((id) => id.length === 1);
    expect(ids({ a: 'x', b: 'y' })).to.deep.equal(['a', 'b', 'c']);
    expect(ids({ a: 'z', b: 'y' })).to.deep.equal(['a']);
  });

  for (const [equals, answer, isAsked] of [
    [undefined, 'x', true],
    [undefined, '', false],
    [['x'], 'x', true],
    [['x'], 'y', false],
    [['x', 'y'], ['z', 'y'], true],
    [['x'], ['z'], false],
    [[true], true, true],
    [[true], undefined, false],
    [[false], undefined, true],
  ] as const)
    it(`${JSON.stringify(answer)} ${isAsked ? 'meets' : 'does not meet'} ${JSON.stringify(equals)}`, () => {
      const one = contest({
        questions: [
          { id: 'a', type: 'text', label: 'L' },
          {
            id: 'b',
            type: 'text',
            label: 'L',
            visibleIf: [{ question: 'a', ...(equals ? { equals } : {}) }],
          },
        ],
      });
      const answers: Answers = answer === undefined ? {} : { a: answer };
      expect(idsOf({ contest: one, today: TODAY }, answers).includes('b')).to.equal(isAsked);
    });

  it('never make consent to publication mandatory', () => {
    const question = { id: 'a', type: 'consent', label: 'L', required: true, publicationConsent: true };
    expect(idsOf({ contest: contest({ questions: [question] }), today: TODAY })).to.include('a');
  });

  it('have the criteria by which they are judged', () => {
    expect(criteriaOf(setting.contest, 'problem').map(({ id }) => id)).to.deep.equal(['need']);
    expect(criteriaOf(setting.contest, 'title')).to.deep.equal([]);
  });
});
