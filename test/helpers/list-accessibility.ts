/** What every list must be to axe and to a keyboard: in each language, in each state. */
import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { LANGUAGES } from '../../src/core/i18n/languages.js';
import { violations } from './axe.js';
import { mount, type Attributes } from './elements.js';
import { openDetail, titles, waitForDialog, waitForDialogToClose } from './instrument-directory.po.js';
import { messagePattern, type MessageId } from './messages.js';
import { neverResponds, status, useNetwork, type Network } from './network.js';
import { useTestPage } from './page.js';
import { describeFocus, getAllByRole, getByRole, hasRole } from './queries.js';
import { click, fill } from './user.js';
import { waitUntil } from './wait.js';

/** Matches a message in the language of the test. */
export type Say = (id: MessageId) => RegExp;
type Element = Parameters<typeof titles>[0];

export interface List {
  readonly name: string;
  /** The heading of the page above the element. */
  readonly heading: string;
  readonly search: MessageId;
  readonly create: (attributes: Attributes) => Element;
  /** Shows the element, once the whole sample feed is read. */
  readonly load: (network: Network) => Promise<Element>;
  /** States that only this list has. */
  readonly states?: Readonly<Record<string, (network: Network, say: Say) => Promise<unknown>>>;
}

/** The states of every list. */
const statesOf = ({ create, load, search }: List): NonNullable<List['states']> => ({
  loaded: async (network) => {
    const element = await load(network);
    for (const summary of element.renderRoot.querySelectorAll('summary')) summary.click();
    await waitUntil(() => getAllByRole(element, 'checkbox').length > 15, 'all filters open');
  },
  loading: (network) => mount(create({ src: network.respondAt(neverResponds) })),
  failure: async (network) => {
    const element = await mount(create({ src: network.respondAt(status(404)) }));
    await waitUntil(() => hasRole(element, 'alert'), 'fails');
  },
  'nothing found': async (network, say) => fill(await load(network), say(search), 'qqqqq'),
  dialog: async (network) => {
    const element = await load(network);
    await openDetail(element, titles(element)[0]!);
  },
  shortlist: async (network, say) => {
    const element = await load(network);
    for (const button of getAllByRole(element, 'button', say('card.favourite-title')).slice(0, 3))
      button.click();
    await click(element, say('action.favourites'));
    await waitForDialog(element);
  },
});

/** A page of a municipality: its headings come before the element’s. */
function useHeadings(heading: string): void {
  const headings = document.createElement('header');
  for (const [name, text] of [
    ['h1', 'Paraugnovads'],
    ['h2', heading],
  ] as const) {
    const each = document.createElement(name);
    each.textContent = text;
    headings.append(each);
  }
  beforeEach(() => document.body.prepend(headings));
  afterEach(() => headings.remove());
}

export function checkListAccessibility(list: List): void {
  const { name, load } = list;

  describe(`axe finds nothing wrong in ${name}`, () => {
    const network = useNetwork();
    useTestPage();
    useHeadings(list.heading);
    afterEach(() => setViewport({ width: 1280, height: 900 }));
    afterEach(() => localStorage.clear());

    for (const language of LANGUAGES)
      for (const [state, enter] of Object.entries({ ...statesOf(list), ...list.states }))
        it(`${language}: ${state}`, async () => {
          document.documentElement.lang = language;
          await enter(network, (id) => messagePattern(id, language));
          expect(await violations()).to.deep.equal([]);
        });

    it('in the dark, and on a narrow screen, where nothing is wider than it', async () => {
      await emulateMedia({ colorScheme: 'dark' });
      await setViewport({ width: 320, height: 640 });
      const element = await load(network);
      await openDetail(element, titles(element)[0]!);
      expect(await violations()).to.deep.equal([]);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      await emulateMedia({ colorScheme: 'light' });
    });
  });

  describe(`${name} by keyboard`, () => {
    const network = useNetwork();
    useTestPage();
    afterEach(() => localStorage.clear());

    it('opens a record by Enter, closes it by Escape, and returns to its title', async () => {
      const element = await load(network);
      const title = titles(element)[1]!;
      getByRole(element, 'button', title).focus();
      await sendKeys({ press: 'Enter' });
      await waitForDialog(element);
      expect(describeFocus()).to.include(title);
      await sendKeys({ press: 'Escape' });
      await waitForDialogToClose(element);
      expect(describeFocus()).to.include(title);
    });

    it('saves a record by the space bar', async () => {
      const element = await load(network);
      const [save] = getAllByRole(element, 'button', messagePattern('card.favourite-title'));
      save!.focus();
      await sendKeys({ press: ' ' });
      await element.updateComplete;
      expect(save!.ariaPressed).to.equal('true');
    });
  });
}
