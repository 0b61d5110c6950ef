import { expect } from '@open-wc/testing';
import { card, openDetail, titles, waitForDialogToClose } from '../../helpers/instrument-directory.po.js';
import { feedWith, mountBoard, need, type Board } from '../../helpers/needs-board.po.js';
import { message } from '../../helpers/messages.js';
import { describeFocus, getByRole, hasRole, textOf } from '../../helpers/queries.js';
import { useNetwork } from '../../helpers/network.js';
import { useTestPage } from '../../helpers/page.js';
import { click, waitForText } from '../../helpers/user.js';

const AROUND = {
  areas: [
    { id: 'county', name: 'County' },
    { id: 'north', name: 'North', within: 'county' },
  ],
  sectors: [{ id: 'food', name: 'Food' }],
  enterprises: [
    {
      ...{ id: 'bakery', name: 'Bakery', summary: 'Bread', email: 'hello@bakery.example' },
      ...{ sectors: ['food'], areas: ['county'], products: [{ name: 'Catering at events' }] },
    },
    {
      ...{ id: 'kitchen', name: 'Kitchen', summary: 'Soup', url: 'https://kitchen.example' },
      sellsToMunicipality: { cpv: [{ code: '55520000-1', name: 'Catering services' }] },
    },
    { id: 'laundry', name: 'Laundry', summary: 'Clean' },
  ],
};
const FEED = feedWith(
  [
    need('soon', { by: '2999-01-01' }),
    need('camp', {
      title: 'Catering for the camp',
      areas: ['north'],
      sectors: ['food'],
      cpv: ['55520000-1'],
    }),
  ],
  AROUND,
);

describe('enterprises and needs that fit', () => {
  const network = useNetwork();
  useTestPage();
  afterEach(() => localStorage.removeItem('tilts:my-enterprise'));

  const sayWhich = async (element: Board, name: string): Promise<void> => {
    const choice = getByRole<HTMLSelectElement>(element, 'combobox', message('needs.mine.choose'));
    choice.value = [...choice.options].find(({ text }) => text === name)!.value;
    choice.dispatchEvent(new Event('change'));
    await element.updateComplete;
  };

  it('are named with a need, the best first, with the reasons and how to reach them', async () => {
    const element = await mountBoard(network, FEED);
    const dialog = await openDetail(element, 'Catering for the camp');
    const text = textOf(dialog);
    expect(text).to.match(
      /Kitchen Sells: Catering services.*Bakery hello@bakery\.example Offers: Catering at events · Same field: Food · Area: County/,
    );
    expect(text).not.to.include('Laundry');
    expect(getByRole<HTMLAnchorElement>(dialog, 'link', 'Kitchen').href).to.equal('https://kitchen.example/');
  });

  it('are not mentioned where none fits', async () => {
    const element = await mountBoard(network, FEED);
    expect(textOf(await openDetail(element, 'Title soon'))).not.to.include(message('needs.matches'));
  });

  it('come first for the visitor’s enterprise, with the reasons; nothing is left out', async () => {
    const element = await mountBoard(network, FEED);
    expect(titles(element)).to.deep.equal(['Title soon', 'Catering for the camp']);
    await click(element, message('needs.mine'));
    await waitForText(element, message('needs.mine.choose'));
    expect(describeFocus()).to.include(message('needs.mine'));
    await sayWhich(element, 'Bakery');
    expect(titles(element)).to.deep.equal(['Catering for the camp', 'Title soon']);
    expect(textOf(card(element, 'Catering for the camp'))).to.include('Fits your enterprise. Offers:');
    expect(textOf(card(element, 'Title soon'))).not.to.include('Fits');
    await click(element, message('dialog.close'));
    expect(describeFocus()).to.include(message('needs.mine'));
    expect(titles(element)[0]).to.equal('Catering for the camp');
  });

  it('are there again at the next visit, until the visitor chooses none', async () => {
    localStorage.setItem('tilts:my-enterprise', '["kitchen"]');
    dispatchEvent(new StorageEvent('storage', { key: 'tilts:my-enterprise' }));
    const element = await mountBoard(network, FEED);
    await waitForText(element, 'Fits your enterprise.');
    expect(titles(element)[0]).to.equal('Catering for the camp');
    await click(element, message('needs.mine'));
    await waitForText(element, message('needs.mine.choose'));
    await sayWhich(element, message('needs.mine.none'));
    expect(titles(element)[0]).to.equal('Title soon');
    expect(localStorage.getItem('tilts:my-enterprise')).to.equal(null);
  });

  it('say so if nothing fits', async () => {
    const element = await mountBoard(network, FEED);
    await click(element, message('needs.mine'));
    await waitForText(element, message('needs.mine.choose'));
    await sayWhich(element, 'Laundry');
    expect(textOf(element)).to.include(message('needs.mine.nothing'));
  });

  it('are not asked for in a feed without enterprises', async () => {
    const element = await mountBoard(network, feedWith([need('a')]));
    expect(hasRole(element, 'button', message('needs.mine'))).to.equal(false);
  });

  it('are forgotten with an enterprise that the feed no longer has', async () => {
    localStorage.setItem('tilts:my-enterprise', '["gone"]');
    dispatchEvent(new StorageEvent('storage', { key: 'tilts:my-enterprise' }));
    const element = await mountBoard(network, FEED);
    const dialog = await openDetail(element, 'Title soon');
    expect(textOf(dialog)).not.to.include('Fits');
    await click(element, message('dialog.close'));
    await waitForDialogToClose(element);
    expect(titles(element)[0]).to.equal('Title soon');
  });
});
