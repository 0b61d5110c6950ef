import { expect } from '@open-wc/testing';
import type { SubmissionPayload } from '../../../../../src/core/application/submission/adapters/adapter.js';
import { metadataFields } from '../../../../../src/core/application/submission/adapters/form-body.js';

const payload = (change: object, fieldMap?: Record<string, string>): SubmissionPayload => ({
  submission: { endpoint: '/form', format: 'basin', fieldMap },
  application: {
    contest: 'ideas',
    key: 'k',
    language: 'lv',
    answers: {},
    antiSpam: { honeypot: '', elapsedSeconds: 60 },
    ...change,
  },
  fields: [],
  files: new Map(),
});
const STAGE = { stage: 'full', application: { reference: '2026-ABC234', code: 'K7PM' } };

describe('the fields besides the answers', () => {
  it('are key and contest of an application', () =>
    expect(metadataFields(payload({}))).to.deep.equal([
      ['submission_key', 'k'],
      ['submission_contest', 'ideas'],
    ]));

  it('name a later stage and the application that it belongs to', () =>
    expect(metadataFields(payload(STAGE)).slice(2)).to.deep.equal([
      ['submission_stage', 'full'],
      ['application_reference', '2026-ABC234'],
      ['application_code', 'K7PM'],
    ]));

  it('have no code where the back end gave none, and the names of the back end', () =>
    expect(
      metadataFields(
        payload(
          { ...STAGE, application: { reference: '17', code: '' } },
          { $stage: 'posms', $reference: 'numurs', $code: 'kods' },
        ),
      ).slice(2),
    ).to.deep.equal([
      ['posms', 'full'],
      ['numurs', '17'],
    ]));
});
