import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { bigContest, mountForm, startForm } from '../../helpers/application-form.po.js';
import { fillMember, fillPage } from '../../helpers/big-application.js';
import { createElement, mount } from '../../helpers/elements.js';
import { mountShowcase } from '../../helpers/enterprise-showcase.po.js';
import { sample } from '../../helpers/feeds.js';
import { mountContest } from '../../helpers/idea-contest.po.js';
import {
  mountDirectory,
  openDetail,
  showAll,
  titles,
  waitForDialogToClose,
} from '../../helpers/instrument-directory.po.js';
import { map, openMap, pins } from '../../helpers/map.js';
import { anyLanguagePattern, message } from '../../helpers/messages.js';
import { status, useNetwork } from '../../helpers/network.js';
import { useHistory, useTestPage } from '../../helpers/page.js';
import { getAllByRole, repeatedButtonNames } from '../../helpers/queries.js';
import { clearDrafts } from '../../helpers/storage.js';
import { click, waitForText } from '../../helpers/user.js';

const check = (element: Element, screen: string, known: readonly string[] = []): void => {
  expect(repeatedButtonNames(element, known), screen).to.deep.equal([]);
};

/** Opens everything that folds, and looks at the buttons. */
async function checkUnfolded(
  element: LitElement,
  screen: string,
  known: readonly string[] = [],
): Promise<void> {
  for (const details of element.renderRoot.querySelectorAll('details')) details.open = true;
  for (const button of getAllByRole(element, 'button')) if (button.ariaExpanded === 'false') button.click();
  await element.updateComplete;
  check(element, `${screen}, unfolded`, known);
}

async function checkList(element: LitElement): Promise<void> {
  check(element, 'the first screen');
  await showAll(element);
  check(element, 'the whole list');
  for (const title of titles(element).slice(0, 5)) {
    check(await openDetail(element, title), title);
    await click(element, anyLanguagePattern('dialog.close'));
    await waitForDialogToClose(element);
  }
}

const CONTESTS = (sample() as unknown as { readonly contests: readonly { readonly id: string }[] }).contests;

describe('Each button of a screen has a name of its own', () => {
  const network = useNetwork();
  useHistory();
  const clock = useTestPage();
  afterEach(clearDrafts);

  for (const language of ['lv', 'en', 'lt', 'et'] as const)
    describe(language, () => {
      beforeEach(() => (document.documentElement.lang = language));

      it('in a directory', async () => {
        const element = await mountDirectory(network, sample());
        await checkList(element);
        await checkUnfolded(element, 'the list');
      });

      it('in a showcase with its map', async () => {
        const element = await mountShowcase(network, sample(), { map: '' });
        await checkList(element);
        await openMap(element);
        check(map(element), 'the pins');
        // A pin has the name of an enterprise, as its card has.
        check(element, 'the map', pins(element));
        await checkUnfolded(element, 'the list and the map', pins(element));
      });

      it('in the list of contests, and in each contest', async () => {
        for (const attributes of [{}, ...CONTESTS.map(({ id }) => ({ contest: id }))]) {
          const element = await mountContest(network, sample(), attributes);
          check(element, JSON.stringify(attributes));
          await checkUnfolded(element, JSON.stringify(attributes));
          element.closest('main')!.remove();
        }
      });
    });

  it('on each page of an application, with rows added', async () => {
    const form = await mountForm(network, bigContest('/applications'));
    await waitForText(form, message('contest.apply'));
    check(form, 'the contest');
    await click(form, message('contest.apply'));
    await waitForText(form, message('application.start'));
    check(form, 'the beginning');
    await startForm(form, 'memory');
    const next = async (page: string): Promise<void> => {
      check(form, page);
      await click(form, message('step.next'));
      check(form, `after ${page}`);
    };
    await fillPage.you(form);
    await next('you');
    await fillPage.age(form);
    await next('age');
    await waitForText(form, message('application.members'));
    await fillMember(form, 0, 'Jānis Kalniņš', '2011');
    await fillMember(form, 1, 'Līga Ozola', '1999');
    await next('members');
    for (const page of ['participants', 'idea', 'about', 'plan', 'dates', 'budget', 'consents'] as const) {
      await fillPage[page](form);
      for (const add of getAllByRole(form, 'button', /^Add/)) {
        add.click();
        await form.updateComplete;
        check(form, `${page}, with a row more`);
        getAllByRole(form, 'button', anyLanguagePattern('list.remove')).at(-1)?.click();
        await form.updateComplete;
      }
      await next(page);
    }
    clock.now += 60_000;
    check(form, 'agreements');
  });

  for (const name of [
    'tilts-instrument-directory',
    'tilts-enterprise-showcase',
    'tilts-idea-contest',
  ] as const)
    it(`if ${name} cannot load its list`, async () => {
      const element = await mount(createElement(name, { src: network.respondAt(status(404)) }));
      await waitForText(element, message('feed.retry'));
      check(element, name);
    });
});
