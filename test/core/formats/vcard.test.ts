import { expect } from '@open-wc/testing';
import { toVcf, type ContactCard } from '../../../src/core/formats/vcard.js';

const least: ContactCard = { uid: 'maize@paraugnovads.example', name: 'Maize' };
/** The content lines, unfolded (RFC 6350 § 3.2). */
const linesOf = (change: Partial<ContactCard>): string[] =>
  toVcf([{ ...least, ...change }])
    .replaceAll('\r\n ', '')
    .split('\r\n');
/** The line of a property, or nothing. */
const line = (change: Partial<ContactCard>, property: string): string | undefined =>
  linesOf(change).find((each) => new RegExp(`^${property}[;:]`).test(each));

describe('toVcf', () => {
  it('writes the minimal contact, version right after the beginning', () => {
    expect(toVcf([least])).to.equal(
      [
        'BEGIN:VCARD',
        'VERSION:4.0',
        'PRODID:-//Tilts//Tilts//EN',
        'UID;VALUE=text:maize@paraugnovads.example',
        'KIND:org',
        'FN:Maize',
        'ORG:Maize',
        'X-ABSHOWAS:COMPANY',
        'END:VCARD',
        '',
      ].join('\r\n'),
    );
  });

  for (const [name, change, property, expected] of [
    ['the language of the name', { language: 'lv' }, 'FN', 'FN;LANGUAGE=lv:Maize'],
    ['a name with signs', { name: 'Maize, sāls; un\\vai' }, 'FN', 'FN:Maize\\, sāls\\; un\\\\vai'],
    ['a name in two lines', { name: 'Maize\nun sāls' }, 'ORG', 'ORG:Maize\\nun sāls'],
    ['a phone', { phone: '+371 60 000 000' }, 'TEL', 'TEL;TYPE=work:+371 60 000 000'],
    ['an e-mail', { email: 'a@b.example' }, 'EMAIL', 'EMAIL;TYPE=work:a@b.example'],
    ['a site with its own commas', { url: 'https://a.example/x,y;z' }, 'URL', 'URL:https://a.example/x,y;z'],
    ['a place', { geo: { lat: 57.5, lon: 25.25 } }, 'GEO', 'GEO:geo:57.5,25.25'],
    ['the middle of the map', { geo: { lat: 0, lon: 0 } }, 'GEO', 'GEO:geo:0,0'],
    ['a logo', { logo: 'https://a.example/l.png' }, 'LOGO', 'LOGO:https://a.example/l.png'],
    ['categories', { categories: ['Ēdināšana', 'a,b'] }, 'CATEGORIES', 'CATEGORIES:Ēdināšana,a\\,b'],
    ['no categories', { categories: [] }, 'CATEGORIES', undefined],
    [
      'a profile',
      { social: [{ network: 'facebook', url: 'https://f.example/maize' }] },
      'SOCIALPROFILE',
      'SOCIALPROFILE;SERVICE-TYPE="facebook":https://f.example/maize',
    ],
    ['a note', { note: 'Pirmā\n\nOtrā', language: 'lv' }, 'NOTE', 'NOTE;LANGUAGE=lv:Pirmā\\n\\nOtrā'],
    ['a day of change', { updated: '2026-11-20' }, 'REV', 'REV:20261120T000000Z'],
    ['a person', { kind: 'individual', organisation: 'Maize, SIA' }, 'ORG', 'ORG:Maize\\, SIA'],
    ['a person without an organisation', { kind: 'individual' }, 'ORG', undefined],
    ['a person as no company', { kind: 'individual' }, 'X-ABSHOWAS', undefined],
    ['the kind of a person', { kind: 'individual' }, 'KIND', 'KIND:individual'],
    ['a role', { role: 'Pasūtījumi' }, 'ROLE', 'ROLE:Pasūtījumi'],
    [
      'a whole address',
      {
        address: {
          text: 'Skolas iela 1, Paraugpilsēta',
          street: 'Skolas iela 1, k. 2',
          locality: 'Paraugpilsēta',
          region: 'Paraugnovads',
          postalCode: 'LV-0000',
          country: 'Latvija',
        },
      },
      'ADR',
      'ADR;LABEL="Skolas iela 1, Paraugpilsēta";TYPE=work:;;Skolas iela 1\\, k. 2;Paraugpilsēta;Paraugnovads;LV-0000;Latvija',
    ],
    [
      'an address of one line',
      { address: { text: 'Mols "Ziemeļi"^\n2. ēka', country: 'Latvija' } },
      'ADR',
      'ADR;LABEL="Mols ^\'Ziemeļi^\'^^^n2. ēka";TYPE=work:;;Mols "Ziemeļi"^\\n2. ēka;;;;Latvija',
    ],
    ['an empty address', { address: {} }, 'ADR', undefined],
  ] satisfies [string, Partial<ContactCard>, string, string | undefined][])
    it(`writes ${name}`, () => expect(line(change, property)).to.equal(expected));

  it('lets no field start another', () => {
    const evil = 'x\r\nEMAIL:evil@evil.example\nEND:VCARD';
    const lines = linesOf({ name: evil, url: evil, phone: evil, address: { text: evil, street: evil } });
    expect(lines.filter((each) => /^(EMAIL|END)/.test(each))).to.deep.equal(['END:VCARD']);
  });

  it('writes several contacts one after another', () => {
    const text = toVcf([least, { ...least, uid: 'b@paraugnovads.example' }]);
    expect(text.match(/BEGIN:VCARD\r\nVERSION:4\.0\r\n/g)).to.have.length(2);
    expect(text).to.match(/END:VCARD\r\nBEGIN:VCARD/);
    expect(toVcf([])).to.equal('');
  });
});
