/** Feeds of instruments that several tests show. */
import { feedOf, named } from './feeds.js';

const town = { provider: { name: { en: 'Town', lv: 'Pilsēta' } } };
/** Instruments that every filter tells apart. */
export const FILTERED_FEED = feedOf(
  [
    named('A', { supportType: 'grant', areas: ['cesis'], eligibility: { legalForms: ['company', 'farm'] } }),
    named('B', { supportType: 'grant', areas: ['lv'], supportLevel: 'general', ...town }),
    named('C', {
      supportType: 'prize',
      areas: ['riga'],
      supportLevel: 'targeted',
      eligibility: { legalForms: ['company'] },
    }),
    named('D', { supportType: 'training', allYear: true, ...town }),
    named('E', { supportType: 'prize', rounds: [{ closes: '2026-01-31' }] }),
  ],
  {
    areas: [
      { id: 'lv', name: { en: 'Latvia', lv: 'Latvija' } },
      { id: 'cesis', name: { en: 'Cēsis', lv: 'Cēsis' }, within: 'lv' },
      { id: 'riga', name: { en: 'Rīga', lv: 'Rīga' }, within: 'lv' },
      { id: 'ee', name: { en: 'Estonia', lv: 'Igaunija' } },
    ],
  },
);

/** Three instruments that can be applied for, and one that is closed. */
export const FRUIT_FEED = feedOf([
  named('Apple', { supportType: 'grant' }),
  named('Pear', { supportType: 'prize' }),
  named('Plum', { supportType: 'training' }),
  named('Old', { supportType: 'grant', rounds: [{ closes: '2026-01-31' }] }),
]);
