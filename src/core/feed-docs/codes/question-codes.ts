/** What the codes of a contest’s questions and of where they go mean. */
import type * as lists from '../../feed/enums/contests.js';
import { sameInAll, type CodesOf } from '../code-docs.js';

export const stepCodes = {
  you: { label: 'application.step-you' },
  team: {
    label: 'application.step-team',
    en: 'Alone, the step is about who supports the applicant.',
    lv: 'Ja piesakās vienatnē, solis ir par to, kas palīdz.',
  },
  idea: { label: 'application.step-idea' },
  budget: { label: 'application.step-budget' },
  files: { label: 'application.step-files' },
  agreements: { label: 'application.step-agreements' },
} satisfies CodesOf<typeof lists.STEPS>;

export const fieldTypeCodes = {
  text: {
    label: { en: 'Short text', lv: 'Īss teksts', lt: 'Trumpas tekstas', et: 'Lühike tekst' },
    en: 'One line.',
    lv: 'Viena rinda.',
  },
  'long-text': {
    label: { en: 'Long text', lv: 'Garš teksts', lt: 'Ilgas tekstas', et: 'Pikk tekst' },
    en: 'Several lines; the form counts the characters.',
    lv: 'Vairākas rindas; veidlapa skaita rakstzīmes.',
  },
  email: {
    label: { en: 'Email address', lv: 'E-pasta adrese', lt: 'El. pašto adresas', et: 'E-posti aadress' },
  },
  phone: {
    label: { en: 'Phone number', lv: 'Tālruņa numurs', lt: 'Telefono numeris', et: 'Telefoninumber' },
  },
  link: {
    label: { en: 'Web address', lv: 'Tīmekļa adrese', lt: 'Interneto adresas', et: 'Veebiaadress' },
    en: 'For example of a video.',
    lv: 'Piemēram, video adrese.',
  },
  choice: {
    label: { en: 'One choice', lv: 'Viena izvēle', lt: 'Vienas pasirinkimas', et: 'Üks valik' },
    en: 'One of the “options”.',
    lv: 'Viena no iespējām („options”).',
  },
  'multiple-choice': {
    label: { en: 'Several choices', lv: 'Vairākas izvēles', lt: 'Keli pasirinkimai', et: 'Mitu valikut' },
    en: 'Any of the “options”; “from” and “to” limit how many.',
    lv: 'Vairākas no iespējām („options”); skaitu ierobežo „from” un „to”.',
  },
  number: {
    label: { en: 'Number', lv: 'Skaitlis', lt: 'Skaičius', et: 'Arv' },
    en: 'Between “min” and “max”.',
    lv: 'No „min” līdz „max”.',
  },
  money: {
    label: { en: 'Amount of money', lv: 'Naudas summa', lt: 'Pinigų suma', et: 'Rahasumma' },
    en: 'In the contest’s currency.',
    lv: 'Konkursa valūtā.',
  },
  date: {
    label: { en: 'Date', lv: 'Datums', lt: 'Data', et: 'Kuupäev' },
    en: 'Between “earliest” and “latest”.',
    lv: 'No „earliest” līdz „latest”.',
  },
} satisfies CodesOf<typeof lists.FIELD_TYPES>;

export const questionTypeCodes = {
  ...fieldTypeCodes,
  files: {
    label: { en: 'Files', lv: 'Faili', lt: 'Failai', et: 'Failid' },
    en: 'Files of the kinds in “accept”.',
    lv: 'Faili, kuru veidi ir laukā „accept”.',
  },
  budget: {
    label: { en: 'Budget', lv: 'Budžets', lt: 'Biudžetas', et: 'Eelarve' },
    en: 'A table of costs; it is checked against the contest’s “funding”.',
    lv: 'Izmaksu tabula; to pārbauda pēc konkursa lauka „funding”.',
  },
  group: {
    label: { en: 'Group of rows', lv: 'Rindu grupa', lt: 'Eilučių grupė', et: 'Ridade rühm' },
    en: 'A table to which people add rows; “fields” are its columns.',
    lv: 'Tabula, kurai var pievienot rindas; „fields” ir tās ailes.',
  },
  consent: {
    label: { en: 'Consent', lv: 'Piekrišana', lt: 'Sutikimas', et: 'Nõusolek' },
    en: 'A box to tick.',
    lv: 'Lodziņš, ko atzīmēt.',
  },
} satisfies CodesOf<typeof lists.QUESTION_TYPES>;

export const autocompleteCodes = {
  name: {
    label: { en: 'Full name', lv: 'Vārds un uzvārds', lt: 'Vardas ir pavardė', et: 'Ees- ja perekonnanimi' },
  },
  'street-address': {
    label: { en: 'Street and number', lv: 'Iela un numurs', lt: 'Gatvė ir numeris', et: 'Tänav ja number' },
  },
  'postal-code': { label: { en: 'Postal code', lv: 'Pasta indekss', lt: 'Pašto kodas', et: 'Sihtnumber' } },
  'address-level2': {
    label: { en: 'Town or village', lv: 'Pilsēta vai ciems', lt: 'Miestas ar kaimas', et: 'Linn või küla' },
  },
  organization: {
    label: { en: 'Organisation', lv: 'Organizācija', lt: 'Organizacija', et: 'Organisatsioon' },
  },
} satisfies CodesOf<typeof lists.AUTOCOMPLETE>;

export const prefillCodes = {
  goal: {
    label: { en: 'Goal', lv: 'Mērķis', lt: 'Tikslas', et: 'Eesmärk' },
    en: 'Written with “tilts-smart-goal” whose “prefill-contest” is the address of this page.',
    lv: 'Uzrakstīts ar „tilts-smart-goal”, kura „prefill-contest” ir šīs lapas adrese.',
  },
} satisfies CodesOf<typeof lists.PREFILLS>;

export const submissionFormatCodes = {
  'tilts-json': {
    label: sameInAll('Tilts (JSON)'),
    en: 'The submission server of “tilts serve”, or your own that follows /openapi.json. Files are inside the JSON and a third larger.',
    lv: 'Pieteikumu serveris „tilts serve” vai pašu serveris pēc /openapi.json. Faili ir JSON iekšienē un par trešdaļu lielāki.',
  },
  'tilts-multipart': {
    label: sameInAll('Tilts (multipart)'),
    en: 'The same, with files sent as they are.',
    lv: 'Tas pats, bet failus sūta tādus, kādi tie ir.',
  },
  'drupal-webform': {
    label: sameInAll('Drupal Webform'),
    en: 'A form of Drupal’s module Webform.',
    lv: 'Drupal moduļa Webform veidlapa.',
  },
  'contact-form-7': {
    label: sameInAll('Contact Form 7'),
    en: 'A form of this WordPress plugin.',
    lv: 'Šī WordPress spraudņa veidlapa.',
  },
  'gravity-forms': {
    label: sameInAll('Gravity Forms'),
    en: 'A form of this WordPress plugin.',
    lv: 'Šī WordPress spraudņa veidlapa.',
  },
  formspree: {
    label: sameInAll('Formspree'),
    en: 'A service; name it among the recipients of the privacy notice.',
    lv: 'Pakalpojums; nosauciet to starp datu saņēmējiem.',
  },
  basin: {
    label: sameInAll('Basin'),
    en: 'A service; name it among the recipients of the privacy notice.',
    lv: 'Pakalpojums; nosauciet to starp datu saņēmējiem.',
  },
  'html-form': {
    label: { en: 'Any form', lv: 'Jebkura veidlapa', lt: 'Bet kuri forma', et: 'Mis tahes vorm' },
    en: 'Any form that answers with a page; only the applicant sees what it says.',
    lv: 'Jebkura veidlapa, kas atbild ar lapu; ko tā saka, redz tikai pretendents.',
  },
} satisfies CodesOf<typeof lists.SUBMISSION_FORMATS>;
