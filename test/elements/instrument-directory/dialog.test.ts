import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  card,
  dialogGone,
  dialogOf,
  open,
  press,
  seen,
  show,
  type Directory,
} from '../../helpers/directory.js';
import { place } from '../../helpers/elements.js';
import { feedOf, many } from '../../helpers/feeds.js';
import { focused, focusedOn, has, nameOf, names, one, textOf } from '../../helpers/find.js';
import { useNetwork } from '../../helpers/network.js';
import { usePage } from '../../helpers/page.js';

const isInside = (dialog: Element): boolean => dialog.contains(focused());

describe('an instrument in full', () => {
  const network = useNetwork();
  usePage();
  const FEED = feedOf(many(3));

  it('is opened by a click on its title, named by it, with the focus on it', async () => {
    const element = await show(network, FEED);
    const dialog = await open(element, 'Title 2');
    expect(nameOf(dialog)).to.equal('Title 2');
    expect(focusedOn()).to.equal('heading Title 2');
    expect(isInside(dialog)).to.equal(true);
    expect(textOf(dialog)).to.include('Summary 2');
  });

  it('is opened by Enter and closed by Escape, which leads back to the title', async () => {
    const element = await show(network, FEED);
    one(element, 'button', 'Title 3').focus();
    await sendKeys({ press: 'Enter' });
    await dialogOf(element);
    expect(focusedOn()).to.equal('heading Title 3');
    await sendKeys({ press: 'Escape' });
    await dialogGone(element);
    expect(focusedOn()).to.equal('button Title 3');
  });

  it('keeps the focus inside while it is open', async () => {
    const element = await show(network, FEED);
    const dialog = await open(element, 'Title 1');
    const places = new Set<string>();
    for (let turn = 0; turn < 12; turn++) {
      if (turn === 6) await sendKeys({ down: 'Shift' });
      await sendKeys({ press: 'Tab' });
      places.add(focusedOn());
      // Past its ends the focus goes to the browser's own controls, and then nothing of the page has it.
      expect(isInside(dialog) || document.activeElement === document.body, focusedOn()).to.equal(true);
    }
    await sendKeys({ up: 'Shift' });
    expect([...places]).to.include.members(['button Close', 'button Save']);
  });

  for (const [way, close] of [
    ['its button', (element: Directory) => press(element, 'Close')],
    ['a click beside it', (element: Directory) => one(element, 'dialog').click()],
  ] as [string, (element: Directory) => unknown][])
    it(`is closed by ${way}, which leads back to the title`, async () => {
      const element = await show(network, FEED);
      await open(element, 'Title 2');
      await close(element);
      await dialogGone(element);
      expect(focusedOn()).to.equal('button Title 2');
      expect(textOf(await open(element, 'Title 1')), 'and another can be opened').to.include('Summary 1');
    });

  it('stays open when a person clicks into it', async () => {
    const element = await show(network, FEED);
    const dialog = await open(element, 'Title 2');
    one(dialog, 'heading', 'Title 2').click();
    await element.updateComplete;
    expect(has(element, 'dialog')).to.equal(true);
  });

  it('can be kept from there', async () => {
    const element = await show(network, FEED);
    const dialog = await open(element, 'Title 2');
    expect(one(dialog, 'button', 'Save').ariaPressed).to.equal('false');
    await press(element, 'Save');
    expect(one(dialog, 'button', 'Save').ariaPressed).to.equal('true');
    await press(element, 'Close');
    await dialogGone(element);
    expect(one(element, 'button', 'Save: Title 2').ariaPressed).to.equal('true');
  });

  it('follows the language of the page while it is open', async () => {
    const element = await show(network, FEED, { lang: 'en' });
    const dialog = await open(element, 'Title 2');
    element.lang = 'lv';
    await seen(element, 'Kas var saņemt');
    expect(names(dialog, 'button')).to.include('Aizvērt');
    expect(nameOf(dialog)).to.equal('Nosaukums 2');
  });

  it('does no harm when the element is taken away before it opens', async () => {
    const errors: string[] = [];
    const note = (event: PromiseRejectionEvent) => {
      event.preventDefault();
      errors.push(String(event.reason));
    };
    addEventListener('unhandledrejection', note);
    const element = await show(network, FEED);
    one(element, 'button', 'Title 1').click();
    element.remove();
    await element.updateComplete.catch((error: unknown) => errors.push(String(error)));
    // Another directory opens one after the same code has run.
    await open(await show(network, FEED), 'Title 1');
    removeEventListener('unhandledrejection', note);
    expect(errors).to.deep.equal([]);
  });

  it('stays open in a directory that is moved to another place in the page', async () => {
    const element = await show(network, FEED);
    await open(element, 'Title 1');
    await place(element);
    await element.updateComplete;
    expect(nameOf(await dialogOf(element))).to.equal('Title 1');
    expect(has(element, 'searchbox'), 'what lies behind it cannot be reached').to.equal(false);
    await press(element, 'Close');
    await dialogGone(element);
    expect(textOf(card(element, 'Title 1'))).to.include('Summary 1');
  });
});
