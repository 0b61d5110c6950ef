import { expect } from '@open-wc/testing';
import type { InstrumentCollection } from '../../../src/elements/instrument-directory/instrument-collection.js';
import { reasonText } from '../../../src/elements/instrument-directory/lazy/eligibility-reasons.js';
import { STATUS_KINDS, type StatusKind } from '../../../src/core/feed/enums/instruments.js';
import type { Instrument } from '../../../src/core/feed/schema/schema.js';
import { formatterFor } from '../../../src/core/i18n/formatter.js';
import { instrumentDirectoryLazyMessages } from '../../../src/core/i18n/generated/instrument-directory/lazy.js';
import { LANGUAGES, type Language } from '../../../src/core/i18n/languages.js';
import { loadMessages } from '../../../src/core/i18n/messages.js';
import { translatorFor } from '../../../src/core/i18n/translator.js';

const SECTORS: Readonly<Record<string, string>> = { care: 'Aprūpe', education: 'Izglītība', it: 'IT nozare' };
const directory = { sectorName: (id: string) => SECTORS[id] } as unknown as InstrumentCollection;

const tell = (language: Language, question: 'sector' | 'status', eligibility: Instrument['eligibility']) =>
  reasonText(
    translatorFor(language),
    { question, kind: 'not-met' },
    { eligibility } as Instrument,
    directory,
    formatterFor(language),
  );

/** Each choice that a feed may make of these. */
const choicesOf = (statuses: readonly StatusKind[]): StatusKind[][] =>
  statuses.reduce<StatusKind[][]>(
    (all, status) => [...all, ...all.map((choice) => [...choice, status])],
    [[]],
  );

describe('why an instrument may not fit', () => {
  before(async () => {
    for (const language of LANGUAGES) await loadMessages(language, [instrumentDirectoryLazyMessages]);
  });

  for (const [language, granted, either, none] of [
    [
      'lv',
      'nosacījums: ministrijas piešķirts statuss (Latvija) vai dalība sociālo uzņēmumu tīklā',
      'der: ministrijas piešķirts statuss (Latvija); var saņemt arī bez statusa',
      'tikai bez sociālā uzņēmuma statusa',
    ],
    [
      'lt',
      'sąlyga: ministerijos suteiktas statusas (Latvija) ar narystė socialinio verslo tinkle',
      'tinka: ministerijos suteiktas statusas (Latvija); galima ir be statuso',
      'tik be socialinio verslo subjekto statuso',
    ],
    [
      'et',
      'tingimus: ministeeriumi antud staatus (Läti) või kuulumine sotsiaalsete ettevõtete võrgustikku',
      'sobib: ministeeriumi antud staatus (Läti); taotleda saab ka staatuseta',
      'ainult sotsiaalse ettevõtte staatuseta',
    ],
    [
      'en',
      'needed: status granted by the ministry (Latvia) or membership of a social enterprise network',
      'suitable: status granted by the ministry (Latvia); also open to applicants without a status',
      'only without social enterprise status',
    ],
  ] as const)
    it(`${language}: a status fits into the sentence`, () => {
      expect(tell(language, 'status', { statuses: ['granted', 'network-member'] })).to.equal(granted);
      expect(tell(language, 'status', { statuses: ['granted', 'none'] })).to.equal(either);
      expect(tell(language, 'status', { statuses: ['none'] })).to.equal(none);
      for (const statuses of choicesOf(STATUS_KINDS).filter(({ length }) => length))
        expect(tell(language, 'status', { statuses }), statuses.join()).to.match(
          /^(\P{Lu}|\(\p{Lu}\p{Ll}+\))+$/u,
        );
    });

  it('writes the names of fields within a sentence in lower case, except abbreviations', () => {
    const sectors = ['care', 'education', 'it'];
    expect(tell('lv', 'sector', { sectors })).to.equal('joma: aprūpe, izglītība vai IT nozare');
    expect(tell('et', 'sector', { sectors: ['care'] })).to.equal('valdkond: aprūpe');
  });
});
