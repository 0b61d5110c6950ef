/** What pictures, videos and stories say, field by field. */
import type { Picture, Story, Video } from '../../feed/schema/schema.js';
import type { DocsOf } from '../field-docs.js';
import { fileFields, namedLinkFields } from './shared-docs.js';

export const pictureFields = {
  url: {
    title: {
      en: 'Address of the picture',
      lv: 'Attēla adrese',
      lt: 'Paveikslėlio adresas',
      et: 'Pildi aadress',
    },
    en: 'Where the picture is: https://… or /… on the site of the feed. From other sites it is shown after the visitor agrees.',
    lv: 'Kur ir attēls: https://… vai /… datu faila vietnē. No citām vietnēm to rāda, kad apmeklētājs piekritis.',
    example: '/atteli/ceptuve.jpg',
  },
  alt: {
    title: {
      en: 'Text for people who cannot see it',
      lv: 'Apraksts tiem, kas attēlu neredz',
      lt: 'Aprašymas tiems, kas nemato',
      et: 'Kirjeldus neile, kes pilti ei näe',
    },
    en: 'What the picture shows, in one sentence; a screen reader says it. Without it the picture counts as decoration.',
    lv: 'Kas attēlā redzams, vienā teikumā; to nolasa ekrāna lasītājs. Ja tā nav, attēlu uzskata par rotājumu.',
    example: { lv: 'Divi cilvēki liek krāsnī maizes klaipus.', en: 'Two people put loaves into an oven.' },
  },
  credit: {
    title: { en: 'Author', lv: 'Autors', lt: 'Autorius', et: 'Autor' },
    en: 'Who took or drew the picture. Shown below it.',
    lv: 'Kas attēlu uzņēmis vai zīmējis. Redzams zem attēla.',
    example: 'Anna Bērziņa',
  },
  licence: {
    title: { en: 'Licence', lv: 'Licence', lt: 'Licencija', et: 'Litsents' },
    en: 'Under which licence the picture can be used. Shown below it.',
    lv: 'Ar kādu licenci attēlu drīkst izmantot. Redzama zem attēla.',
    fields: namedLinkFields,
  },
  width: {
    title: { en: 'Width, pixels', lv: 'Platums, pikseļi', lt: 'Plotis, pikseliai', et: 'Laius, pikslit' },
    en: 'Width of the file in pixels. With the height it keeps the page from moving while the picture loads.',
    lv: 'Faila platums pikseļos. Kopā ar augstumu tas neļauj lapai nobīdīties, kamēr attēlu ielādē.',
    example: 1200,
  },
  height: {
    title: { en: 'Height, pixels', lv: 'Augstums, pikseļi', lt: 'Aukštis, pikseliai', et: 'Kõrgus, pikslit' },
    en: 'Height of the file in pixels.',
    lv: 'Faila augstums pikseļos.',
    example: 800,
  },
} satisfies DocsOf<Picture>;

export const videoFields = {
  provider: {
    title: { en: 'Where the video is', lv: 'Kur ir video', lt: 'Kur yra vaizdo įrašas', et: 'Kus video on' },
    en: 'YouTube, Vimeo, or a file of your own. YouTube and Vimeo are contacted only after the visitor agrees.',
    lv: 'YouTube, Vimeo vai pašu fails. Ar YouTube un Vimeo sazinās tikai tad, kad apmeklētājs piekritis.',
    example: 'youtube',
  },
  id: {
    title: { en: 'Number of the video', lv: 'Video numurs', lt: 'Vaizdo įrašo numeris', et: 'Video tunnus' },
    en: 'What YouTube or Vimeo calls the video: the last part of its address.',
    lv: 'Kā video sauc YouTube vai Vimeo: adreses pēdējā daļa.',
    example: 'aqz-KE-bpKQ',
  },
  url: {
    title: {
      en: 'Address of the video',
      lv: 'Video adrese',
      lt: 'Vaizdo įrašo adresas',
      et: 'Video aadress',
    },
    en: 'Where the file is, or the video’s page at YouTube or Vimeo.',
    lv: 'Kur ir fails vai video lapa YouTube vai Vimeo vietnē.',
    example: 'https://www.youtube.com/watch?v=aqz-KE-bpKQ',
  },
  title: {
    title: { en: 'Title', lv: 'Nosaukums', lt: 'Pavadinimas', et: 'Pealkiri' },
    en: 'What the video is about. It is the name of the button that plays it.',
    lv: 'Par ko ir video. Tas ir pogas nosaukums, ar kuru to atskaņo.',
    example: { lv: 'Diena maizes ceptuvē', en: 'A day at the bakery' },
  },
  poster: {
    title: {
      en: 'Picture before it plays',
      lv: 'Attēls pirms atskaņošanas',
      lt: 'Paveikslėlis prieš paleidžiant',
      et: 'Pilt enne esitamist',
    },
    en: 'Address of a picture that is shown until somebody plays the video.',
    lv: 'Adrese attēlam, kas redzams, kamēr video nav sākts.',
    example: '/atteli/video.jpg',
  },
  language: {
    title: { en: 'Spoken language', lv: 'Runas valoda', lt: 'Kalba, kuria kalbama', et: 'Kõnekeel' },
    en: 'Code of the language that is spoken: lv, lt, et, en.',
    lv: 'Runātās valodas kods: lv, lt, et, en.',
    example: 'lv',
  },
  captions: {
    title: { en: 'Subtitles', lv: 'Subtitri', lt: 'Subtitrai', et: 'Subtiitrid' },
    en: 'WebVTT files for a video file of your own. YouTube and Vimeo have their own.',
    lv: 'WebVTT faili pašu video failam. YouTube un Vimeo ir savi subtitri.',
    fields: {
      language: {
        title: {
          en: 'Language of the subtitles',
          lv: 'Subtitru valoda',
          lt: 'Subtitrų kalba',
          et: 'Subtiitrite keel',
        },
        en: 'Code of the language: lv, lt, et, en.',
        lv: 'Valodas kods: lv, lt, et, en.',
        example: 'en',
      },
      url: {
        title: {
          en: 'Address of the subtitles',
          lv: 'Subtitru adrese',
          lt: 'Subtitrų adresas',
          et: 'Subtiitrite aadress',
        },
        en: 'Where the .vtt file is: https://… or /… on the site of the feed.',
        lv: 'Kur ir .vtt fails: https://… vai /… datu faila vietnē.',
        example: '/video/ceptuve-en.vtt',
      },
    },
  },
  transcript: {
    title: { en: 'Text of the video', lv: 'Video teksts', lt: 'Vaizdo įrašo tekstas', et: 'Video tekst' },
    en: 'Everything that is said and shown, as text, for people who cannot hear or watch it.',
    lv: 'Viss, kas tajā teikts un redzams, teksta veidā tiem, kas to nedzird vai neskatās.',
    example: {
      lv: 'Bļodā ceļas mīkla. Anna stāsta, kā sākas viņas diena.',
      en: 'Dough rises in a bowl. Anna tells how her day begins.',
    },
  },
  seconds: {
    title: { en: 'Length, seconds', lv: 'Ilgums, sekundes', lt: 'Trukmė, sekundės', et: 'Pikkus, sekundit' },
    en: 'Length of the video in seconds; the page shows minutes.',
    lv: 'Video garums sekundēs; lapā redzamas minūtes.',
    example: 95,
  },
} satisfies DocsOf<Video>;

export const storyFields = {
  who: {
    title: { en: 'Who they are', lv: 'Kas viņi ir', lt: 'Kas jie yra', et: 'Kes nad on' },
    en: 'The people behind the enterprise, in a few sentences.',
    lv: 'Cilvēki, kas uzņēmumu veido, dažos teikumos.',
    example: { lv: 'Divas māsas no Paraugpilsētas.', en: 'Two sisters from Paraugpilsēta.' },
  },
  activities: {
    title: { en: 'What they do', lv: 'Ko viņi dara', lt: 'Ką jie daro', et: 'Mida nad teevad' },
    en: 'What the enterprise does and how it earns money.',
    lv: 'Ko uzņēmums dara un no kā tas gūst ienākumus.',
    example: { lv: 'Cep maizi un māca cept citus.', en: 'They bake bread and teach others to bake.' },
  },
  impactMeasurement: {
    title: {
      en: 'How they measure impact',
      lv: 'Kā mēra ietekmi',
      lt: 'Kaip matuoja poveikį',
      et: 'Kuidas mõju mõõdetakse',
    },
    en: 'How they know that it helps.',
    lv: 'Kā viņi zina, ka tas palīdz.',
    example: {
      lv: 'Reizi gadā jautājam darbiniekiem, kā mainījusies viņu dzīve.',
      en: 'Once a year we ask the staff how their lives have changed.',
    },
  },
  advice: {
    title: { en: 'Their advice', lv: 'Viņu padoms', lt: 'Jų patarimas', et: 'Nende nõuanne' },
    en: 'What they would advise somebody who is starting.',
    lv: 'Ko viņi ieteiktu tam, kas sāk.',
    example: { lv: 'Sāciet ar vienu pircēju.', en: 'Begin with one customer.' },
  },
  quote: {
    title: { en: 'Quotation', lv: 'Citāts', lt: 'Citata', et: 'Tsitaat' },
    en: 'One sentence in their own words. Shown large.',
    lv: 'Viens teikums viņu pašu vārdiem. Redzams lieliem burtiem.',
    fields: {
      text: {
        title: {
          en: 'Words of the quotation',
          lv: 'Citāta vārdi',
          lt: 'Citatos žodžiai',
          et: 'Tsitaadi sõnad',
        },
        en: 'The sentence, without quotation marks: the page adds them.',
        lv: 'Teikums bez pēdiņām: tās pieliek lapa.',
        example: { lv: 'Maize ir iemesls, lai mēs satiktos.', en: 'Bread is our reason to meet.' },
      },
      by: {
        title: { en: 'Who said it', lv: 'Kas to teica', lt: 'Kas tai pasakė', et: 'Kes seda ütles' },
        en: 'Name or role of the person, only if they agreed.',
        lv: 'Cilvēka vārds vai amats; tikai ar viņa piekrišanu.',
        example: { lv: 'Anna, ceptuves vadītāja', en: 'Anna, head of the bakery' },
      },
    },
  },
  lessonLearned: {
    title: { en: 'Lesson learned', lv: 'Gūtā mācība', lt: 'Išmokta pamoka', et: 'Õppetund' },
    en: 'What they have learnt, in one sentence. Shown on the card of the story.',
    lv: 'Ko viņi ir iemācījušies, vienā teikumā. Redzams stāsta kartītē.',
    example: { lv: 'Vispirms pircējs, tad krāsns.', en: 'First the customer, then the oven.' },
  },
  video: {
    title: { en: 'Video of the story', lv: 'Stāsta video', lt: 'Istorijos vaizdo įrašas', et: 'Loo video' },
    en: 'A video in which they tell it.',
    lv: 'Video, kurā viņi par to stāsta.',
    fields: videoFields,
  },
  files: {
    title: { en: 'Files', lv: 'Faili', lt: 'Failai', et: 'Failid' },
    en: 'Files to download, for example an impact report.',
    lv: 'Faili lejupielādei, piemēram, ietekmes pārskats.',
    fields: fileFields,
  },
} satisfies DocsOf<Story>;
