/** What an enterprise’s opening hours say, field by field. */
import type { OpeningHours } from '../../feed/schema/schema.js';
import type { DocsOf } from '../field-docs.js';

export const hoursFields = {
  opens: {
    title: { en: 'Opens', lv: 'Atver', lt: 'Atidaroma', et: 'Avatakse' },
    en: 'Time of day in the publisher’s time zone, with two digits for the hour.',
    lv: 'Laiks izdevēja laika joslā; stundas raksta ar diviem cipariem.',
    example: '09:00',
  },
  closes: {
    title: { en: 'Closes', lv: 'Slēdz', lt: 'Uždaroma', et: 'Suletakse' },
    en: 'Time of day; 24:00 is midnight. If it is not later than “opens”, it is on the next day.',
    lv: 'Laiks; 24:00 ir pusnakts. Ja tas nav vēlāks par „opens”, tas ir nākamajā dienā.',
    example: '18:00',
  },
} satisfies DocsOf<{ opens: string; closes: string }>;

export const openingHoursFields = {
  weekly: {
    title: {
      en: 'Weekly hours',
      lv: 'Nedēļas darba laiks',
      lt: 'Savaitės darbo laikas',
      et: 'Nädala lahtiolekuajad',
    },
    en: 'When visitors can come in a usual week. A day that is not in the list is closed.',
    lv: 'Kad apmeklētāji var nākt parastā nedēļā. Diena, kuras sarakstā nav, ir slēgta.',
    fields: {
      days: {
        title: { en: 'Days', lv: 'Dienas', lt: 'Dienos', et: 'Päevad' },
        en: 'Days of the week with these hours.',
        lv: 'Nedēļas dienas, kurās ir šis darba laiks.',
        example: ['tue', 'wed', 'thu', 'fri'],
      },
      hours: {
        title: { en: 'Hours', lv: 'Darba laiks', lt: 'Darbo laikas', et: 'Lahtiolekuajad' },
        en: 'One period, or several if there is a break.',
        lv: 'Viens laikposms vai vairāki, ja ir pārtraukums.',
        fields: hoursFields,
      },
    },
  },
  exceptions: {
    title: { en: 'Exceptions', lv: 'Izņēmumi', lt: 'Išimtys', et: 'Erandid' },
    en: 'Days with other hours, for example public holidays. They replace the weekly hours.',
    lv: 'Dienas ar citu darba laiku, piemēram, svētki. Tās aizstāj nedēļas darba laiku.',
    fields: {
      date: {
        title: { en: 'First day', lv: 'Pirmā diena', lt: 'Pirma diena', et: 'Esimene päev' },
        en: 'The day, or the first of several days.',
        lv: 'Diena vai pirmā no vairākām dienām.',
        example: '2026-12-24',
      },
      until: {
        title: { en: 'Last day', lv: 'Pēdējā diena', lt: 'Paskutinė diena', et: 'Viimane päev' },
        en: 'The last of several days; it counts too. Without it the exception is one day.',
        lv: 'Pēdējā no vairākām dienām, to ieskaitot. Ja tās nav, izņēmums ir viena diena.',
        example: '2026-12-26',
      },
      hours: {
        title: { en: 'Hours', lv: 'Darba laiks', lt: 'Darbo laikas', et: 'Lahtiolekuajad' },
        en: 'The hours on these days. Without them it is closed.',
        lv: 'Darba laiks šajās dienās. Ja tā nav, ir slēgts.',
        fields: hoursFields,
      },
      note: {
        title: {
          en: 'Note on these days',
          lv: 'Piezīme par šīm dienām',
          lt: 'Pastaba apie šias dienas',
          et: 'Märkus nende päevade kohta',
        },
        en: 'Why the hours differ. Shown beside the day.',
        lv: 'Kāpēc darba laiks ir cits. Redzams pie dienas.',
        example: { lv: 'Ziemassvētki', en: 'Christmas' },
      },
    },
  },
  note: {
    title: {
      en: 'Note on the hours',
      lv: 'Piezīme par darba laiku',
      lt: 'Pastaba dėl darbo laiko',
      et: 'Märkus lahtiolekuaegade kohta',
    },
    en: 'What times cannot say. Shown below the hours.',
    lv: 'Ko pulksteņa laiki nevar pateikt. Redzams zem darba laika.',
    example: { lv: 'Grupas lūdzam pieteikt iepriekš.', en: 'Groups, please book ahead.' },
  },
} satisfies DocsOf<OpeningHours>;
