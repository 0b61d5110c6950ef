/** A road map of the fictional municipality that both sides have begun to fill in, in each language. */
import type { Language } from '../../core/i18n/languages.js';
import { createRoadMap, editName, editStep, type RoadMap } from '../../core/road-map/road-map.js';
import type { Side, Step } from '../../core/road-map/steps.js';

type Text = Readonly<Record<Language, string>>;
/** A step, its date, whether it is done, and its note. */
type Sample = readonly [step: Step, date: string, isDone: boolean, note?: Text];

const NAMES: Readonly<Record<Side, Text>> = {
  municipality: {
    lv: 'Paraugnovada pašvaldība',
    en: 'Paraugnovads Municipality',
    lt: 'Paraugnovado savivaldybė',
    et: 'Paraugnovadi omavalitsus',
  },
  community: {
    lv: 'Ezermalas jauniešu dome',
    en: 'Youth Council of Ezermala',
    lt: 'Ezermalos jaunimo taryba',
    et: 'Ezermala noortevolikogu',
  },
};

const STEPS: Readonly<Record<Side, readonly Sample[]>> = {
  municipality: [
    [
      'find.contact',
      '2026-09-07',
      true,
      {
        lv: 'Anna Bērziņa, uzņēmējdarbības konsultante',
        en: 'Anna Bērziņa, business adviser',
        lt: 'Anna Bērziņa, verslo konsultantė',
        et: 'Anna Bērziņa, ettevõtlusnõustaja',
      },
    ],
    [
      'find.overview',
      '2026-09-14',
      true,
      {
        lv: '13 organizācijas; saraksts ir tīmekļvietnē',
        en: '13 organisations; the list is on the website',
        lt: '13 organizacijų; sąrašas skelbiamas svetainėje',
        et: '13 organisatsiooni; nimekiri on veebilehel',
      },
    ],
    ['find.invite', '2026-09-28', true],
    [
      'find.visit',
      '2026-10-09',
      true,
      {
        lv: 'Ezermalā, piektdienas pēcpusdienā',
        en: 'In Ezermala, on a Friday afternoon',
        lt: 'Ezermaloje, penktadienio popietę',
        et: 'Ezermalas, reede pärastlõunal',
      },
    ],
    ['needs.units', '2026-10-19', true],
    [
      'needs.residents',
      '2027-01-29',
      false,
      {
        lv: 'Aptauja kopā ar bibliotēkām',
        en: 'A survey together with the libraries',
        lt: 'Apklausa kartu su bibliotekomis',
        et: 'Küsitlus koos raamatukogudega',
      },
    ],
    ['form.compare', '2027-02-12', false],
  ],
  community: [
    ['find.profile', '2026-09-10', true],
    [
      'find.contact',
      '2026-09-15',
      true,
      {
        lv: 'Rakstījām Annai Bērziņai',
        en: 'We wrote to Anna Bērziņa',
        lt: 'Parašėme Annai Bērziņai',
        et: 'Kirjutasime Anna Bērziņale',
      },
    ],
    ['find.letter', '2026-09-16', true],
    [
      'needs.listen',
      '2026-10-12',
      true,
      {
        lv: 'Atbildēja 42 jaunieši',
        en: '42 young people answered',
        lt: 'Atsakė 42 jaunuoliai',
        et: 'Vastas 42 noort',
      },
    ],
    [
      'needs.request',
      '2027-01-15',
      false,
      {
        lv: 'Telpa sanāksmēm divreiz mēnesī',
        en: 'A room for meetings twice a month',
        lt: 'Patalpa susitikimams du kartus per mėnesį',
        et: 'Ruum koosolekuteks kaks korda kuus',
      },
    ],
  ],
};

/** The road map as the side has it that fills it in. */
export function sampleRoadMap(language: Language, side: Side): RoadMap {
  let map = createRoadMap(side);
  for (const each of ['municipality', 'community'] as const) {
    map = editName(map, each, NAMES[each][language]);
    for (const [step, date, isDone, note] of STEPS[each])
      map = editStep(map, each, step, { date, isDone, note: note?.[language] ?? '' });
  }
  return map;
}
