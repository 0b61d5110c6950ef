import { expect } from '@open-wc/testing';
import { mountDirectory, type Directory } from '../../helpers/instrument-directory.po.js';
import { feedOf, instrument } from '../../helpers/feeds.js';
import { useNetwork } from '../../helpers/network.js';
import { useTestPage } from '../../helpers/page.js';
import { waitUntil } from '../../helpers/wait.js';
import { fill } from '../../helpers/user.js';

const blocks = (): string[] =>
  [...document.head.querySelectorAll('script[type="application/ld+json"]')].map((each) => each.textContent);

const namesIn = (text: string | undefined): string[] =>
  text ? (JSON.parse(text) as { '@graph': { name: string }[] })['@graph'].map(({ name }) => name) : [];

describe('structured data of the directory', () => {
  useTestPage();
  const network = useNetwork();
  const feed = feedOf([instrument('a', { allYear: true }), instrument('b', { allYear: true })]);

  it('is absent unless requested', async () => {
    await mountDirectory(network, feed);
    expect(blocks()).to.deep.equal([]);
  });

  it('describes what is shown, follows the search, and is removed with the element', async () => {
    const element: Directory = await mountDirectory(network, feed, { 'structured-data': '' });
    await waitUntil(() => blocks().length === 1, 'search engines are told');
    expect(namesIn(blocks()[0])).to.deep.equal(['Title a', 'Title b']);
    await fill(element, 'Search for support', 'Title b');
    await waitUntil(() => namesIn(blocks()[0]).length === 1, 'the data follow');
    expect(namesIn(blocks()[0])).to.deep.equal(['Title b']);
    element.remove();
    expect(blocks()).to.deep.equal([]);
  });

  it('takes the place of what was published inside the tag', async () => {
    const element = await mountDirectory(network, feed);
    const published = document.createElement('script');
    published.type = 'application/ld+json';
    element.append(published);
    element.structuredData = true;
    await waitUntil(() => blocks().length === 1, 'search engines are told');
    expect(published.isConnected).to.equal(false);
  });

  it('returns with the element, and is removed with the attribute', async () => {
    const element = await mountDirectory(network, feed, { 'structured-data': '' });
    await waitUntil(() => blocks().length === 1, 'search engines are told');
    const { parentNode } = element;
    element.remove();
    parentNode!.append(element);
    await waitUntil(() => blocks().length === 1, 'told again');
    element.removeAttribute('structured-data');
    await element.updateComplete;
    expect(blocks()).to.deep.equal([]);
  });
});
