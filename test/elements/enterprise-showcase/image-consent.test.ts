import { expect } from '@open-wc/testing';
import { waitForDialogToClose, openDetail, titles } from '../../helpers/instrument-directory.po.js';
import { useDownloads } from '../../helpers/downloads.js';
import { sample } from '../../helpers/feeds.js';
import { message } from '../../helpers/messages.js';
import { getAllByRole, hasRole } from '../../helpers/queries.js';
import { useNetwork } from '../../helpers/network.js';
import { useTestPage } from '../../helpers/page.js';
import { mountShowcase } from '../../helpers/enterprise-showcase.po.js';
import { waitUntil } from '../../helpers/wait.js';
import { click, fill } from '../../helpers/user.js';

/** The strictest policy that a municipality's page may have; it stays for the rest of this page. */
const POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

describe('a showcase under a strict policy', () => {
  const network = useNetwork();
  useTestPage();
  const files = useDownloads();
  const broken: string[] = [];

  before(() => {
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = POLICY;
    document.head.append(policy);
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample: part }) =>
      broken.push(`${violatedDirective} ${blockedURI} ${part}`),
    );
  });

  /** The policy holds at all: what it forbids is seen. */
  it('is enforced', async () => {
    const box = document.createElement('p');
    box.setAttribute('style', 'color: red');
    await waitUntil(() => broken.length === 1, 'a forbidden style is noticed');
    broken.length = 0;
  });

  it('does everything a visitor can do without a violation', async () => {
    const element = await mountShowcase(network, sample());
    await fill(element, message('showcase.search'), 'bread');
    await fill(element, message('showcase.search'), '');
    await openDetail(element, titles(element)[0]!);
    for (const summary of getAllByRole(element, 'button').filter((each) => each.tagName === 'SUMMARY'))
      summary.click();
    await click(element, message('profile.save-contact'));
    await click(element, message('profile.play', 'A morning in the bakery'));
    await waitUntil(() => element.renderRoot.querySelector('video'), 'the film is there');
    await click(element, message('dialog.close'));
    await waitForDialogToClose(element);
    await click(element, message('action.csv'));
    await waitUntil(() => files.length === 2, 'the table is saved');
    await click(element, message('card.favourite-title', 'Saulgriežu maize'));
    await click(element, message('action.favourites', 1));
    await waitUntil(() => hasRole(element, 'dialog'), 'what is kept is shown');
    await click(element, message('dialog.close'));
    await waitForDialogToClose(element);
    for (const view of ['stories', 'spotlight']) {
      const other = await mountShowcase(network, sample(), { view });
      await openDetail(other, titles(other)[0]!);
      await click(other, message('dialog.close'));
      await waitForDialogToClose(other);
    }
    expect(broken).to.deep.equal([]);
  });
});
