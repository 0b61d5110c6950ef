import { expect, waitUntil } from '@open-wc/testing';
import { choose, create, dialogGone, dialogOf, open, place, press, search, seen, show, showAt, tick, titles, type Directory } from '../../helpers/directory.js';
import { feedOf, instrument } from '../../helpers/feeds.js';
import { all, focusedOn, has, names, one, textOf } from '../../helpers/find.js';
import { json, useNetwork } from '../../helpers/network.js';
import { goTo, usePage } from '../../helpers/page.js';

const named = (title: string, change: object = {}) => instrument(title, { title: { en: title, lv: title }, ...change });

const FEED = feedOf([
  named('Apple', { form: 'grant' }),
  named('Pear', { form: 'prize' }),
  named('Plum', { form: 'training' }),
  named('Old', { form: 'grant', rounds: [{ closes: '2026-01-31' }] }),
]);

const found = (element: Directory): string => [...titles(element)].sort().join(' ');
/** The parameters of one element in the address: `kind=grant&q=x`. */
const address = (name: string): string =>
  [...new URLSearchParams(location.search)]
    .filter(([key]) => key.startsWith(`${name}.`))
    .map(([key, value]) => `${key.slice(name.length + 1)}=${value}`)
    .sort()
    .join('&');
const written = (name: string, expected: string): Promise<void> =>
  waitUntil(() => address(name) === expected, `the address says ${expected}`, { timeout: 3000, interval: 10 });
const query = (element: Directory): string => one<HTMLInputElement>(element, 'searchbox').value;

describe('what a visitor chose', () => {
  const network = useNetwork();
  usePage();

  it('is written into the address without a step of the history', async () => {
    const element = await show(network, FEED, { 'url-state': 'x' });
    const steps = history.length;
    await search(element, 'summary');
    await tick(element, 'Kind of support', 'Grant');
    await tick(element, 'Kind of support', 'Prize');
    await choose(element, 'Sort by', 'A–Z');
    await written('x', 'kind=grant&kind=prize&q=summary&sort=title');
    await press(element, 'Clear all');
    await written('x', '');
    expect(history.length).to.equal(steps);
  });

  it('stays out of an address that the webmaster has not opened', async () => {
    const element = await show(network, FEED);
    const before = location.href;
    await search(element, 'apple');
    await open(element, 'Apple');
    // What would be written is written when the element leaves the page, at the latest.
    element.remove();
    expect(location.href).to.equal(before);
  });

  it('is written under "tilts" where the element has no name of its own', async () => {
    const element = await show(network, FEED, { 'url-state': '' });
    await search(element, 'pear');
    await written('tilts', 'q=pear');
  });

  it('is not lost when the element leaves the page at once', async () => {
    const element = await show(network, FEED, { 'url-state': 'x' });
    await search(element, 'pear');
    element.remove();
    expect(address('x')).to.equal('q=pear');
  });

  it('leaves all other parameters and the fragment alone', async () => {
    goTo({ utm: 'a b', 'xx.q': 'other', page: '2' });
    history.replaceState(null, '', `${location.href}#part`);
    const before = new URLSearchParams(location.search);
    const element = await show(network, FEED, { 'url-state': 'x' });
    await search(element, 'š & =');
    await written('x', 'q=š & =');
    const after = new URLSearchParams(location.search);
    after.delete('x.q');
    expect([...after]).to.deep.equal([...before]);
    expect(location.hash).to.equal('#part');
  });

  for (const [parameters, expected] of [
    [{ 'x.q': 'pear' }, 'Pear'],
    [{ 'x.kind': 'grant' }, 'Apple'],
    [{ 'x.kind': 'grant', 'x.closed': '1' }, 'Apple Old'],
    [{ 'x.state': 'closed' }, 'Old'],
    [{ 'x.sort': 'title' }, 'Apple Pear Plum'],
    [{ 'x.sort': 'nonsense', 'x.page': '3' }, 'Apple Pear Plum'],
    [{ 'y.q': 'pear' }, 'Apple Pear Plum'],
  ] as [Record<string, string>, string][])
    it(`is read from ${new URLSearchParams(parameters).toString()}`, async () => {
      goTo(parameters);
      expect(found(await show(network, FEED, { 'url-state': 'x' }))).to.equal(expected);
    });

  it('is read before anything is drawn, so that nothing jumps', async () => {
    goTo({ 'x.q': 'pear' });
    const element = create({ src: network.serve(json(FEED)), 'url-state': 'x' });
    const seenTitles = new Set<string>();
    await place(element);
    new MutationObserver(() => titles(element).forEach((title) => seenTitles.add(title))).observe(element.shadowRoot!, {
      childList: true,
      subtree: true,
    });
    await seen(element, 'Pear');
    expect([...seenTitles]).to.deep.equal(['Pear']);
    expect(query(element)).to.equal('pear');
  });

  for (const parameters of [
    { 'x.kind': 'nonsense' },
    { 'x.kind': 'constructor' },
    { 'x.who': 'nonsense' },
    { 'x.state': 'nonsense' },
    { 'x.area': 'nonsense' },
    { 'x.giver': 'nonsense' },
    { 'x.cooperation': 'nonsense' },
  ] as Record<string, string>[])
    it(`finds nothing, and still works, from ${new URLSearchParams(parameters).toString()}`, async () => {
      goTo(parameters);
      const element = await show(network, FEED, { 'url-state': 'x' });
      await seen(element, 'Nothing fits yet');
      await press(element, 'Clear all');
      expect(found(element)).to.equal('Apple Pear Plum');
    });

  for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty'])
    it(`survives a parameter named ${name}`, async () => {
      goTo({ [`x.${name}`]: '1', 'x.q': 'pear' });
      expect(found(await show(network, FEED, { 'url-state': 'x' }))).to.equal('Pear');
    });
});

describe('two directories of one address', () => {
  const network = useNetwork();
  usePage();

  it('keep to their own names', async () => {
    goTo({ 'a.q': 'pear', 'b.kind': 'training' });
    const src = network.serve(json(FEED));
    const [a, b] = [create({ src, 'url-state': 'a' }), create({ src, 'url-state': 'b' })];
    await place(a, b);
    await seen(a, '1 support instrument');
    await seen(b, '1 support instrument');
    expect([found(a), found(b)]).to.deep.equal(['Pear', 'Plum']);
    await search(a, 'apple');
    await search(b, 'plum');
    await written('a', 'q=apple');
    await written('b', 'kind=training&q=plum');
    expect([found(a), found(b)]).to.deep.equal(['Apple', 'Plum']);
  });

  it('open their dialogs by themselves', async () => {
    goTo({ 'b.id': 'Pear' });
    const src = network.serve(json(FEED));
    const [a, b] = [create({ src, 'url-state': 'a' }), create({ src, 'url-state': 'b' })];
    await place(a, b);
    await dialogOf(b);
    expect(has(a, 'dialog')).to.equal(false);
  });
});

describe('an instrument in the address', () => {
  const network = useNetwork();
  usePage();

  it('is a link in the list, which can be copied and opened elsewhere', async () => {
    goTo({ other: '1' });
    const element = await show(network, FEED, { 'url-state': 'x' });
    const url = new URL(one<HTMLAnchorElement>(element, 'link', 'Pear').href);
    expect(url.searchParams.get('x.id')).to.equal('Pear');
    expect(url.searchParams.get('other')).to.equal('1');
  });

  it('is opened by its link with Ctrl, Cmd or Shift as any other link', async () => {
    const element = await show(network, FEED, { 'url-state': 'x' });
    const link = one(element, 'link', 'Pear');
    for (const key of ['ctrlKey', 'metaKey', 'shiftKey']) {
      let isTaken: boolean | undefined;
      addEventListener(
        'click',
        (event) => {
          isTaken = event.defaultPrevented;
          event.preventDefault();
        },
        { once: true },
      );
      link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, [key]: true }));
      expect(isTaken, key).to.equal(false);
    }
    expect(has(element, 'dialog')).to.equal(false);
  });

  it('is a step of the history: Back closes it, Forward opens it again', async () => {
    const element = await show(network, FEED, { 'url-state': 'x' });
    await search(element, 'p');
    const steps = history.length;
    await open(element, 'Pear');
    // Browsers keep 50 steps.
    expect(history.length).to.equal(Math.min(steps + 1, 50));
    expect(address('x')).to.equal('id=Pear&q=p');
    history.back();
    await dialogGone(element);
    expect(address('x')).to.equal('q=p');
    expect(query(element)).to.equal('p');
    history.forward();
    expect(textOf(await dialogOf(element))).to.include('Summary Pear');
    history.back();
    await dialogGone(element);
  });

  it('gives the focus back to its link when Back closes it', async () => {
    const element = await show(network, FEED, { 'url-state': 'x' });
    await open(element, 'Pear');
    history.back();
    await dialogGone(element);
    expect(focusedOn()).to.equal('link Pear');
  });

  it('goes out of the address when it is closed, and the step with it', async () => {
    const element = await show(network, FEED, { 'url-state': 'x' });
    await open(element, 'Pear');
    await press(element, 'Close');
    await dialogGone(element);
    await written('x', '');
    await open(element, 'Plum');
    expect(address('x')).to.equal('id=Plum');
    await press(element, 'Close');
    await written('x', '');
  });

  it('is opened from a link, over the list that the link asks for', async () => {
    goTo({ 'x.id': 'Pear', 'x.q': 'p' });
    const element = await show(network, FEED, { 'url-state': 'x' });
    await dialogOf(element);
    expect(focusedOn()).to.equal('heading Pear');
    await press(element, 'Close');
    await dialogGone(element);
    await written('x', 'q=p');
    expect(found(element)).to.equal('Pear Plum');
  });

  it('may be gone: the dialog says so', async () => {
    goTo({ 'x.id': 'gone' });
    const element = await show(network, FEED, { 'url-state': 'x' });
    await dialogOf(element);
    expect(focusedOn()).to.equal('heading This instrument is no longer in the list');
    await press(element, 'Close');
    await dialogGone(element);
    await written('x', '');
    expect(all(element, 'article')).to.have.length(3);
  });

  it('does not bring back a preset that the visitor has taken away', async () => {
    const element = await show(network, FEED, { 'url-state': 'x', preset: 'kind: grant' });
    await press(element, 'Remove filter: Grant');
    await written('x', '');
    await open(element, 'Pear');
    await press(element, 'Close');
    await dialogGone(element);
    await written('x', '');
    await element.updateComplete;
    expect(found(element)).to.equal('Apple Pear Plum');
  });

  it('is not in the address of a directory without one', async () => {
    const before = location.href;
    const element = await showAt(network.serve(json(FEED)));
    await open(element, 'Pear');
    expect(location.href).to.equal(before);
    await press(element, 'Close');
    await dialogGone(element);
    expect(names(element, 'link')).to.deep.equal([]);
  });
});
