/** Enterprises of the tests, made by hand. */

/** The least enterprise, changed. Its texts are in Latvian and English. */
export const enterprise = (id: string, change: object = {}): Record<string, unknown> => ({
  id,
  name: { lv: `Uzņēmums ${id}`, en: `Enterprise ${id}` },
  summary: { lv: `Kopsavilkums ${id}`, en: `Summary ${id}` },
  ...change,
});

/** Each field that an enterprise may have, filled in. */
export const fullEnterprise = (): Record<string, unknown> => ({
  ...enterprise('full'),
  description: { lv: 'Apraksts', en: 'Description' },
  sectors: ['food'],
  products: [{ name: 'Zupa', kind: 'product' }, { name: 'Ēdināšana', kind: 'service' }, { name: 'Cits' }],
  targetGroups: ['youth'],
  workIntegration: { people: 6, note: 'Visi strādā pilnu slodzi' },
  legalForm: 'public-institution',
  registerCode: '000 000-00/1',
  country: 'LV',
  status: {
    kind: 'granted',
    since: '2020-02-29',
    until: '2026-12-31',
    checkedOn: '2026-11-20',
    source: { title: 'Reģistrs', url: 'https://reg.example/' },
  },
  areas: ['lv'],
  address: {
    text: 'Skolas iela 1, Paraugpilsēta',
    street: 'Skolas iela 1',
    locality: 'Paraugpilsēta',
    region: 'Paraugnovads',
    postalCode: 'LV-0000',
  },
  geo: { lat: 57.1, lon: -25.2 },
  openingHours: {
    weekly: [
      { days: ['mon', 'tue'], hours: [{ opens: '09:00', closes: '17:00' }] },
      { days: ['fri'], hours: [{ opens: '22:00', closes: '02:00' }] },
      { days: ['sun'], hours: [{ opens: '00:00', closes: '24:00' }] },
    ],
    exceptions: [
      { date: '2026-12-24', until: '2026-12-26', note: 'Svētki' },
      { date: '2026-12-31', hours: [{ opens: '10:00', closes: '13:00' }] },
    ],
    note: 'Zvaniet',
  },
  url: 'https://full.example',
  email: 'sveiki@full.example',
  phone: '+371 60 000 000',
  contact: { name: 'Birojs', role: 'Pasūtījumi', email: 'birojs@full.example' },
  social: [{ network: 'facebook', url: 'https://facebook.example/full' }],
  logo: { url: '/demo/logo.svg', alt: 'Zupas katls', width: 96, height: 96 },
  photos: [
    {
      url: 'https://full.example/foto.jpg',
      alt: 'Virtuve',
      credit: 'A. Paraugs',
      licence: { title: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      width: 1200,
      height: 800,
    },
  ],
  video: {
    provider: 'file',
    url: '/demo/video.webm',
    title: 'Diena virtuvē',
    poster: '/demo/poster.svg',
    language: 'lv',
    captions: [{ language: 'lv', url: '/demo/video.lv.vtt' }],
    transcript: { lv: 'Labrīt!' },
    seconds: 12,
  },
  impact: [
    { label: 'Porcijas', value: 1200.5, unit: 'gab.', year: 2025, source: { title: 'Pārskats' } },
    { label: 'Izmaiņa', value: -3 },
  ],
  story: {
    who: 'Mēs',
    activities: 'Vārām',
    impactMeasurement: 'Skaitām',
    advice: 'Sāciet',
    quote: { text: 'Garšīgi', by: 'Viesis' },
    lessonLearned: 'Skaitiet!',
    video: { provider: 'youtube', id: 'AbCdEfGhIj_', title: 'Stāsts' },
    files: [{ title: 'Stāsts', url: '/demo/stasts.pdf', language: 'lv', format: 'PDF', bytes: 12_000 }],
  },
  sellsToMunicipality: {
    text: 'Pusdienas',
    cpv: [{ code: '55520000-1', name: 'Ēdināšana' }, { code: '90910000' }],
  },
  networks: [{ title: 'Tīkls', url: 'https://tikls.example' }],
  prizes: [{ title: 'Balva', year: 2025, amount: 4000, currency: 'EUR', by: 'Fonds' }],
  featured: true,
  joined: '2025-01-31',
  updated: '2026-11-20',
  source: { title: 'Avots', url: 'https://avots.example' },
});
