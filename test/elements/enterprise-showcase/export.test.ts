import { expect } from '@open-wc/testing';
import { waitForDialog, toggleFilterValue } from '../../helpers/instrument-directory.po.js';
import { useDownloads } from '../../helpers/downloads.js';
import { enterprise, fullEnterprise } from '../../helpers/enterprises.js';
import { message, messagePattern } from '../../helpers/messages.js';
import { getAllByRole, hasRole, accessibleNames, getByRole, textOf } from '../../helpers/queries.js';
import { useNetwork } from '../../helpers/network.js';
import { useTestPage } from '../../helpers/page.js';
import { feedWith, mountShowcase } from '../../helpers/enterprise-showcase.po.js';
import { waitUntil } from '../../helpers/wait.js';
import { click } from '../../helpers/user.js';

const FEED = feedWith([fullEnterprise(), enterprise('b', { sectors: ['care'], name: '=cmd|x' })]);

describe('exports of the showcase', () => {
  const network = useNetwork();
  useTestPage();
  const files = useDownloads();

  it('include a table of the results, safe to open in a spreadsheet', async () => {
    const element = await mountShowcase(network, FEED);
    await click(element, message('action.csv'));
    await waitUntil(() => files.length === 1, 'the table is saved');
    const rows = (await files[0]!.text()).replace('\ufeff', '').trim().split('\r\n');
    expect(rows[0]).to.match(/^Name,Summary,Field,What it offers,Who it helps/);
    expect(rows[1]).to.include('Enterprise full').and.to.include('+371 60 000 000');
    expect(rows[2]).not.to.match(/^"?=/);
    await toggleFilterValue(element, message('showcase.sector'), 'Food');
    await click(element, message('action.csv'));
    await waitUntil(() => files.length === 2, 'the second table is saved');
    expect((await files[1]!.text()).trim().split('\r\n')).to.have.length(2);
  });

  it('include a printed catalogue: every enterprise found, in full, without controls', async () => {
    const element = await mountShowcase(network, FEED);
    const { print } = window;
    let printed = '';
    window.print = () => {
      dispatchEvent(new Event('beforeprint'));
      printed = textOf(element);
      dispatchEvent(new Event('afterprint'));
    };
    try {
      await click(element, message('action.print'));
      await waitUntil(() => printed, 'the page is printed');
    } finally {
      window.print = print;
    }
    expect(printed).to.include('Skolas iela 1, Paraugpilsēta').and.to.include('Summary b');
    expect(printed).not.to.match(/Previous:|Next:/);
    await element.updateComplete;
    expect(getAllByRole(element, 'article')).to.have.length(2);
  });

  it('include the shortlist, side by side', async () => {
    const element = await mountShowcase(network, FEED);
    await click(element, message('action.favourites', 0));
    expect(hasRole(await waitForDialog(element), 'table')).to.equal(false);
    await click(element, message('dialog.close'));
    await waitUntil(() => !element.renderRoot.querySelector('dialog'));
    for (const button of getAllByRole(element, 'button', messagePattern('card.favourite-title')))
      button.click();
    await element.updateComplete;
    await click(element, message('action.favourites', 2));
    const table = getByRole(await waitForDialog(element), 'table');
    expect(accessibleNames(table, 'columnheader').join())
      .to.include('Enterprise full')
      .and.to.include('=cmd|x');
    expect(accessibleNames(table, 'rowheader')).to.include.members([
      message('showcase.sector'),
      message('showcase.offer'),
      message('csv.phone'),
    ]);
  });
});
