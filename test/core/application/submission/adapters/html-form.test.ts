import { expect } from '@open-wc/testing';
import { application, ANSWERS, OPTIONS, PLAN, SKETCH } from '../../../../helpers/applications.js';
import { submit } from '../../../../../src/core/application/submission/submit.js';

describe('a plain HTML form', () => {
  const real = HTMLFormElement.prototype.submit;
  const submitted: { attributes: Record<string, string>; entries: [string, string][] }[] = [];
  beforeEach(() => {
    submitted.length = 0;
    HTMLFormElement.prototype.submit = function (this: HTMLFormElement) {
      const { action, method, enctype, target, hidden, isConnected } = this;
      const entries = [...new FormData(this)].map(([name, value]): [string, string] => [
        name,
        typeof value === 'string' ? value : `${value.name} ${value.size}`,
      ]);
      submitted.push({
        attributes: { action, method, enctype, target, state: `${hidden} ${isConnected}` },
        entries,
      });
    };
  });
  afterEach(() => {
    HTMLFormElement.prototype.submit = real;
  });

  it('is submitted by the browser in a new tab, with files, and nothing is claimed about the outcome', async () => {
    const one = application({ ...ANSWERS, submit: 'a name that forms have', files: [PLAN, SKETCH] });
    const submission = {
      endpoint: 'https://novads.example/pieteikums.php',
      format: 'html-form',
      fieldMap: { idea: 'ideja' },
      extra: { forma: '7' },
    } as const;
    expect(await submit(submission, one, OPTIONS)).to.deep.equal({ kind: 'opened-externally' });
    expect(submitted).to.deep.equal([
      {
        attributes: {
          action: 'https://novads.example/pieteikums.php',
          method: 'post',
          enctype: 'multipart/form-data',
          target: '_blank',
          state: 'true true',
        },
        entries: [
          ['forma', '7'],
          ['submission_key', one.key],
          ['submission_contest', 'ideas'],
          ['name', 'Anna Bērziņa'],
          ['email', 'anna@example.lv'],
          ['ideja', 'Skeitparks\npie skolas'],
          ['topics[]', 'sport'],
          ['topics[]', 'music'],
          ['agreed', '1'],
          ['members_1_name', 'Jānis'],
          ['members_1_birthYear', '2009'],
          ['submit', 'a name that forms have'],
          ['files[]', 'plāns.pdf 4'],
          ['files[]', 'skice.png 6'],
        ],
      },
    ]);
    expect(document.querySelector('form[target=_blank]')).to.equal(null);
  });
});
