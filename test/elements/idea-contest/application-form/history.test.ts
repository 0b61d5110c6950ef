import { expect } from '@open-wc/testing';
import {
  startForm,
  feedWith,
  backToContest,
  RECEIPT,
  mountForm,
  smallContest,
  valueOf,
  type Form,
} from '../../../helpers/application-form.po.js';
import { mount } from '../../../helpers/elements.js';
import { message, messageStart } from '../../../helpers/messages.js';
import { describeFocus, hasRole, getByRole, textOf } from '../../../helpers/queries.js';
import { json, useNetwork } from '../../../helpers/network.js';
import { useHistory, useTestPage } from '../../../helpers/page.js';
import { clearDrafts } from '../../../helpers/storage.js';
import { waitUntil } from '../../../helpers/wait.js';
import { click, fill, waitForText } from '../../../helpers/user.js';

const SENT = json(RECEIPT, { status: 201 });

describe('Going back', () => {
  const network = useNetwork();
  useHistory();
  useTestPage();
  afterEach(clearDrafts);

  /** On the second page of the form, whose page was reached by a link. */
  const onSecondPage = async (form: Form): Promise<Form> => {
    history.pushState({ mark: 'before' }, '');
    await startForm(form);
    await fill(form, message('application.name'), 'Anna');
    await fill(form, message('application.email'), 'anna@example.lv');
    await click(form, message('step.next'));
    await waitForText(form, 'Name of your idea');
    return form;
  };
  const small = (): Promise<Form> => mountForm(network, smallContest(network.respondAt(SENT)));
  const focusOn = (name: string): Promise<void> =>
    waitUntil(() => describeFocus() === name, `the focus is on ${name}`).catch(() => {
      throw new Error(`The focus is on ${describeFocus()}, not on ${name}`);
    });
  const landedOn = (state: object): Promise<void> =>
    waitUntil(() => JSON.stringify(history.state) === JSON.stringify(state), 'the entry before').catch(() => {
      throw new Error(`The entry is ${JSON.stringify(history.state)}`);
    });

  it('with the browser goes page by page, then to the contest', async () => {
    const form = await onSecondPage(await small());
    history.back();
    await waitForText(form, message('application.email'));
    await focusOn(`heading ${message('application.step-of', 1, 4)} ${message('application.step-you')}`);
    history.back();
    await waitForText(form, message('calendar.title'));
    await focusOn('heading Contest c');
    expect(history.state).to.deep.equal({ mark: 'before' });
  });

  it('with the form’s own button leaves no history entries: the next step back leaves the page', async () => {
    const form = await onSecondPage(await small());
    await backToContest(form);
    await landedOn({ mark: 'before' });
    await waitForText(form, message('calendar.title'));
    await focusOn('heading Contest c');
  });

  it('works from the start screen, before anything is started', async () => {
    history.pushState({ mark: 'before' }, '');
    const form = await small();
    await click(form, message('contest.apply'));
    await waitForText(form, message('application.start'));
    history.back();
    await waitForText(form, message('calendar.title'));
    expect(history.state).to.deep.equal({ mark: 'before' });
  });

  it('after deleting the application leads from the start screen to the contest', async () => {
    const form = await onSecondPage(await small());
    form.shadowRoot!.querySelector<HTMLElement>('.draft summary')!.click();
    await click(form, message('application.delete'));
    await click(form, message('storage.confirm-delete'));
    await waitForText(form, message('application.start'));
    await focusOn(`heading ${message('contest.apply')}`);
    await waitUntil(() => !hasRole(form, 'button', message('step.next')));
    await backToContest(form);
    await landedOn({ mark: 'before' });
  });

  it('several times quickly leads no further than to the contest', async () => {
    const form = await onSecondPage(await small());
    const goneFrom = history.length;
    for (let time = 0; time < 3; time++) {
      await click(form, message('application.back'));
      await click(form, message('contest.apply'));
    }
    await click(form, message('application.back'));
    await landedOn({ mark: 'before' });
    await click(form, message('contest.apply'));
    await waitForText(form, 'Name of your idea');
    await click(form, message('application.back'));
    await landedOn({ mark: 'before' });
    expect(history.length).to.be.at.most(goneFrom);
  });

  it('goes through the pages when the contest is chosen by the address, too', async () => {
    const element = document.createElement('tilts-idea-contest');
    element.setAttribute('src', network.respondAt(json(feedWith(smallContest(network.respondAt(SENT))))));
    element.setAttribute('url-state', 'k');
    const form = await mount(element);
    await waitUntil(() => hasRole(form, 'link', 'Contest c'));
    getByRole(form, 'link', 'Contest c').click();
    await onSecondPage(form);
    history.back();
    await waitForText(form, message('application.email'));
    expect(valueOf(form, message('application.name'))).to.equal('Anna');
    await backToContest(form);
    await landedOn({ mark: 'before' });
    await waitForText(form, message('calendar.title'));
  });

  it('forward into a started form focuses the heading of its page', async () => {
    const form = await onSecondPage(await small());
    await backToContest(form);
    await waitForText(form, message('calendar.title'));
    await landedOn({ mark: 'before' });
    await click(form, message('contest.apply'));
    await waitForText(form, 'Name of your idea');
    await focusOn(`heading ${message('application.step-of', 2, 4)} ${message('application.step-idea')}`);
    form.remove();
    dispatchEvent(new Event('pagehide'));
    const later = await small();
    await click(later, message('contest.apply'));
    await waitForText(later, messageStart('application.stored-draft'));
    await focusOn(`heading ${message('contest.apply')}`);
    await click(later, message('application.resume'));
    await waitForText(later, 'Name of your idea');
    await focusOn(`heading ${message('application.step-of', 2, 4)} ${message('application.step-idea')}`);
    expect(textOf(later)).to.include(message('application.step-idea'));
  });
});
