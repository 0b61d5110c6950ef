import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { LANGUAGES } from '../../../src/core/i18n/languages.js';
import { violations } from '../../helpers/axe.js';
import { sample } from '../../helpers/feeds.js';
import {
  openDetail,
  titles,
  waitForDialog,
  waitForDialogToClose,
} from '../../helpers/instrument-directory.po.js';
import { createBoard, mountBoard, type Board } from '../../helpers/needs-board.po.js';
import { mount } from '../../helpers/elements.js';
import { messagePattern, type MessageId } from '../../helpers/messages.js';
import { describeFocus, getAllByRole, getByRole, hasRole } from '../../helpers/queries.js';
import { neverResponds, status, useNetwork, type Network } from '../../helpers/network.js';
import { setUrlParams, useTestPage } from '../../helpers/page.js';
import { waitUntil } from '../../helpers/wait.js';
import { click, fill } from '../../helpers/user.js';

type Say = (id: MessageId) => RegExp;

const loaded = (network: Network): Promise<Board> => mountBoard(network, sample());

const STATES: Readonly<Record<string, (network: Network, say: Say) => Promise<unknown>>> = {
  loaded: async (network) => {
    const element = await loaded(network);
    for (const summary of element.renderRoot.querySelectorAll('summary')) summary.click();
    await waitUntil(() => getAllByRole(element, 'checkbox').length > 15, 'all filters open');
  },
  loading: (network) => mount(createBoard({ src: network.respondAt(neverResponds) })),
  failure: async (network) => {
    const element = await mount(createBoard({ src: network.respondAt(status(404)) }));
    await waitUntil(() => hasRole(element, 'alert'), 'fails');
  },
  'nothing found': async (network, say) => fill(await loaded(network), say('needs.search'), 'qqqqq'),
  'what fits': async (network, say) => {
    const element = await loaded(network);
    await click(element, say('needs.mine'));
    await waitUntil(() => hasRole(element, 'combobox', say('needs.mine.choose')), 'the choice is there');
    const choice = getByRole<HTMLSelectElement>(element, 'combobox', say('needs.mine.choose'));
    choice.value = 'saulgriezu-maize';
    choice.dispatchEvent(new Event('change'));
    await element.updateComplete;
  },
  'an enterprise in the address': async (network, say) => {
    setUrlParams({ 'n.enterprise': 'saulgriezu-maize' });
    const element = await mountBoard(network, sample(), { 'url-state': 'n' });
    await waitUntil(() => hasRole(element, 'button', say('needs.suits.all')), 'whose needs are shown');
  },
  dialog: async (network) => {
    const element = await loaded(network);
    await openDetail(element, titles(element)[0]!);
  },
  shortlist: async (network, say) => {
    const element = await loaded(network);
    for (const button of getAllByRole(element, 'button', say('card.favourite-title')).slice(0, 3))
      button.click();
    await click(element, say('action.favourites'));
    await waitForDialog(element);
  },
};

/** A page of a municipality: its headings come before the board's. */
function usePlace(): void {
  const headings = document.createElement('header');
  headings.innerHTML = '<h1>Paraugnovads</h1><h2>Vajadzības</h2>';
  beforeEach(() => document.body.prepend(headings));
  afterEach(() => headings.remove());
}

describe('axe finds nothing wrong in the board', () => {
  const network = useNetwork();
  useTestPage();
  usePlace();
  afterEach(() => setViewport({ width: 1280, height: 900 }));
  afterEach(() => localStorage.clear());

  for (const language of LANGUAGES)
    for (const [name, enter] of Object.entries(STATES))
      it(`${language}: ${name}`, async () => {
        document.documentElement.lang = language;
        await enter(network, (id) => messagePattern(id, language));
        expect(await violations()).to.deep.equal([]);
      });

  it('in the dark, and on a narrow screen, where nothing is wider than it', async () => {
    await emulateMedia({ colorScheme: 'dark' });
    await setViewport({ width: 320, height: 640 });
    const element = await loaded(network);
    await openDetail(element, titles(element)[0]!);
    expect(await violations()).to.deep.equal([]);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    await emulateMedia({ colorScheme: 'light' });
  });
});

describe('the board by keyboard', () => {
  const network = useNetwork();
  useTestPage();

  it('opens a need by Enter, closes it by Escape, and returns to its title', async () => {
    const element = await loaded(network);
    const title = titles(element)[1]!;
    getByRole(element, 'button', title).focus();
    await sendKeys({ press: 'Enter' });
    await waitForDialog(element);
    expect(describeFocus()).to.include(title);
    await sendKeys({ press: 'Escape' });
    await waitForDialogToClose(element);
    expect(describeFocus()).to.include(title);
  });

  it('saves a need by the space bar', async () => {
    const element = await loaded(network);
    const [save] = getAllByRole(element, 'button', messagePattern('card.favourite-title'));
    save!.focus();
    await sendKeys({ press: ' ' });
    await element.updateComplete;
    expect(save!.ariaPressed).to.equal('true');
  });
});
