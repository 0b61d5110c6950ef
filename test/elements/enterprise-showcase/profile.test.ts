import { expect } from '@open-wc/testing';
import { waitForDialogToClose, openDetail } from '../../helpers/instrument-directory.po.js';
import { useDownloads } from '../../helpers/downloads.js';
import { enterprise, fullEnterprise } from '../../helpers/enterprises.js';
import { message, messagePattern } from '../../helpers/messages.js';
import {
  getAllByRole,
  describeFocus,
  hasRole,
  accessibleName,
  accessibleNames,
  getByRole,
  textOf,
} from '../../helpers/queries.js';
import { useNetwork } from '../../helpers/network.js';
import { useTestPage } from '../../helpers/page.js';
import { feedWith, mountShowcase } from '../../helpers/enterprise-showcase.po.js';
import { click } from '../../helpers/user.js';

const FULL = feedWith([fullEnterprise()], {
  publisher: { name: { en: 'County' }, timeZone: 'Europe/Riga', contact: { email: 'county@county.example' } },
});

const hrefs = (root: Node): Record<string, string> =>
  Object.fromEntries(
    getAllByRole(root, 'link').map((link) => [accessibleName(link), (link as HTMLAnchorElement).href]),
  );

describe('an enterprise in full', () => {
  const network = useNetwork();
  const clock = useTestPage();
  const files = useDownloads();

  it('shows what a person needs to buy, visit and call', async () => {
    const element = await mountShowcase(network, FULL);
    const dialog = await openDetail(element, 'Enterprise full');
    expect(describeFocus()).to.equal('heading Enterprise full');
    const links = hrefs(dialog);
    expect(links).to.include({
      Call: 'tel:+37160000000',
      Email: 'mailto:sveiki@full.example',
      Website: 'https://full.example/',
      '+371 60 000 000': 'tel:+37160000000',
      'sveiki@full.example': 'mailto:sveiki@full.example',
      'birojs@full.example': 'mailto:birojs@full.example',
      Facebook: 'https://facebook.example/full',
    });
    const text = textOf(dialog);
    for (const piece of [
      'Skolas iela 1, Paraugpilsēta',
      'Visi strādā pilnu slodzi',
      'Balva, Fonds, 2025, €4,000',
      'Public institution (VšĮ), Latvia',
      message('profile.register-code', '000 000-00/1'),
      message('profile.since', '29 February 2020'),
      message('profile.until', '31 December 2026'),
      message('profile.checked', '20 November 2026'),
      '55520000-1',
      message('detail.updated', '20 November 2026'),
    ])
      expect(text).to.include(piece);
    expect(links['Reģistrs']).to.equal('https://reg.example/');
    expect(links['Tīkls']).to.equal('https://tikls.example/');
  });

  it('tells its story: who, what, how they measure, and their advice', async () => {
    const element = await mountShowcase(network, FULL);
    const dialog = await openDetail(element, 'Enterprise full');
    for (const [question, answer] of [
      [message('story.who'), 'Mēs'],
      [message('story.activities'), 'Vārām'],
      [message('story.impact-measurement'), 'Skaitām'],
      [message('story.advice'), 'Sāciet'],
    ] as const)
      expect(textOf(getByRole(dialog, 'heading', question).parentElement!)).to.equal(`${question} ${answer}`);
    expect(textOf(dialog)).to.include('Skaitiet!').and.to.include('Garšīgi Viesis');
  });

  it('shows directions, each opened only by a click', async () => {
    const element = await mountShowcase(network, FULL);
    const dialog = await openDetail(element, 'Enterprise full');
    getByRole(dialog, 'button', message('profile.route')).click();
    expect(hrefs(dialog)['OpenStreetMap']).to.equal(
      'https://www.openstreetmap.org/directions?to=57.1%2C-25.2',
    );
    expect(accessibleNames(dialog, 'link')).to.include.members(['Google Maps', 'Waze']);
  });

  it('opens even if its address was cut in the middle of an emoji', async () => {
    const address = { text: 'Mājas \ud83c' };
    const element = await mountShowcase(network, feedWith([enterprise('a', { address })]));
    const dialog = await openDetail(element, 'Enterprise a');
    getByRole(dialog, 'button', message('profile.route')).click();
    expect(hrefs(dialog)['OpenStreetMap']).to.include('query=M%C4%81jas%20%EF%BF%BD');
  });

  it('can be saved as a contact', async () => {
    const element = await mountShowcase(network, FULL);
    await openDetail(element, 'Enterprise full');
    await click(element, message('profile.save-contact'));
    expect(files.map(({ name }) => name)).to.deep.equal(['enterprise-full.vcf']);
    const text = (await files[0]!.text()).replaceAll('\r\n ', '');
    expect(text).to.match(/^FN.*:Enterprise full$/m);
    expect(text).to.match(/^TEL.*60.?000.?000/m);
    expect(text).to.include('sveiki@full.example').and.to.include('Skolas iela 1');
  });

  it('offers a link to report a problem, with its id', async () => {
    const element = await mountShowcase(network, FULL);
    const dialog = await openDetail(element, 'Enterprise full');
    const report = new URL(hrefs(dialog)[message('detail.report')]!);
    expect(report.pathname).to.equal('county@county.example');
    expect(report.searchParams.get('subject')).to.include('(full)');
  });

  it('shows nothing that the feed did not mark as public', async () => {
    const secret = {
      owner: 'Secret Person',
      privateEmail: 'secret@full.example',
      contact: { name: 'Office', mobile: '+371 29 999 999' },
      address: { text: 'Street 1', flat: 'Secret flat' },
    };
    const element = await mountShowcase(network, feedWith([enterprise('a', secret)]), {
      'structured-data': '',
    });
    const text = textOf(await openDetail(element, 'Enterprise a')) + element.shadowRoot!.innerHTML;
    expect(text).to.include('Street 1');
    expect(text).not.to.match(/secret|29 999 999/i);
  });

  it('lists files in the visitor’s language first, each with format, size and language', async () => {
    const files = [
      { title: 'Lietuviškai', url: '/lt.pdf', language: 'lt' },
      { title: 'For all', url: '/all.pdf' },
      { title: 'In English', url: '/en.pdf', language: 'en', format: 'pdf', bytes: 12_000 },
    ];
    const element = await mountShowcase(network, feedWith([enterprise('a', { story: { files } })]));
    const dialog = await openDetail(element, 'Enterprise a');
    const list = getByRole(dialog, 'heading', message('story.files')).parentElement!;
    expect(getAllByRole(list, 'listitem').map(textOf)).to.deep.equal([
      'In English (English, PDF, 12 kB)',
      'For all',
      'Lietuviškai (Lithuanian)',
    ]);
  });

  it('can be saved, and is then saved in the list too', async () => {
    const element = await mountShowcase(network, FULL);
    await openDetail(element, 'Enterprise full');
    await click(element, message('card.favourite'));
    await click(element, message('dialog.close'));
    await waitForDialogToClose(element);
    expect(
      getByRole(element, 'button', message('card.favourite-title', 'Enterprise full')).ariaPressed,
    ).to.equal('true');
    expect(hasRole(element, 'button', message('action.favourites', 1))).to.equal(true);
  });

  for (const [now, expected] of [
    // Monday, 23 November 2026 in Riga, two hours ahead of Greenwich.
    ['2026-11-23T06:59:00Z', message('profile.opens', '09:00')],
    ['2026-11-23T07:00:00Z', message('profile.open-until', '17:00')],
    ['2026-11-23T15:00:00Z', message('profile.opens', 'Tuesday, 09:00')],
    ['2026-11-22T10:00:00Z', message('profile.open-until', 'Monday, 00:00')],
    ['2026-11-27T23:30:00Z', message('profile.open-until', '02:00')],
    ['2026-12-24T10:00:00Z', message('profile.opens', 'Sunday, 00:00')],
  ] as const)
    it(`${now}: ${expected}`, async () => {
      clock.now = Date.parse(now);
      const element = await mountShowcase(network, FULL);
      expect(textOf(await openDetail(element, 'Enterprise full'))).to.include(expected);
    });

  for (const [lang, name, isOpen, isClosed, hours] of [
    [
      'lv',
      'Uzņēmums full',
      'Tagad atvērts. Darba laika beigas: pirmdiena, 0.00',
      'Tagad slēgts. Nākamreiz atvērts: otrdiena, 9.00',
      ['pirmdiena–otrdiena 9.00–17.00', 'piektdiena 22.00–2.00', 'svētdiena 0.00–24.00'],
    ],
    [
      'lt',
      'Uzņēmums full',
      'Dabar atidaryta. Darbo laiko pabaiga: pirmadienis, 00:00',
      'Dabar uždaryta. Artimiausias darbo laikas: antradienis, 09:00',
      ['pirmadienis–antradienis 09:00–17:00', 'penktadienis 22:00–02:00', 'sekmadienis 00:00–24:00'],
    ],
    [
      'et',
      'Uzņēmums full',
      'Praegu avatud. Sulgemine: esmaspäev, 0.00',
      'Praegu suletud. Järgmine avamine: teisipäev, 9.00',
      ['esmaspäev–teisipäev 9.00–17.00', 'reede 22.00–2.00', 'pühapäev 0.00–24.00'],
    ],
  ] as const)
    it(`${lang}: writes days and hours as the language does`, async () => {
      for (const [now, expected] of [
        ['2026-11-22T10:00:00Z', isOpen],
        ['2026-11-23T15:00:00Z', isClosed],
      ] as const) {
        clock.now = Date.parse(now);
        const element = await mountShowcase(network, FULL, { lang });
        const dialog = await openDetail(element, name);
        expect(textOf(dialog)).to.include(expected);
        const rows = getAllByRole(dialog, 'row').map((row) => textOf(row).replaceAll('\u2060', ''));
        expect(rows).to.include.members([...hours]);
        element.remove();
      }
    });

  it('says that a status has ended', async () => {
    const status = { kind: 'granted', since: '2019-01-01', until: '2025-06-30' };
    const element = await mountShowcase(network, feedWith([enterprise('a', { status })]));
    const text = textOf(await openDetail(element, 'Enterprise a'));
    expect(text).to.include(message('profile.ended', '30 June 2025'));
    expect(text).not.to.include('Valid until');
  });
});

describe('the figures of an enterprise', () => {
  const network = useNetwork();
  useTestPage();

  it('are large, with unit and source; years form a series that can be read as a table', async () => {
    const impact = [
      { label: 'Jobs', value: 4, year: 2023 },
      { label: 'Jobs', value: 9, year: 2025, unit: undefined },
      { label: 'Jobs', value: 6, year: 2024 },
      {
        label: 'Waste',
        value: -12.5,
        unit: '%',
        year: 2025,
        source: { title: 'Report', url: 'https://r.example/' },
      },
    ];
    const tonnes = [2024, 2025].map((year) => ({ label: 'Cloth', value: 5, unit: 't', year }));
    const feed = feedWith([enterprise('a', { impact: [...impact, ...tonnes] })]);
    const dialog = await openDetail(await mountShowcase(network, feed), 'Enterprise a');
    const figures = getByRole(dialog, 'heading', message('profile.impact')).parentElement!;
    expect(textOf(figures)).to.match(/9 Jobs .*-12\.5 ?% Waste, 2025 Report/);
    for (const button of getAllByRole(figures, 'button', messagePattern('profile.chart-table')))
      button.click();
    const [table, other] = getAllByRole(figures, 'table') as [HTMLElement, HTMLElement];
    expect(getAllByRole(table, 'row').map(textOf)).to.deep.equal(['2023 4', '2024 6', '2025 9']);
    expect(textOf(table)).to.include(message('profile.chart-caption', 'Jobs'));
    expect(textOf(other)).to.include(message('profile.chart-caption', 'Cloth (t)'));
  });
});
