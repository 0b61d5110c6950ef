import { expect } from '@open-wc/testing';
import {
  dialogGone,
  dialogOf,
  open,
  press,
  search,
  show,
  showAt,
  titles,
  type Directory,
} from '../../helpers/directory.js';
import { feedOf, instrument } from '../../helpers/feeds.js';
import { all, focusedOn, has, names, one, textOf } from '../../helpers/find.js';
import { json, useNetwork } from '../../helpers/network.js';
import { addressOf, goTo, usePage, written } from '../../helpers/page.js';

const named = (title: string, change: object = {}) =>
  instrument(title, { title: { en: title, lv: title }, ...change });

const FEED = feedOf([
  named('Apple', { supportType: 'grant' }),
  named('Pear', { supportType: 'prize' }),
  named('Plum', { supportType: 'training' }),
  named('Old', { supportType: 'grant', rounds: [{ closes: '2026-01-31' }] }),
]);

const found = (element: Directory): string => [...titles(element)].sort().join(' ');
const query = (element: Directory): string => one<HTMLInputElement>(element, 'searchbox').value;

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
      link.dispatchEvent(
        new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, [key]: true }),
      );
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
    expect(addressOf('x')).to.equal('id=Pear&q=p');
    history.back();
    await dialogGone(element);
    expect(addressOf('x')).to.equal('q=p');
    expect(query(element)).to.equal('p');
    history.forward();
    expect(textOf(await dialogOf(element))).to.include('Summary Pear');
    history.back();
    await dialogGone(element);
  });

  it('stays open when Back and Forward follow so fast that the first dialog hears of its end only then', async () => {
    const element = await show(network, FEED, { 'url-state': 'x' });
    const first = await open(element, 'Pear');
    history.back();
    await dialogGone(element);
    history.forward();
    const second = await dialogOf(element);
    expect(second).not.to.equal(first);
    first.dispatchEvent(new Event('close'));
    await element.updateComplete;
    expect(textOf(await dialogOf(element))).to.include('Summary Pear');
    expect(addressOf('x')).to.equal('id=Pear');
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
    expect(addressOf('x')).to.equal('id=Plum');
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
    const element = await show(network, FEED, { 'url-state': 'x', preset: 'support-type: grant' });
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
