/** What a contest says of where its applications go, field by field. */
import type { Submission } from '../../feed/schema/schema.js';
import type { DocsOf } from '../field-docs.js';

export const submissionFields = {
  endpoint: {
    title: {
      en: 'Address for applications',
      lv: 'Pieteikumu adrese',
      lt: 'Paraiškų adresas',
      et: 'Taotluste aadress',
    },
    en: 'Where the form sends applications: https://… or a path on the page’s own site. Never put a secret into it: everybody can read the feed.',
    lv: 'Kurp veidlapa sūta pieteikumus: https://… vai ceļš tajā pašā vietnē. Nekad nerakstiet tajā neko slepenu: datu failu var lasīt ikviens.',
    example: '/applications',
  },
  format: {
    title: { en: 'Kind of back end', lv: 'Saņēmēja veids', lt: 'Priėmėjo rūšis', et: 'Vastuvõtja liik' },
    en: 'What accepts the applications, so that they arrive as it expects them.',
    lv: 'Kas pieteikumus saņem, lai tie pienāk tādi, kā saņēmējs tos gaida.',
    example: 'tilts-multipart',
  },
  fieldMap: {
    title: { en: 'Names of the fields', lv: 'Lauku nosaukumi', lt: 'Laukų pavadinimai', et: 'Väljade nimed' },
    en: 'The back end’s name for each question, if it is not the question’s identifier; “members.name” is a column. $key, $contest, $stage, $reference and $code rename what Tilts adds.',
    lv: 'Kā saņēmējs sauc katru jautājumu, ja ne pēc identifikatora; „members.name” ir aile. $key, $contest, $stage, $reference un $code maina to lauku nosaukumus, ko pievieno Tilts.',
    example: { email: 'your-email', $key: 'submission-key' },
  },
  extra: {
    title: { en: 'Fixed fields', lv: 'Nemainīgi lauki', lt: 'Pastovūs laukai', et: 'Püsivad väljad' },
    en: 'Fields that are the same in every application, for example the number of the form. No secrets.',
    lv: 'Lauki, kas katrā pieteikumā ir vienādi, piemēram, veidlapas numurs. Nekā slepena.',
    example: { webform_id: 'ideju_konkurss' },
  },
  maxBytes: {
    title: {
      en: 'Largest application, bytes',
      lv: 'Lielākais pieteikums, baiti',
      lt: 'Didžiausia paraiška, baitai',
      et: 'Suurim taotlus, baiti',
    },
    en: 'Largest application with all its files that the back end accepts, in bytes. The form then says so before it is sent.',
    lv: 'Lielākais pieteikums ar visiem failiem, ko saņēmējs pieņem, baitos. Veidlapa to pasaka pirms nosūtīšanas.',
    example: 32000000,
  },
} satisfies DocsOf<Submission>;
