import { expect } from '@open-wc/testing';
import {
  createDirectory,
  waitForDialog,
  openDetail,
  search,
  mountDirectory,
  toggleFilterValue,
  titles,
  type Directory,
} from '../../helpers/instrument-directory.po.js';
import { mount } from '../../helpers/elements.js';
import { FRUIT_FEED } from '../../helpers/instruments.js';
import { message } from '../../helpers/messages.js';
import { hasRole, getByRole } from '../../helpers/queries.js';
import { json, useNetwork } from '../../helpers/network.js';
import { urlStateOf, setUrlParams, useTestPage, waitForUrl } from '../../helpers/page.js';
import { click, selectOption, waitForText } from '../../helpers/user.js';

const found = (element: Directory): string => [...titles(element)].sort().join(' ');
const query = (element: Directory): string => getByRole<HTMLInputElement>(element, 'searchbox').value;

describe('what a visitor chose', () => {
  const network = useNetwork();
  useTestPage();

  it('is written into the address without a history entry', async () => {
    const element = await mountDirectory(network, FRUIT_FEED, { 'url-state': 'x' });
    const steps = history.length;
    await search(element, 'summary');
    await toggleFilterValue(element, message('filter.support-type'), message('support-type.grant'));
    await toggleFilterValue(element, message('filter.support-type'), message('support-type.prize'));
    await selectOption(element, message('sort.label'), message('sort.title'));
    await waitForUrl('x', 'q=summary&sort=title&support-type=grant&support-type=prize');
    await click(element, message('chips.clear'));
    await waitForUrl('x', '');
    expect(history.length).to.equal(steps);
  });

  it('is not written into the address unless the webmaster allows it', async () => {
    const element = await mountDirectory(network, FRUIT_FEED);
    const before = location.href;
    await search(element, 'apple');
    await openDetail(element, 'Apple');
    // What would be written is written when the element leaves the page, at the latest.
    element.remove();
    expect(location.href).to.equal(before);
  });

  it('is written under "tilts" if the element has no name', async () => {
    const element = await mountDirectory(network, FRUIT_FEED, { 'url-state': '' });
    await search(element, 'pear');
    await waitForUrl('tilts', 'q=pear');
  });

  it('is not lost when the element leaves the page immediately', async () => {
    const element = await mountDirectory(network, FRUIT_FEED, { 'url-state': 'x' });
    await search(element, 'pear');
    element.remove();
    expect(urlStateOf('x')).to.equal('q=pear');
  });

  it('does not change other parameters or the fragment', async () => {
    setUrlParams({ utm: 'a b', 'xx.q': 'other', page: '2' });
    history.replaceState(null, '', `${location.href}#part`);
    const before = new URLSearchParams(location.search);
    const element = await mountDirectory(network, FRUIT_FEED, { 'url-state': 'x' });
    await search(element, 'š & =');
    await waitForUrl('x', 'q=š & =');
    const after = new URLSearchParams(location.search);
    after.delete('x.q');
    expect([...after]).to.deep.equal([...before]);
    expect(location.hash).to.equal('#part');
  });

  for (const [parameters, expected] of [
    [{ 'x.q': 'pear' }, 'Pear'],
    [{ 'x.support-type': 'grant' }, 'Apple'],
    [{ 'x.support-type': 'grant', 'x.include-closed': 'yes' }, 'Apple Old'],
    [{ 'x.availability': 'closed' }, 'Old'],
    [{ 'x.sort': 'title' }, 'Apple Pear Plum'],
    [{ 'x.sort': 'nonsense', 'x.page': '3' }, 'Apple Pear Plum'],
    [{ 'y.q': 'pear' }, 'Apple Pear Plum'],
  ] as [Record<string, string>, string][])
    it(`is read from ${new URLSearchParams(parameters).toString()}`, async () => {
      setUrlParams(parameters);
      expect(found(await mountDirectory(network, FRUIT_FEED, { 'url-state': 'x' }))).to.equal(expected);
    });

  it('is read before anything is rendered, so that nothing jumps', async () => {
    setUrlParams({ 'x.q': 'pear' });
    const element = createDirectory({ src: network.respondAt(json(FRUIT_FEED)), 'url-state': 'x' });
    const seenTitles = new Set<string>();
    await mount(element);
    new MutationObserver(() => titles(element).forEach((title) => seenTitles.add(title))).observe(
      element.shadowRoot!,
      {
        childList: true,
        subtree: true,
      },
    );
    await waitForText(element, 'Pear');
    expect([...seenTitles]).to.deep.equal(['Pear']);
    expect(query(element)).to.equal('pear');
  });

  for (const parameters of [
    { 'x.support-type': 'nonsense' },
    { 'x.support-type': 'constructor' },
    { 'x.legal-form': 'nonsense' },
    { 'x.availability': 'nonsense' },
    { 'x.area': 'nonsense' },
    { 'x.provider': 'nonsense' },
    { 'x.support-level': 'nonsense' },
  ] as Record<string, string>[])
    it(`finds nothing, and still works, from ${new URLSearchParams(parameters).toString()}`, async () => {
      setUrlParams(parameters);
      const element = await mountDirectory(network, FRUIT_FEED, { 'url-state': 'x' });
      await waitForText(element, message('empty.title'));
      await click(element, message('chips.clear'));
      expect(found(element)).to.equal('Apple Pear Plum');
    });

  for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty'])
    it(`survives a parameter named ${name}`, async () => {
      setUrlParams({ [`x.${name}`]: '1', 'x.q': 'pear' });
      expect(found(await mountDirectory(network, FRUIT_FEED, { 'url-state': 'x' }))).to.equal('Pear');
    });
});

describe('two directories in one address', () => {
  const network = useNetwork();
  useTestPage();

  it('use their own names', async () => {
    setUrlParams({ 'a.q': 'pear', 'b.support-type': 'training' });
    const src = network.respondAt(json(FRUIT_FEED));
    const [a, b] = [createDirectory({ src, 'url-state': 'a' }), createDirectory({ src, 'url-state': 'b' })];
    await mount(a, b);
    await waitForText(a, message('results.count', 1));
    await waitForText(b, message('results.count', 1));
    expect([found(a), found(b)]).to.deep.equal(['Pear', 'Plum']);
    await search(a, 'apple');
    await search(b, 'plum');
    await waitForUrl('a', 'q=apple');
    await waitForUrl('b', 'q=plum&support-type=training');
    expect([found(a), found(b)]).to.deep.equal(['Apple', 'Plum']);
  });

  it('open their dialogs independently', async () => {
    setUrlParams({ 'b.id': 'Pear' });
    const src = network.respondAt(json(FRUIT_FEED));
    const [a, b] = [createDirectory({ src, 'url-state': 'a' }), createDirectory({ src, 'url-state': 'b' })];
    await mount(a, b);
    await waitForDialog(b);
    expect(hasRole(a, 'dialog')).to.equal(false);
  });
});
