import { expect } from '@open-wc/testing';
import { enterprise } from '../../helpers/enterprises.js';
import { useNetwork } from '../../helpers/network.js';
import { useTestPage } from '../../helpers/page.js';
import { feedWith, mountShowcase } from '../../helpers/enterprise-showcase.po.js';
import { waitUntil } from '../../helpers/wait.js';

const told = (): string[] =>
  [...document.head.querySelectorAll('script[type="application/ld+json"]')].flatMap(({ textContent }) =>
    (JSON.parse(textContent) as { '@graph': { name: string }[] })['@graph'].map(({ name }) => name),
  );

describe('structured data of the showcase', () => {
  useTestPage();
  const network = useNetwork();
  const feed = feedWith([enterprise('a'), enterprise('b')]);

  it('lists the enterprises', async () => {
    const element = await mountShowcase(network, feed, { 'structured-data': '' });
    await waitUntil(() => told().length > 0, 'search engines are told');
    expect(told().sort()).to.deep.equal(['Enterprise a', 'Enterprise b']);
    element.remove();
    expect(told()).to.deep.equal([]);
  });

  it('has only the enterprise shown in the spotlight', async () => {
    await mountShowcase(network, feed, { 'structured-data': '', view: 'spotlight', enterprise: 'b' });
    await waitUntil(() => told().length > 0, 'search engines are told');
    expect(told()).to.deep.equal(['Enterprise b']);
  });
});
