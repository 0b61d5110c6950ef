/** Fills in the open contest of the sample, page by page, as a team of three. */
import { uploadFile, type Form } from './application-form.po.js';
import { message, messagePattern } from './messages.js';
import { getByRole } from './queries.js';
import { check, fill, selectOption, waitForText } from './user.js';

/** The row of a person or a thing, from 0. */
export const rowOf = (form: Form, at: number): HTMLElement =>
  form.shadowRoot!.querySelectorAll<HTMLElement>('fieldset.row')[at]!;

export async function fillInRow(row: HTMLElement, label: string, text: string): Promise<void> {
  const field = getByRole<HTMLInputElement>(row, 'textbox', label);
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await Promise.resolve();
}

/** Somebody of the team besides the applicant; whoever is under 18 has a guardian. */
export async function fillMember(form: Form, at: number, name: string, year: string): Promise<void> {
  await fillInRow(rowOf(form, at), message('application.member-name'), name);
  await fillInRow(rowOf(form, at), message('application.birth-year'), year);
  await form.updateComplete;
  getByRole(rowOf(form, at), 'radio', message('application.member-lives')).click();
  await form.updateComplete;
  if (+year < 2008) return;
  await fillInRow(rowOf(form, at), message('application.guardian-name'), 'Kārlis');
  await fillInRow(rowOf(form, at), message('application.guardian-email'), 'karlis@example.lv');
}

/** What is written on each page, in the order of the pages. */
export const fillPage = {
  async you(form: Form) {
    await check(form, message('application.participation-team'));
    await fill(form, message('application.name'), 'Anna Bērziņa');
    await fill(form, message('application.email'), 'anna@example.lv');
  },
  async age(form: Form) {
    await fill(form, message('application.birth-year'), '2010');
    await check(form, message('application.lives'));
    await fill(form, messagePattern('application.guardian-name'), 'Ilze Bērziņa');
    await fill(form, messagePattern('application.guardian-email'), 'ilze@example.lv');
  },
  async team(form: Form) {
    await waitForText(form, message('application.members'));
    await fillMember(form, 0, 'Jānis Kalniņš', '2011');
    await fillMember(form, 1, 'Līga Ozola', '1999');
  },
  participants: (form: Form) => fill(form, message('application.participants'), '12'),
  async idea(form: Form) {
    await fill(form, 'Name of your idea', 'Repair corner');
    await fill(form, 'What do you want to change?', 'People throw away things that could be repaired.');
    await fill(form, 'What is your goal?', 'A hundred things repaired by August.');
  },
  async about(form: Form) {
    await check(form, 'Something else');
    await fill(form, 'What exactly is it about?', 'Repairs');
    await check(form, 'Young people', 'checkbox');
  },
  async plan(form: Form) {
    await fill(form, 'How many people will it help?', '100');
    await fill(form, 'Activity', 'Find a room');
  },
  async dates(form: Form) {
    await fill(form, message('application.project-start'), '2027-02-01');
    await fill(form, message('application.project-end'), '2027-06-30');
  },
  async budget(form: Form) {
    await fill(form, message('application.item'), 'Glue');
    await selectOption(form, message('application.budget-category'), 'Materials');
    await fill(form, message('application.amount'), '100,50');
    await check(form, 'No');
    await fill(form, message('application.co-funding'), '20');
  },
  /** One for each of the two minors. */
  async consents(form: Form) {
    for (const [name, person] of [
      ['consent.pdf', 'Anna Bērziņa'],
      ['consent-2.pdf', 'Jānis Kalniņš'],
    ] as const) {
      const file = new File(['signed'], name, { type: 'application/pdf' });
      await uploadFile(form, messagePattern('application.guardian-consents'), file);
      await selectOption(form, `${message('application.consent-person')} (${name})`, person);
    }
  },
  agreements: (form: Form) => check(form, messagePattern('application.rules'), 'checkbox'),
} as const;
