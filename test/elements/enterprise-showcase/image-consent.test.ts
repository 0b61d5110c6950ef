import { expect } from '@open-wc/testing';
import { dialogGone, open, press, titles, write } from '../../helpers/directory.js';
import { useDownloads } from '../../helpers/downloads.js';
import { sample } from '../../helpers/feeds.js';
import { all, has } from '../../helpers/find.js';
import { useNetwork } from '../../helpers/network.js';
import { usePage } from '../../helpers/page.js';
import { show } from '../../helpers/showcase.js';
import { waitUntil } from '../../helpers/wait.js';

/** The strictest policy that a municipality's page may have; it stays for the rest of this page. */
const POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

describe('a showcase under a strict policy', () => {
  const network = useNetwork();
  usePage();
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
  it('is watched', async () => {
    const box = document.createElement('p');
    box.setAttribute('style', 'color: red');
    await waitUntil(() => broken.length === 1, 'a forbidden style is noticed');
    broken.length = 0;
  });

  it('does everything a visitor may ask, and breaks no rule', async () => {
    const element = await show(network, sample());
    await write(element, 'Search enterprises', 'bread');
    await write(element, 'Search enterprises', '');
    await open(element, titles(element)[0]!);
    for (const summary of all(element, 'button').filter((each) => each.tagName === 'SUMMARY'))
      summary.click();
    await press(element, 'Save contact');
    await press(element, 'Play the video: A morning in the bakery');
    await waitUntil(() => element.renderRoot.querySelector('video'), 'the film is there');
    await press(element, 'Close');
    await dialogGone(element);
    await press(element, 'Save as a table (CSV)');
    await waitUntil(() => files.length === 2, 'the table is saved');
    await press(element, 'Save: Saulgriežu maize');
    await press(element, 'Shortlist (1)');
    await waitUntil(() => has(element, 'dialog'), 'what is kept is shown');
    await press(element, 'Close');
    await dialogGone(element);
    for (const view of ['stories', 'spotlight']) {
      const other = await show(network, sample(), { view });
      await open(other, titles(other)[0]!);
      await press(other, 'Close');
      await dialogGone(other);
    }
    expect(broken).to.deep.equal([]);
  });
});
