import { expect } from '@open-wc/testing';
import {
  begin,
  fill,
  press,
  RECEIPT,
  says,
  show,
  smallContest,
  tick,
  type Form,
} from '../../../helpers/application-form.js';
import { all, nameOf } from '../../../helpers/find.js';
import { json, useNetwork } from '../../../helpers/network.js';
import { useHistory, usePage } from '../../../helpers/page.js';
import { TAKEN_IDS } from '../../../helpers/question-ids.js';
import { forgetDrafts } from '../../../helpers/storage.js';
import { STANDARD_QUESTIONS } from '../../../../src/core/feed/enums/contests.js';
import { isQuestionId } from '../../../../src/core/application/answers.js';

/** A control with such a name would hide the member of its form. */
function membersOfForms(): string[] {
  const members: string[] = [];
  for (const name in document.createElement('form') as object) members.push(name);
  return members.filter(
    (name) => isQuestionId(name) && !(STANDARD_QUESTIONS as readonly string[]).includes(name),
  );
}

const label = (en: string) => ({ en, lv: en });

/** Writes into every field that is named so; answers with how many there were. */
function writeAll(form: Form, named: RegExp): number {
  const fields = all(form, 'textbox', named) as HTMLInputElement[];
  for (const field of fields) {
    field.value = `Answer to ${nameOf(field)}`;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
  return fields.length;
}

describe('Questions and columns, whatever they are called', () => {
  const network = useNetwork();
  useHistory();
  const clock = usePage();
  afterEach(forgetDrafts);

  it('are answered, kept and sent', async function () {
    const ids = [...new Set([...TAKEN_IDS, ...membersOfForms()])];
    const endpoint = network.serve(json(RECEIPT, { status: 201 }));
    const form = await show(
      network,
      smallContest(endpoint, {
        questions: [
          ...ids.map((id) => ({
            ...{ id, type: 'text', required: true, step: 'idea', visibleIf: [{ question: 'name' }] },
            label: label(`Question ${id}`),
          })),
          {
            ...{ id: 'rows', type: 'group', required: true, step: 'files', label: label('Rows') },
            fields: ids.map((id) => ({ id, type: 'text', required: true, label: label(`Column ${id}`) })),
          },
        ],
      }),
    );
    await begin(form, 'memory');
    await fill(form, 'Your full name', 'Anna');
    await fill(form, 'Your email address', 'anna@example.lv');
    await press(form, 'Next');
    expect(writeAll(form, /^Question /)).to.equal(ids.length);
    await press(form, 'Next');
    await says(form, 'Column place');
    expect(writeAll(form, /^Column /)).to.equal(ids.length);
    await press(form, 'Back');
    await says(form, 'Question place');
    for (const field of all(form, 'textbox', /^Question /) as HTMLInputElement[])
      expect(field.value).to.equal(`Answer to ${nameOf(field)}`);
    await press(form, 'Next');
    await press(form, 'Next');
    await tick(form, /^I have read the rules/, 'checkbox');
    await press(form, 'Next');
    await says(form, 'Check and send');
    clock.now += 60_000;
    await press(form, 'Send the application');
    await says(form, RECEIPT.reference);
    const { answers, antiSpam } = JSON.parse(network.sentTo(endpoint)[0]!.init.body as string) as {
      answers: Record<string, unknown> & { rows: Record<string, unknown>[] };
      antiSpam: { honeypot: string };
    };
    const expected = (what: string) => Object.fromEntries(ids.map((id) => [id, `Answer to ${what} ${id}`]));
    const { name, email, rulesAccepted, rows, ...rest } = answers;
    expect(rest).to.deep.equal(expected('Question'));
    expect(rows).to.deep.equal([expected('Column')]);
    expect([name, email, rulesAccepted]).to.deep.equal(['Anna', 'anna@example.lv', true]);
    expect(antiSpam.honeypot).to.equal('');
  });
});
