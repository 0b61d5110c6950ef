import { expect } from '@open-wc/testing';
import {
  mountForm,
  RECEIPT,
  smallContest,
  startForm,
  uploadFile,
} from '../../../helpers/application-form.po.js';
import { violations } from '../../../helpers/axe.js';
import { fillInRow, rowOf } from '../../../helpers/big-application.js';
import { message, messagePattern } from '../../../helpers/messages.js';
import { json, useNetwork } from '../../../helpers/network.js';
import { useTestPage } from '../../../helpers/page.js';
import { hasRole } from '../../../helpers/queries.js';
import { clearDrafts } from '../../../helpers/storage.js';
import { check, click, fill, selectOption, waitForText } from '../../../helpers/user.js';

const photo = (name: string): File => new File(['signed'], name, { type: 'image/jpeg' });
const personOf = (name: string): string => `${message('application.consent-person')} (${name})`;

describe('The consents of minors', () => {
  const network = useNetwork();
  const clock = useTestPage();
  const headings = document.createElement('header');
  headings.innerHTML = '<h1>Paraugnovads</h1><h2>Jauniešiem</h2>';
  before(() => document.body.prepend(headings));
  after(() => headings.remove());
  afterEach(clearDrafts);

  /** Up to the page of the files, with so many people of 15 in the team. */
  async function toFiles(endpoint: string, isPair: boolean) {
    const form = await mountForm(
      network,
      smallContest(endpoint, {
        participation: {
          modes: [isPair ? 'pair' : 'individual'],
          guardianConsent: { under: 18, upload: true },
        },
      }),
    );
    await startForm(form, 'memory');
    await fill(form, message('application.name'), 'Anna Bērziņa');
    await fill(form, message('application.email'), 'anna@example.lv');
    await fill(form, message('application.birth-year'), '2011');
    await fill(form, messagePattern('application.guardian-name'), 'Ilze Bērziņa');
    await fill(form, messagePattern('application.guardian-email'), 'ilze@example.lv');
    await click(form, message('step.next'));
    if (isPair) {
      await waitForText(form, message('application.members-help'));
      for (const [label, text] of [
        [message('application.member-name'), 'Jānis Kalniņš'],
        [message('application.birth-year'), '2011'],
        [message('application.guardian-name'), 'Kārlis Kalniņš'],
        [message('application.guardian-email'), 'karlis@example.lv'],
      ] as const) {
        await fillInRow(rowOf(form, 0), label, text);
        await form.updateComplete;
      }
      await click(form, message('step.next'));
    }
    await fill(form, 'Name of your idea', 'Skatepark');
    await click(form, message('step.next'));
    await waitForText(form, message('application.guardian-consents'));
    return form;
  }

  it('of two: each file says whose it is, and one that is missing is named', async () => {
    const endpoint = network.respondAt(json(RECEIPT, { status: 201 }));
    const form = await toFiles(endpoint, true);
    await uploadFile(form, messagePattern('application.guardian-consents'), photo('1.jpg'));
    await uploadFile(form, messagePattern('application.guardian-consents'), photo('2.jpg'));
    await click(form, message('step.next'));
    await waitForText(form, message('validation.consent-missing', 'Anna Bērziņa, Jānis Kalniņš'));
    await selectOption(form, personOf('1.jpg'), 'Jānis Kalniņš');
    await waitForText(form, message('validation.consent-missing', 'Anna Bērziņa'));
    expect(await violations()).to.deep.equal([]);
    await selectOption(form, personOf('2.jpg'), 'Anna Bērziņa');
    await click(form, message('step.next'));
    await check(form, messagePattern('application.rules'), 'checkbox');
    await click(form, message('step.next'));
    await waitForText(form, '2.jpg');
    clock.now += 60_000;
    await click(form, message('application.send'));
    await waitForText(form, RECEIPT.reference);
    const { answers } = JSON.parse(network.sentTo(endpoint)[0]!.init.body as string) as {
      answers: { guardianConsents: { name: string; person: string }[] };
    };
    expect(answers.guardianConsents.map(({ name, person }) => [name, person])).to.deep.equal([
      ['1.jpg', 'Jānis Kalniņš'],
      ['2.jpg', 'Anna Bērziņa'],
    ]);
  });

  it('of one: nothing is asked about the file', async () => {
    const form = await toFiles('/applications', false);
    await uploadFile(form, messagePattern('application.guardian-consents'), photo('1.jpg'));
    expect(hasRole(form, 'combobox', personOf('1.jpg'))).to.equal(false);
    await click(form, message('step.next'));
    await waitForText(form, message('application.rules'));
  });
});
