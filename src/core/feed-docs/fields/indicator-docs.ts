/** What an example’s indicators say, field by field. */
import type { Example } from '../../feed/schema/planning-schema.js';
import type { DocsOf } from '../field-docs.js';

export const valueFields = {
  date: {
    title: { en: 'Date', lv: 'Datums', lt: 'Data', et: 'Kuupäev' },
    en: 'Day for which the value was measured.',
    lv: 'Diena, par kuru vērtība izmērīta.',
    example: '2026-06-30',
  },
  value: {
    title: { en: 'Value', lv: 'Vērtība', lt: 'Reikšmė', et: 'Väärtus' },
    en: 'A number in the unit of the indicator, or a description in words.',
    lv: 'Skaitlis rādītāja mērvienībā vai apraksts vārdiem.',
    example: 11,
  },
  note: {
    title: {
      en: 'Note on the value',
      lv: 'Piezīme par vērtību',
      lt: 'Pastaba apie reikšmę',
      et: 'Märkus väärtuse kohta',
    },
    en: 'What explains the value.',
    lv: 'Kas vērtību izskaidro.',
    example: { lv: 'seši projekti vēl bez statusa', en: 'six projects are still without the status' },
  },
} satisfies DocsOf<NonNullable<Example['values']>[number]>;

export const furtherIndicatorFields = {
  name: {
    title: { en: 'Indicator', lv: 'Rādītājs', lt: 'Rodiklis', et: 'Näitaja' },
    en: 'What is counted or described.',
    lv: 'Ko skaita vai apraksta.',
    example: { lv: 'atbalstītie jaunie projekti', en: 'new projects supported' },
  },
  unit: {
    title: { en: 'Unit', lv: 'Mērvienība', lt: 'Matavimo vienetas', et: 'Ühik' },
    en: 'Unit of the numbers, shown after them.',
    lv: 'Skaitļu mērvienība; redzama aiz tiem.',
    example: { lv: 'projekti', en: 'projects' },
  },
  qualitative: {
    title: { en: 'In words', lv: 'Vārdiem', lt: 'Žodžiais', et: 'Sõnadega' },
    en: 'true if it is described in words instead of counted.',
    lv: 'true, ja to apraksta vārdiem, nevis skaita.',
    example: false,
  },
  baseline: {
    title: { en: 'Baseline', lv: 'Sākumvērtība', lt: 'Pradinė reikšmė', et: 'Algtase' },
    en: 'Value when the plan begins: a number, or words.',
    lv: 'Vērtība plāna sākumā: skaitlis vai vārdi.',
    example: 0,
  },
  target: {
    title: { en: 'Target value', lv: 'Mērķvērtība', lt: 'Siektina reikšmė', et: 'Sihttase' },
    en: 'Value to be reached: a number, or words.',
    lv: 'Vērtība, kas jāsasniedz: skaitlis vai vārdi.',
    example: 10,
  },
  method: {
    title: { en: 'Method', lv: 'Metode', lt: 'Metodas', et: 'Meetod' },
    en: 'How it is measured, and how often.',
    lv: 'Kā un cik bieži to mēra.',
    example: { lv: 'noslēgtie līgumi', en: 'contracts signed' },
  },
  source: {
    title: { en: 'Source of data', lv: 'Datu avots', lt: 'Duomenų šaltinis', et: 'Andmeallikas' },
    en: 'Where the numbers come from.',
    lv: 'No kurienes ir skaitļi.',
    example: { lv: 'grantu saraksts', en: 'list of grants' },
  },
  evaluator: {
    title: { en: 'Evaluated by', lv: 'Vērtētājs', lt: 'Vertintojas', et: 'Hindaja' },
    en: 'Office that evaluates the result.',
    lv: 'Struktūrvienība, kas vērtē rezultātu.',
    example: { lv: 'Finanšu nodaļa', en: 'Finance Office' },
  },
  advice: {
    title: {
      en: 'Advice for the next period',
      lv: 'Ieteikumi nākamajam posmam',
      lt: 'Patarimai kitam laikotarpiui',
      et: 'Soovitused järgmiseks perioodiks',
    },
    en: 'What should be done differently next time.',
    lv: 'Kas nākamreiz jādara citādi.',
    example: { lv: 'izsludināt agrāk', en: 'announce it earlier' },
  },
  values: {
    title: {
      en: 'Measured values',
      lv: 'Izmērītās vērtības',
      lt: 'Išmatuotos reikšmės',
      et: 'Mõõdetud väärtused',
    },
    en: 'What has been measured so far, by date.',
    lv: 'Kas līdz šim izmērīts, pa datumiem.',
    fields: valueFields,
  },
} satisfies DocsOf<NonNullable<Example['indicators']>[number]>;
