import { expect } from '@open-wc/testing';
import {
  begin,
  feedWith,
  fill,
  leave,
  press,
  RECEIPT,
  says,
  show,
  smallContest,
  valueOf,
  type Form,
} from '../../../helpers/application-form.js';
import { place } from '../../../helpers/elements.js';
import { focusedOn, has, one, textOf } from '../../../helpers/find.js';
import { json, useNetwork } from '../../../helpers/network.js';
import { useHistory, usePage } from '../../../helpers/page.js';
import { forgetDrafts } from '../../../helpers/storage.js';
import { waitUntil } from '../../../helpers/wait.js';

const SENT = json(RECEIPT, { status: 201 });

describe('The way back', () => {
  const network = useNetwork();
  useHistory();
  usePage();
  afterEach(forgetDrafts);

  /** On the second page of the form, whose page was reached by a link. */
  const onSecondPage = async (form: Form): Promise<Form> => {
    history.pushState({ mark: 'before' }, '');
    await begin(form);
    await fill(form, 'Your full name', 'Anna');
    await fill(form, 'Your email address', 'anna@example.lv');
    await press(form, 'Next');
    await says(form, 'Name of your idea');
    return form;
  };
  const small = (): Promise<Form> => show(network, smallContest(network.serve(SENT)));
  const focusOn = (name: string): Promise<void> =>
    waitUntil(() => focusedOn() === name, `the focus is on ${name}`).catch(() => {
      throw new Error(`The focus is on ${focusedOn()}, not on ${name}`);
    });
  const landedOn = (state: object): Promise<void> =>
    waitUntil(() => JSON.stringify(history.state) === JSON.stringify(state), 'the entry before').catch(() => {
      throw new Error(`The entry is ${JSON.stringify(history.state)}`);
    });

  it('by the browser goes page by page, then to the contest', async () => {
    const form = await onSecondPage(await small());
    history.back();
    await says(form, 'Your email address');
    await focusOn('heading Step 1 of 4 You');
    history.back();
    await says(form, 'Add dates to my calendar');
    await focusOn('heading Contest c');
    expect(history.state).to.deep.equal({ mark: 'before' });
  });

  it('by the form’s own button leaves no entries behind: the next way back leads out of the page', async () => {
    const form = await onSecondPage(await small());
    await leave(form);
    await landedOn({ mark: 'before' });
    await says(form, 'Add dates to my calendar');
    await focusOn('heading Contest c');
  });

  it('is the same from the beginning, where nothing is begun yet', async () => {
    history.pushState({ mark: 'before' }, '');
    const form = await small();
    await press(form, 'Apply');
    await says(form, 'Start');
    history.back();
    await says(form, 'Add dates to my calendar');
    expect(history.state).to.deep.equal({ mark: 'before' });
  });

  it('after deleting the application leads from the beginning to the contest', async () => {
    const form = await onSecondPage(await small());
    form.shadowRoot!.querySelector<HTMLElement>('.draft summary')!.click();
    await press(form, 'Delete the application');
    await press(form, 'Yes, delete it');
    await says(form, 'Start');
    await focusOn('heading Apply');
    await waitUntil(() => !has(form, 'button', 'Next'));
    await leave(form);
    await landedOn({ mark: 'before' });
  });

  it('in haste never leads further than to the contest', async () => {
    const form = await onSecondPage(await small());
    const goneFrom = history.length;
    for (let time = 0; time < 3; time++) {
      await press(form, 'Back to the contest');
      await press(form, 'Apply');
    }
    await press(form, 'Back to the contest');
    await landedOn({ mark: 'before' });
    await press(form, 'Apply');
    await says(form, 'Name of your idea');
    await press(form, 'Back to the contest');
    await landedOn({ mark: 'before' });
    expect(history.length).to.be.at.most(goneFrom);
  });

  it('goes through the pages where the address says which contest is chosen, too', async () => {
    const element = document.createElement('tilts-idea-contest');
    element.setAttribute('src', network.serve(json(feedWith(smallContest(network.serve(SENT))))));
    element.setAttribute('url-state', 'k');
    const form = await place(element);
    await waitUntil(() => has(form, 'link', 'Contest c'));
    one(form, 'link', 'Contest c').click();
    await onSecondPage(form);
    history.back();
    await says(form, 'Your email address');
    expect(valueOf(form, 'Your full name')).to.equal('Anna');
    await leave(form);
    await landedOn({ mark: 'before' });
    await says(form, 'Add dates to my calendar');
  });

  it('into a begun form puts the focus on the heading of its page', async () => {
    const form = await onSecondPage(await small());
    await leave(form);
    await says(form, 'Add dates to my calendar');
    await landedOn({ mark: 'before' });
    await press(form, 'Apply');
    await says(form, 'Name of your idea');
    await focusOn('heading Step 2 of 4 Your idea');
    form.remove();
    dispatchEvent(new Event('pagehide'));
    const later = await small();
    await press(later, 'Apply');
    await says(later, 'You have started an application.');
    await focusOn('heading Apply');
    await press(later, 'Continue');
    await says(later, 'Name of your idea');
    await focusOn('heading Step 2 of 4 Your idea');
    expect(textOf(later)).to.include('Your idea');
  });
});
