import { expect } from '@open-wc/testing';
import {
  createDirectory,
  waitForDialogToClose,
  waitForDialog,
  mountDirectory,
  type Directory,
} from '../../helpers/instrument-directory.po.js';
import { mount } from '../../helpers/elements.js';
import { feedOf, named } from '../../helpers/feeds.js';
import { message, messagePattern } from '../../helpers/messages.js';
import {
  getAllByRole,
  deepActiveElement,
  describeFocus,
  hasRole,
  accessibleNames,
  getByRole,
  textOf,
} from '../../helpers/queries.js';
import { json, useNetwork } from '../../helpers/network.js';
import { useTestPage } from '../../helpers/page.js';
import { waitUntil } from '../../helpers/wait.js';
import { click, waitForText } from '../../helpers/user.js';

const KEY = 'tilts:favourite-instruments';
const FEED = feedOf([
  named('Apple', {
    amount: { to: 500 },
    rounds: [{ closes: '2026-12-04' }],
    eligibility: { legalForms: ['company', 'farm'] },
    documents: [{ title: 'Form' }, { title: 'Rules' }],
    contact: { phone: '+371 60000000', email: 'a@county.example' },
  }),
  named('Pear', { supportType: 'prize' }),
  named('Plum', { allYear: true }),
]);

const stored = (): unknown => JSON.parse(localStorage.getItem(KEY) ?? '[]');

/** Another tab of the browser writes the list. */
function elsewhere(value: string): void {
  localStorage.setItem(KEY, value);
  dispatchEvent(new StorageEvent('storage', { key: KEY, newValue: value }));
}

const isKept = (element: Directory, title: string): boolean =>
  getByRole(element, 'button', message('card.favourite-title', title)).ariaPressed === 'true';

describe('saving instruments', () => {
  const network = useNetwork();
  useTestPage();

  it('is on or off, counted, and stored on the device', async () => {
    const element = await mountDirectory(network, FEED);
    expect(hasRole(element, 'button', message('action.favourites', 0))).to.equal(true);
    await click(element, message('card.favourite-title', 'Apple'));
    await click(element, message('card.favourite-title', 'Plum'));
    expect([isKept(element, 'Apple'), isKept(element, 'Pear'), isKept(element, 'Plum')]).to.deep.equal([
      true,
      false,
      true,
    ]);
    expect(hasRole(element, 'button', message('action.favourites', 2))).to.equal(true);
    expect(stored()).to.deep.equal(['Apple', 'Plum']);
    await click(element, message('card.favourite-title', 'Apple'));
    expect(isKept(element, 'Apple')).to.equal(false);
    expect(stored()).to.deep.equal(['Plum']);
    await click(element, message('card.favourite-title', 'Plum'));
    expect(localStorage.getItem(KEY), 'nothing is left behind').to.equal(null);
  });

  it('is shared by two directories of the page', async () => {
    const src = network.respondAt(json(FEED));
    const [one_, two] = [createDirectory({ src }), createDirectory({ src, locked: 'support-type: grant' })];
    await mount(one_, two);
    await waitForText(one_, 'Apple');
    await waitForText(two, 'Apple');
    await click(one_, message('card.favourite-title', 'Apple'));
    await two.updateComplete;
    expect(isKept(two, 'Apple')).to.equal(true);
    await click(two, message('card.favourite-title', 'Apple'));
    await one_.updateComplete;
    expect(isKept(one_, 'Apple')).to.equal(false);
  });

  it('follows another tab of the browser', async () => {
    const element = await mountDirectory(network, FEED);
    elsewhere('["Pear"]');
    await element.updateComplete;
    expect(isKept(element, 'Pear')).to.equal(true);
  });

  for (const value of ['', 'x', '{}', 'null', '7', '[1,null,{"a":1}]', '[["Pear"]]'])
    it(`survives "${value}" in the storage`, async () => {
      elsewhere(value);
      const element = await mountDirectory(network, FEED);
      expect(hasRole(element, 'button', message('action.favourites', 0))).to.equal(true);
      await click(element, message('card.favourite-title', 'Pear'));
      expect(stored()).to.deep.equal(['Pear']);
    });

  it('lasts as long as the page if nothing can be stored', async () => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
    try {
      const element = await mountDirectory(network, FEED);
      await click(element, message('card.favourite-title', 'Pear'));
      expect(isKept(element, 'Pear')).to.equal(true);
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });
});

describe('comparing the shortlist', () => {
  const network = useNetwork();
  useTestPage();

  const compare = async (...ids: string[]): Promise<[Directory, HTMLElement]> => {
    const element = await mountDirectory(network, FEED);
    for (const id of ids) await click(element, message('card.favourite-title', id));
    await click(element, messagePattern('action.favourites'));
    return [element, await waitForDialog(element)];
  };
  const rows = (dialog: HTMLElement): string[][] =>
    getAllByRole(dialog, 'row').map((row) => [
      ...accessibleNames(row, 'rowheader'),
      ...getAllByRole(row, 'cell').map(textOf),
    ]);

  it('says how to save one while the shortlist is empty', async () => {
    const [, dialog] = await compare();
    expect(describeFocus()).to.equal(`heading ${message('compare.title')}`);
    expect(textOf(dialog)).to.include(message('compare.empty'));
    expect(hasRole(dialog, 'table')).to.equal(false);
  });

  it('is a table, one column for each', async () => {
    const [, dialog] = await compare('Apple', 'Pear');
    expect(getAllByRole(dialog, 'columnheader').map(textOf)).to.deep.equal(['Apple Remove', 'Pear Remove']);
    expect(rows(dialog)).to.deep.include.members([
      [message('filter.support-type'), message('support-type.grant'), message('support-type.prize')],
      [message('filter.provider'), 'County', 'County'],
      [message('detail.amount'), message('amount.to', '€500'), '–'],
      [message('detail.when'), message('state.days-left', 12), message('state.by-announcement')],
      [message('detail.who'), 'company and farm', '–'],
      [message('detail.documents'), 'Form and Rules', '–'],
      [message('detail.contact'), '+371 60000000, a@county.example', '–'],
    ]);
    expect(textOf(dialog)).to.include(message('compare.device'));
  });

  it('lets each be removed, and all', async () => {
    const [element, dialog] = await compare('Apple', 'Pear', 'Plum');
    await click(element, message('compare.remove-title', 'Pear'));
    expect(getAllByRole(dialog, 'columnheader').map(textOf)).to.deep.equal(['Apple Remove', 'Plum Remove']);
    getByRole(dialog, 'button', message('compare.clear')).focus();
    await click(element, message('compare.clear'));
    expect(textOf(dialog)).to.include(message('compare.empty'));
    expect(dialog.contains(deepActiveElement()), 'the focus stays in the dialog').to.equal(true);
    expect(localStorage.getItem(KEY)).to.equal(null);
  });

  for (const title of ['Pear', 'Plum'])
    it(`keeps the focus in the dialog when ${title} is removed`, async () => {
      const [element, dialog] = await compare('Apple', 'Pear', 'Plum');
      await click(element, message('compare.remove-title', title));
      expect(dialog.contains(deepActiveElement()), describeFocus()).to.equal(true);
    });

  it('closes with Escape and returns to its button', async () => {
    const [element] = await compare('Apple');
    await click(element, message('dialog.close'));
    await waitForDialogToClose(element);
    expect(describeFocus()).to.equal(`button ${message('action.favourites', 1)}`);
  });

  it('counts only what it can show: an instrument that has left the feed is not included', async () => {
    elsewhere('["gone","Pear"]');
    const element = await mountDirectory(network, FEED);
    await click(element, messagePattern('action.favourites'));
    const dialog = await waitForDialog(element);
    expect(getAllByRole(dialog, 'columnheader').map(textOf)).to.deep.equal(['Pear Remove']);
    await click(element, message('dialog.close'));
    await waitForDialogToClose(element);
    await waitUntil(
      () => hasRole(element, 'button', message('action.favourites', 1)),
      'the button counts one',
    );
  });

  it('does not change the address', async () => {
    const before = location.href;
    const element = await mountDirectory(network, FEED, { 'url-state': 'x' });
    const steps = history.length;
    await click(element, messagePattern('action.favourites'));
    await waitForDialog(element);
    await click(element, message('dialog.close'));
    await waitForDialogToClose(element);
    element.remove();
    expect([location.href, history.length]).to.deep.equal([before, steps]);
  });
});
