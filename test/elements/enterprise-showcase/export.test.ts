import { expect } from '@open-wc/testing';
import { dialogOf, press, tick } from '../../helpers/directory.js';
import { useDownloads } from '../../helpers/downloads.js';
import { enterprise, fullEnterprise } from '../../helpers/enterprises.js';
import { all, has, names, one, textOf } from '../../helpers/find.js';
import { useNetwork } from '../../helpers/network.js';
import { usePage } from '../../helpers/page.js';
import { feedWith, show } from '../../helpers/showcase.js';
import { waitUntil } from '../../helpers/wait.js';

const FEED = feedWith([fullEnterprise(), enterprise('b', { sectors: ['care'], name: '=cmd|x' })]);

describe('what leaves the showcase', () => {
  const network = useNetwork();
  usePage();
  const files = useDownloads();

  it('is a table of what was found, safe to open in a spreadsheet', async () => {
    const element = await show(network, FEED);
    await press(element, 'Save as a table (CSV)');
    await waitUntil(() => files.length === 1, 'the table is saved');
    const rows = (await files[0]!.text()).replace('\ufeff', '').trim().split('\r\n');
    expect(rows[0]).to.match(/^Name,Summary,Field,What it offers,Who it helps/);
    expect(rows[1]).to.include('Enterprise full').and.to.include('+371 60 000 000');
    expect(rows[2]).not.to.match(/^"?=/);
    await tick(element, 'Field', 'Food');
    await press(element, 'Save as a table (CSV)');
    await waitUntil(() => files.length === 2, 'the second table is saved');
    expect((await files[1]!.text()).trim().split('\r\n')).to.have.length(2);
  });

  it('is a printed catalogue: every enterprise found, in full, without controls of a screen', async () => {
    const element = await show(network, FEED);
    const { print } = window;
    let printed = '';
    window.print = () => {
      dispatchEvent(new Event('beforeprint'));
      printed = textOf(element);
      dispatchEvent(new Event('afterprint'));
    };
    try {
      await press(element, 'Print');
      await waitUntil(() => printed, 'the page is printed');
    } finally {
      window.print = print;
    }
    expect(printed).to.include('Skolas iela 1, Paraugpilsēta').and.to.include('Summary b');
    expect(printed).not.to.match(/Previous:|Next:/);
    await element.updateComplete;
    expect(all(element, 'article')).to.have.length(2);
  });

  it('is what was kept, side by side', async () => {
    const element = await show(network, FEED);
    await press(element, 'Shortlist (0)');
    expect(has(await dialogOf(element), 'table')).to.equal(false);
    await press(element, 'Close');
    await waitUntil(() => !element.renderRoot.querySelector('dialog'));
    for (const button of all(element, 'button', /^Save: /)) button.click();
    await element.updateComplete;
    await press(element, 'Shortlist (2)');
    const table = one(await dialogOf(element), 'table');
    expect(names(table, 'columnheader').join()).to.include('Enterprise full').and.to.include('=cmd|x');
    expect(names(table, 'rowheader')).to.include.members(['Field', 'What it offers', 'Phone']);
  });
});
