import { expect } from '@open-wc/testing';
import {
  startForm,
  RECEIPT,
  mountForm,
  smallContest,
  type Form,
} from '../../../helpers/application-form.po.js';
import { message, messagePattern } from '../../../helpers/messages.js';
import { getAllByRole, accessibleName } from '../../../helpers/queries.js';
import { json, useNetwork } from '../../../helpers/network.js';
import { useHistory, useTestPage } from '../../../helpers/page.js';
import { RESERVED_IDS } from '../../../helpers/question-ids.js';
import { clearDrafts } from '../../../helpers/storage.js';
import { STANDARD_QUESTIONS } from '../../../../src/core/feed/enums/contests.js';
import { isQuestionId } from '../../../../src/core/application/answers.js';
import { check, click, fill, waitForText } from '../../../helpers/user.js';

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
  const fields = getAllByRole(form, 'textbox', named) as HTMLInputElement[];
  for (const field of fields) {
    field.value = `Answer to ${accessibleName(field)}`;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
  return fields.length;
}

describe('Questions and columns with any id', () => {
  const network = useNetwork();
  useHistory();
  const clock = useTestPage();
  afterEach(clearDrafts);

  it('are answered, saved and sent', async function () {
    const ids = [...new Set([...RESERVED_IDS, ...membersOfForms()])];
    const endpoint = network.respondAt(json(RECEIPT, { status: 201 }));
    const form = await mountForm(
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
    await startForm(form, 'memory');
    await fill(form, message('application.name'), 'Anna');
    await fill(form, message('application.email'), 'anna@example.lv');
    await click(form, message('step.next'));
    expect(writeAll(form, /^Question /)).to.equal(ids.length);
    await click(form, message('step.next'));
    await waitForText(form, 'Column place');
    expect(writeAll(form, /^Column /)).to.equal(ids.length);
    await click(form, message('step.back'));
    await waitForText(form, 'Question place');
    for (const field of getAllByRole(form, 'textbox', /^Question /) as HTMLInputElement[])
      expect(field.value).to.equal(`Answer to ${accessibleName(field)}`);
    await click(form, message('step.next'));
    await click(form, message('step.next'));
    await check(form, messagePattern('application.rules'), 'checkbox');
    await click(form, message('step.next'));
    await waitForText(form, message('application.step-review'));
    clock.now += 60_000;
    await click(form, message('application.send'));
    await waitForText(form, RECEIPT.reference);
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
