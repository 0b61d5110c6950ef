/**
 * The benchmark's feed: version 1, in one language (Latvian), the same for the same count, seed and day.
 * Runs in Node and in a browser.
 */
import { JOINING, TAGS, WORDS } from './words.mjs';

const FORMS = {
  financial: ['grant', 'co-financing', 'reimbursement', 'job-subsidy', 'prize', 'tax-relief'],
  material: ['procurement', 'delegation', 'property-given'],
  infrastructure: ['free-use', 'lower-rent'],
  information: ['mentoring', 'training', 'advice', 'network', 'volunteering', 'other'],
};
const LEGAL_FORMS = ['company', 'sole-trader', 'association', 'foundation', 'cooperative', 'farm', 'person'];
const STATUSES = ['granted', 'registered', 'none'];

/** Areas by id, the regions first; a novads names its region after the bar. */
const AREAS = {
  kurzeme: 'Kurzeme',
  latgale: 'Latgale',
  vidzeme: 'Vidzeme',
  zemgale: 'Zemgale',
  talsi: 'Talsu novads|kurzeme',
  kuldiga: 'Kuldīgas novads|kurzeme',
  ludza: 'Ludzas novads|latgale',
  preili: 'Preiļu novads|latgale',
  cesis: 'Cēsu novads|vidzeme',
  valka: 'Valkas novads|vidzeme',
  bauska: 'Bauskas novads|zemgale',
  dobele: 'Dobeles novads|zemgale',
};

/** 40 providers: 36 of the municipalities and four national ones. */
const PROVIDERS = [
  ...`Aizkraukles Alūksnes Augšdaugavas Ādažu Balvu Bauskas Cēsu Dienvidkurzemes Dobeles Gulbenes Jelgavas Jēkabpils
    Krāslavas Kuldīgas Ķekavas Limbažu Līvānu Ludzas Madonas Mārupes Ogres Olaines Preiļu Rēzeknes Ropažu Salaspils
    Saldus Saulkrastu Siguldas Smiltenes Talsu Tukuma Valkas Valmieras Varakļānu Ventspils`
    .trim()
    .split(/\s+/)
    .map((name) => `${name} novada pašvaldība`),
  'Labklājības ministrija',
  'Attīstības finanšu institūcija Altum',
  'Nodarbinātības valsts aģentūra',
  'Lauku atbalsta dienests',
];

/** Mulberry32: a small seeded generator of numbers in [0, 1). */
const generator = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
};

const capital = (text) => text[0].toUpperCase() + text.slice(1);

/**
 * A valid feed.
 * @param {number} count how many support instruments
 * @param {number} seed another seed, other texts
 * @param {string} today YYYY-MM-DD, the day around which the rounds lie
 */
export function makeFeed(count, seed = 1, today = '2026-11-22') {
  const random = generator(seed);
  const between = (least, most) => least + Math.floor(random() * (most - least + 1));
  const pick = (list) => list[between(0, list.length - 1)];
  const some = (list, least, most) => [
    ...new Set(Array.from({ length: between(least, most) }, () => pick(list))),
  ];
  const day = (offset) => new Date(Date.parse(today) + offset * 86_400_000).toISOString().slice(0, 10);

  // Common and rare words, as in real texts: the square makes the first ones of a shuffled list frequent.
  const shuffled = WORDS.map((word) => [random(), word])
    .sort(([a], [b]) => a - b)
    .map(([, word]) => word);
  const word = () =>
    random() < 0.12 ? pick(JOINING) : shuffled[Math.floor(random() ** 2 * shuffled.length)];
  const words = (least, most) => Array.from({ length: between(least, most) }, word).join(' ');
  const sentence = (least, most) => `${capital(words(least, most))}.`;

  /** 25 % all year, 40 % open, 15 % opening later, 20 % closed. */
  const availability = () => {
    const share = random();
    if (share < 0.25) return { allYear: true };
    if (share < 0.65) {
      const closes = day(between(1, 120));
      const time = random() < 0.2 ? 'T17:00' : '';
      return { rounds: [{ opens: day(-between(5, 90)), closes: closes + time, yearly: random() < 0.3 }] };
    }
    const opens = share < 0.8 ? between(2, 150) : -between(60, 300);
    return { rounds: [{ opens: day(opens), closes: day(opens + between(14, 45)) }] };
  };

  const amount = () => {
    const to = between(1, 40) * 500;
    return {
      from: to / 5,
      to,
      currency: 'EUR',
      per: pick(['project', 'applicant', 'year']),
      coFundingPercent: pick([0, 10, 25]),
    };
  };

  const instrument = (_, index) => {
    const resourceType = pick(Object.keys(FORMS));
    return {
      id: `atbalsts-${index + 1}`,
      title: capital(words(4, 8)),
      summary: sentence(15, 25),
      description: `${sentence(18, 22)} ${sentence(18, 22)}`,
      resourceType,
      supportType: pick(FORMS[resourceType]),
      supportLevel: pick(['general', 'targeted']),
      provider: { name: pick(PROVIDERS), url: 'https://example.org/' },
      eligibility: {
        applicants: capital(words(3, 6)),
        legalForms: some(LEGAL_FORMS, 1, 4),
        ...(random() < 0.4 && { statuses: some(STATUSES, 1, 2) }),
      },
      ...(resourceType === 'financial' && { amount: amount() }),
      ...availability(),
      areas: some(Object.keys(AREAS), 1, 2),
      deMinimis: random() < 0.3,
      decision: { days: pick([10, 20, 30, 60]) },
      contact: { email: `atbalsts${index % 40}@example.org`, phone: '+371 60000000' },
      url: `https://example.org/atbalsts/${index + 1}`,
      tags: [...new Set([pick(TAGS), pick(TAGS), pick(TAGS), ...TAGS])].slice(0, 3),
      updated: day(-between(0, 400)),
    };
  };

  return {
    tilts: 1,
    publisher: { name: 'Tilts mērījums', url: 'https://example.org/', timeZone: 'Europe/Riga' },
    updated: today,
    languages: ['lv'],
    areas: Object.entries(AREAS).map(([id, text]) => {
      const [name, within] = text.split('|');
      return within ? { id, name, within } : { id, name };
    }),
    instruments: Array.from({ length: count }, instrument),
  };
}
