import type { TemplateTexts } from '../../content.types.js';

export const templates: TemplateTexts = {
  letter: {
    title: 'Uzaicinājums uz pirmo sarunu',
    parts: [
      {
        paragraphs: [
          '{place}, {date}',
          'Labdien!',
          'Vēlamies iepazīties un pārrunāt, kā {municipality} un {organisation} var savstarpēji palīdzēt.',
        ],
      },
      {
        heading: 'Par ko runāsim',
        paragraphs: [
          'Kas vajadzīgs cilvēkiem, kuru labā strādājam: {need}.',
          'Kas jau ir pieejams: {resources}.',
          'Ar ko varētu sākt tuvākajos mēnešos.',
        ],
      },
      {
        heading: 'Kad un kur',
        paragraphs: [
          'Piedāvājam tikties: {meeting}. Saruna ilgs aptuveni stundu. Ja laiks neder, lūdzam nosaukt citu.',
          'Paņemiet līdzi vienu lapu par to, ko darāt un kas jums vajadzīgs.',
        ],
      },
      {
        heading: 'Kam atbildēt',
        paragraphs: ['{municipalityContact}', '{organisationContact}'],
      },
    ],
    signatures: ['{municipalityContact}'],
  },
  notes: {
    title: 'Tikšanās pieraksti',
    parts: [
      {
        paragraphs: ['{municipality} un {organisation}, {place}, {date}'],
      },
      {
        heading: 'Piedalījās',
        paragraphs: ['{municipalityContact}, {organisationContact}'],
      },
      {
        heading: 'Izdarīts kopš iepriekšējās tikšanās',
        paragraphs: ['{tasks}'],
      },
      {
        heading: 'Kas kavē',
        paragraphs: ['Šķērslis, kas to var novērst un līdz kuram datumam:'],
      },
      {
        heading: 'Nolemts',
        paragraphs: ['Lēmums, atbildīgais, termiņš:'],
      },
      {
        heading: 'Rādītājs šodien',
        paragraphs: ['{indicator}'],
      },
      {
        heading: 'Nākamā tikšanās',
        paragraphs: ['Datums, laiks, vieta:'],
      },
    ],
    signatures: [],
  },
  memorandum: {
    title: 'Sadarbības memorands',
    parts: [
      {
        paragraphs: [
          '{place}, {date}',
          '{municipality} un {organisation} (turpmāk – Puses) apliecina nodomu sadarboties. Memorands nerada finansiālas saistības.',
        ],
      },
      {
        heading: 'Kāpēc sadarbojamies',
        paragraphs: ['{goal}'],
      },
      {
        heading: 'Ko darīs katra Puse',
        paragraphs: [
          '{municipality} dalās ar informāciju, nosauc kontaktpersonu un iespēju robežās dara pieejamus resursus: {resources}.',
          '{organisation} iesaista cilvēkus, ar kuriem strādā, un dalās ar savu pieredzi.',
        ],
      },
      {
        heading: 'Kā sazināmies',
        paragraphs: [
          '{municipalityContact} un {organisationContact} tiekas vismaz reizi trijos mēnešos un pieraksta nolemto.',
        ],
      },
      {
        heading: 'Cik ilgi',
        paragraphs: [
          'Memorands ir spēkā līdz {until}. Katra Puse var to izbeigt, par to rakstiski paziņojot otrai mēnesi iepriekš.',
        ],
      },
    ],
    signatures: ['{municipality}', '{organisation}'],
  },
  agreement: {
    title: 'Sadarbības līgums',
    parts: [
      {
        paragraphs: [
          '{place}, {date}',
          '{municipality} un {organisation} (turpmāk – Puses) noslēdz šo līgumu.',
        ],
      },
      {
        heading: '1. Mērķis',
        paragraphs: ['Pušu kopīgais mērķis: {goal}.', 'Rezultātu vērtē pēc rādītāja: {indicator}.'],
      },
      {
        heading: '2. Darbi un atbildīgie',
        paragraphs: [
          '{tasks}',
          'Darbu sarakstu ar termiņiem un atbildīgajiem pievieno līgumam; to groza, Pusēm rakstiski vienojoties.',
        ],
      },
      {
        heading: '3. Resursi un nauda',
        paragraphs: [
          'Puses dara pieejamus šādus resursus: {resources}.',
          'Finansējums un maksāšanas kārtība: {money}.',
          'Ja atbalsts ir de minimis atbalsts, {municipality} to norāda un uzskaita.',
        ],
      },
      {
        heading: '4. Saziņa',
        paragraphs: [
          'Kontaktpersonas: {municipalityContact}; {organisationContact}.',
          'Par apstākļiem, kas apdraud termiņu, Puse paziņo, tiklīdz par tiem uzzina.',
        ],
      },
      {
        heading: '5. Personas dati un cilvēku drošība',
        paragraphs: [
          'Puses apstrādā tikai tos personas datus, kas darbam vajadzīgi, un dzēš tos, kad mērķis ir sasniegts.',
          'Nepilngadīgie piedalās ar likumiskā pārstāvja piekrišanu; par viņu drošību atbild nosaukts pieaugušais.',
        ],
      },
      {
        heading: '6. Izvērtēšana',
        paragraphs: [
          'Puses kopā izvērtē rezultātu ne vēlāk kā divus mēnešus pirms līguma beigām un lemj par turpinājumu.',
        ],
      },
      {
        heading: '7. Līguma termiņš un izbeigšana',
        paragraphs: [
          'Līgums ir spēkā līdz {until}. To var izbeigt, Pusēm vienojoties vai vienai Pusei rakstiski paziņojot mēnesi iepriekš.',
          'Strīdus risina sarunās, bet, ja vienoties neizdodas, normatīvajos aktos noteiktajā kārtībā.',
          'Pirms parakstīšanas līgumu pārbauda jurists.',
        ],
      },
    ],
    signatures: ['{municipality}', '{organisation}'],
  },
};
