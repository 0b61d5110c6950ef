import type { TemplateTexts } from '../../content.types.js';

export const templates: TemplateTexts = {
  letter: {
    title: 'Kutse esimesele vestlusele',
    parts: [
      {
        paragraphs: [
          '{place}, {date}',
          'Tere!',
          'Soovime tutvuda ja rääkida, kuidas {municipality} ja {organisation} saavad teineteist aidata.',
        ],
      },
      {
        heading: 'Millest räägime',
        paragraphs: [
          'Mida vajavad inimesed, kelle heaks töötame: {need}.',
          'Mis on juba olemas: {resources}.',
          'Millest võiksime lähikuudel alustada.',
        ],
      },
      {
        heading: 'Millal ja kus',
        paragraphs: [
          'Pakume kohtumiseks aega ja kohta: {meeting}. Vestlus kestab umbes tunni. Kui aeg ei sobi, palume pakkuda muud aega.',
          'Võtke kaasa üheleheküljeline ülevaade sellest, mida teete ja mida vajate.',
        ],
      },
      {
        heading: 'Kellele vastata',
        paragraphs: ['{municipalityContact}', '{organisationContact}'],
      },
    ],
    signatures: ['{municipalityContact}'],
  },
  notes: {
    title: 'Kohtumise märkmed',
    parts: [
      {
        paragraphs: ['{municipality} ja {organisation}, {place}, {date}'],
      },
      {
        heading: 'Osalesid',
        paragraphs: ['{municipalityContact}, {organisationContact}'],
      },
      {
        heading: 'Tehtud pärast eelmist kohtumist',
        paragraphs: ['{tasks}'],
      },
      {
        heading: 'Mis takistab',
        paragraphs: ['Takistus, kes saab selle kõrvaldada ja mis kuupäevaks:'],
      },
      {
        heading: 'Otsustati',
        paragraphs: ['Otsus, vastutaja, tähtaeg:'],
      },
      {
        heading: 'Näitaja täna',
        paragraphs: ['{indicator}'],
      },
      {
        heading: 'Järgmine kohtumine',
        paragraphs: ['Kuupäev, kellaaeg, koht:'],
      },
    ],
    signatures: [],
  },
  memorandum: {
    title: 'Koostöömemorandum',
    parts: [
      {
        paragraphs: [
          '{place}, {date}',
          '{municipality} ja {organisation} (edaspidi pooled) kinnitavad soovi teha koostööd. Memorandum ei loo rahalisi kohustusi.',
        ],
      },
      {
        heading: 'Miks teeme koostööd',
        paragraphs: ['{goal}'],
      },
      {
        heading: 'Mida kumbki pool teeb',
        paragraphs: [
          '{municipality} jagab teavet, määrab kontaktisiku ja annab võimaluse korral kasutada ressursse: {resources}.',
          '{organisation} kaasab inimesi, kellega töötab, ja jagab oma kogemust.',
        ],
      },
      {
        heading: 'Kuidas suhtleme',
        paragraphs: [
          '{municipalityContact} ja {organisationContact} kohtuvad vähemalt kord kolme kuu jooksul ja panevad otsused kirja.',
        ],
      },
      {
        heading: 'Kui kaua',
        paragraphs: [
          'Memorandum kehtib kuni {until}. Kumbki pool võib selle lõpetada, teatades sellest teisele kirjalikult kuu aega ette.',
        ],
      },
    ],
    signatures: ['{municipality}', '{organisation}'],
  },
  agreement: {
    title: 'Koostööleping',
    parts: [
      {
        paragraphs: [
          '{place}, {date}',
          '{municipality} ja {organisation} (edaspidi pooled) sõlmivad selle lepingu.',
        ],
      },
      {
        heading: '1. Eesmärk',
        paragraphs: ['Poolte ühine eesmärk: {goal}.', 'Tulemust hinnatakse näitaja järgi: {indicator}.'],
      },
      {
        heading: '2. Tööd ja vastutajad',
        paragraphs: [
          '{tasks}',
          'Tööde loetelu tähtaegade ja vastutajatega on lepingu lisa; seda muudetakse poolte kirjalikul kokkuleppel.',
        ],
      },
      {
        heading: '3. Ressursid ja raha',
        paragraphs: [
          'Pooled annavad kasutada järgmised ressursid: {resources}.',
          'Rahastamine ja maksmise kord: {money}.',
          'Kui toetus on vähese tähtsusega abi, siis {municipality} märgib selle ära ja registreerib.',
        ],
      },
      {
        heading: '4. Suhtlemine',
        paragraphs: [
          'Kontaktisikud: {municipalityContact}; {organisationContact}.',
          'Asjaoludest, mis seavad tähtaja ohtu, teatab pool kohe, kui neist teada saab.',
        ],
      },
      {
        heading: '5. Isikuandmed ja inimeste turvalisus',
        paragraphs: [
          'Pooled töötlevad ainult neid isikuandmeid, mida töö nõuab, ja kustutavad need, kui eesmärk on täidetud.',
          'Alaealised osalevad seadusliku esindaja nõusolekul; nende turvalisuse eest vastutab määratud täiskasvanu.',
        ],
      },
      {
        heading: '6. Hindamine',
        paragraphs: [
          'Pooled hindavad tulemust koos hiljemalt kaks kuud enne lepingu lõppu ja otsustavad, kas jätkata.',
        ],
      },
      {
        heading: '7. Kehtivus',
        paragraphs: [
          'Leping kehtib kuni {until}. See lõpeb poolte kokkuleppel või siis, kui üks pool teatab sellest kirjalikult kuu aega ette.',
          'Vaidlused lahendatakse läbirääkimistel; kui kokkuleppele ei jõuta, siis seaduses sätestatud korras.',
          'Enne allkirjastamist kontrollib lepingut jurist.',
        ],
      },
    ],
    signatures: ['{municipality}', '{organisation}'],
  },
};
