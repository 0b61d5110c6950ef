import { expect } from '@open-wc/testing';
import {
  toFlatFields,
  collectFiles,
  isAnswerValue,
  isFileRef,
  newFileKey,
  pathForBackendField,
  type Answers,
  type FileRef,
} from '../../../src/core/application/answers.js';

const file = (name: string): FileRef => ({ key: newFileKey(), name, type: 'application/pdf', size: 3 });
const PLAN = file('plans.pdf');
const SKETCH = file('skice.pdf');

const ANSWERS: Answers = {
  idea: 'Skeitparks',
  zero: 0,
  sum: 450.5,
  agreed: true,
  publish: false,
  empty: '',
  topics: ['music', 'sport'],
  none: [],
  files: [PLAN, SKETCH],
  members: [
    { name: 'Anna', birthYear: 2009, residencyLink: ['lives', 'studies'] },
    { name: 'Jānis', birthYear: 2010, guardian: '' },
  ],
  host: { name: 'Centrs', code: '900' },
};

const named = (fieldMap?: Record<string, string>) =>
  Object.fromEntries(toFlatFields(ANSWERS, { fieldMap }).map(({ name, value }) => [name, value]));

describe('fieldsOf', () => {
  it('names fields by question, numbers rows from 1, leaves out what is empty or not ticked', () => {
    expect(named()).to.deep.equal({
      idea: 'Skeitparks',
      zero: '0',
      sum: '450.5',
      agreed: '1',
      topics: ['music', 'sport'],
      files: [PLAN, SKETCH],
      members_1_name: 'Anna',
      members_1_birthYear: '2009',
      members_1_residencyLink: ['lives', 'studies'],
      members_2_name: 'Jānis',
      members_2_birthYear: '2010',
      host_name: 'Centrs',
      host_code: '900',
    });
  });

  it('uses the names from the field map, also for columns and choices', () => {
    const fields = named({
      idea: 'input_1',
      'members.name': 'member#',
      'members.birthYear': 'year',
      'topics.music': 'input_5_1',
      'host.name': 'support',
    });
    expect(fields).to.include({
      input_1: 'Skeitparks',
      member1: 'Anna',
      member2: 'Jānis',
      year_1: '2009',
      year_2: '2010',
      input_5_1: 'music',
      support: 'Centrs',
      host_code: '900',
    });
    expect(fields['topics']).to.deep.equal(['sport']);
  });

  it('writes a group with one field as readable lines', () => {
    expect(named({ members: 'team', host: 'host' })).to.include({
      team: '1. name: Anna; birthYear: 2009; residencyLink: lives, studies\n2. name: Jānis; birthYear: 2010',
      host: 'name: Centrs; code: 900',
    });
  });

  it('says which answer each field carries', () => {
    const paths = toFlatFields(ANSWERS, {}).map(({ path }) => path);
    expect(paths).to.include.members(['idea', 'topics', 'files', 'members.0.name', 'members.1.birthYear']);
  });

  it('is not confused by names that every object has', () => {
    expect(toFlatFields({ constructor: 'x', toString: ['y'] }, { fieldMap: {} })).to.deep.equal([
      { name: 'constructor', path: 'constructor', value: 'x' },
      { name: 'toString', path: 'toString', value: ['y'] },
    ]);
  });
});

describe('pathOfField', () => {
  const submission = { fieldMap: { email: 'your-email', 'members.name': 'member#' } };
  const fields = toFlatFields({ idea: 'x', members: [{ name: 'Anna' }] }, submission);
  for (const [name, path] of [
    ['idea', 'idea'],
    ['member1', 'members.0.name'],
    // Not sent, for it was left empty; the map knows it.
    ['your-email', 'email'],
    ['captcha', 'captcha'],
  ] as const) {
    it(`${name} → ${path}`, () => expect(pathForBackendField(name, { fields, submission })).to.equal(path));
  }
  it('compares names as the back end rewrites them', () => {
    const same = (each: string) => each.replaceAll('-', '_');
    expect(pathForBackendField('your_email', { fields, submission }, same)).to.equal('email');
  });
});

describe('files', () => {
  it('finds files at any depth, with their question', () => {
    const answers: Answers = {
      plan: PLAN,
      files: [PLAN, SKETCH],
      members: [{ permit: [SKETCH] }, { id: PLAN }],
    };
    expect(collectFiles(answers).map(({ path, file: { name } }) => [path, name])).to.deep.equal([
      ['plan', 'plans.pdf'],
      ['files', 'plans.pdf'],
      ['files', 'skice.pdf'],
      ['members.0.permit', 'skice.pdf'],
      ['members.1.id', 'plans.pdf'],
    ]);
  });
  it('distinguishes a file from a row with the same columns', () => {
    expect(isFileRef(PLAN)).to.equal(true);
    expect(isFileRef({ key: 'a', name: 'b', type: 'c', size: 1 })).to.equal(false);
  });
});

describe('isAnswer', () => {
  for (const value of ['', 'x', 0, true, PLAN, [], ['a'], [{ a: 1 }], { a: { b: ['c'] } }]) {
    it(`accepts ${JSON.stringify(value)}`, () => expect(isAnswerValue(value)).to.equal(true));
  }
  const deep = [[[[[[['x']]]]]]];
  for (const value of [null, undefined, NaN, Infinity, () => 1, [null], { a: null }, { 'a b': 1 }, deep]) {
    it(`rejects ${String(JSON.stringify(value))}`, () => expect(isAnswerValue(value)).to.equal(false));
  }
  it('rejects a name that would change every object', () =>
    expect(isAnswerValue(JSON.parse('{"__proto__": {"a": 1}}'))).to.equal(false));
});
