import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  card,
  waitForDialogToClose,
  waitForDialog,
  openDetail,
  mountDirectory,
  type Directory,
} from '../../helpers/instrument-directory.po.js';
import { mount } from '../../helpers/elements.js';
import { feedOf, many } from '../../helpers/feeds.js';
import { message } from '../../helpers/messages.js';
import {
  deepActiveElement,
  describeFocus,
  hasRole,
  accessibleName,
  accessibleNames,
  getByRole,
  textOf,
} from '../../helpers/queries.js';
import { useNetwork } from '../../helpers/network.js';
import { useTestPage } from '../../helpers/page.js';
import { click, waitForText } from '../../helpers/user.js';

const isInside = (dialog: Element): boolean => dialog.contains(deepActiveElement());

describe('an instrument in full', () => {
  const network = useNetwork();
  useTestPage();
  const FEED = feedOf(many(3));

  it('opens with a click on its title, is named by it, and focuses it', async () => {
    const element = await mountDirectory(network, FEED);
    const dialog = await openDetail(element, 'Title 2');
    expect(accessibleName(dialog)).to.equal('Title 2');
    expect(describeFocus()).to.equal('heading Title 2');
    expect(isInside(dialog)).to.equal(true);
    expect(textOf(dialog)).to.include('Summary 2');
  });

  it('opens with Enter and closes with Escape, which returns to the title', async () => {
    const element = await mountDirectory(network, FEED);
    getByRole(element, 'button', 'Title 3').focus();
    await sendKeys({ press: 'Enter' });
    await waitForDialog(element);
    expect(describeFocus()).to.equal('heading Title 3');
    await sendKeys({ press: 'Escape' });
    await waitForDialogToClose(element);
    expect(describeFocus()).to.equal('button Title 3');
  });

  it('keeps the focus inside while it is open', async () => {
    const element = await mountDirectory(network, FEED);
    const dialog = await openDetail(element, 'Title 1');
    const places = new Set<string>();
    for (let turn = 0; turn < 12; turn++) {
      if (turn === 6) await sendKeys({ down: 'Shift' });
      await sendKeys({ press: 'Tab' });
      places.add(describeFocus());
      // Past its ends the focus goes to the browser's own controls, and then nothing of the page has it.
      expect(isInside(dialog) || document.activeElement === document.body, describeFocus()).to.equal(true);
    }
    await sendKeys({ up: 'Shift' });
    expect([...places]).to.include.members([
      `button ${message('dialog.close')}`,
      `button ${message('card.favourite')}`,
    ]);
  });

  for (const [way, close] of [
    ['its button', (element: Directory) => click(element, message('dialog.close'))],
    ['a click beside it', (element: Directory) => getByRole(element, 'dialog').click()],
  ] as [string, (element: Directory) => unknown][])
    it(`closes with ${way}, which returns to the title`, async () => {
      const element = await mountDirectory(network, FEED);
      await openDetail(element, 'Title 2');
      await close(element);
      await waitForDialogToClose(element);
      expect(describeFocus()).to.equal('button Title 2');
      expect(textOf(await openDetail(element, 'Title 1')), 'and another can be opened').to.include(
        'Summary 1',
      );
    });

  it('stays open when clicked', async () => {
    const element = await mountDirectory(network, FEED);
    const dialog = await openDetail(element, 'Title 2');
    getByRole(dialog, 'heading', 'Title 2').click();
    await element.updateComplete;
    expect(hasRole(element, 'dialog')).to.equal(true);
  });

  it('can be saved from there', async () => {
    const element = await mountDirectory(network, FEED);
    const dialog = await openDetail(element, 'Title 2');
    expect(getByRole(dialog, 'button', message('card.favourite')).ariaPressed).to.equal('false');
    await click(element, message('card.favourite'));
    expect(getByRole(dialog, 'button', message('card.favourite')).ariaPressed).to.equal('true');
    await click(element, message('dialog.close'));
    await waitForDialogToClose(element);
    expect(getByRole(element, 'button', message('card.favourite-title', 'Title 2')).ariaPressed).to.equal(
      'true',
    );
  });

  it('follows the language of the page while it is open', async () => {
    const element = await mountDirectory(network, FEED, { lang: 'en' });
    const dialog = await openDetail(element, 'Title 2');
    element.lang = 'lv';
    await waitForText(element, 'Kad pieteikties');
    expect(accessibleNames(dialog, 'button')).to.include('Aizvērt');
    expect(accessibleName(dialog)).to.equal('Nosaukums 2');
  });

  it('causes no error when the element is removed before it opens', async () => {
    const errors: string[] = [];
    const note = (event: PromiseRejectionEvent) => {
      event.preventDefault();
      errors.push(String(event.reason));
    };
    addEventListener('unhandledrejection', note);
    const element = await mountDirectory(network, FEED);
    getByRole(element, 'button', 'Title 1').click();
    element.remove();
    await element.updateComplete.catch((error: unknown) => errors.push(String(error)));
    // Another directory opens one after the same code has run.
    await openDetail(await mountDirectory(network, FEED), 'Title 1');
    removeEventListener('unhandledrejection', note);
    expect(errors).to.deep.equal([]);
  });

  it('stays open in a directory that is moved within the page', async () => {
    const element = await mountDirectory(network, FEED);
    await openDetail(element, 'Title 1');
    await mount(element);
    await element.updateComplete;
    expect(accessibleName(await waitForDialog(element))).to.equal('Title 1');
    expect(hasRole(element, 'searchbox'), 'what lies behind it cannot be reached').to.equal(false);
    await click(element, message('dialog.close'));
    await waitForDialogToClose(element);
    expect(textOf(card(element, 'Title 1'))).to.include('Summary 1');
  });
});
