import type { TemplateTexts } from '../../content.types.js';

export const templates: TemplateTexts = {
  letter: {
    title: 'Kvietimas į pirmąjį pokalbį',
    parts: [
      {
        paragraphs: [
          '{place}, {date}',
          'Laba diena,',
          'norėtume susipažinti ir aptarti, kaip {municipality} ir {organisation} gali padėti vieni kitiems.',
        ],
      },
      {
        heading: 'Apie ką kalbėsime',
        paragraphs: [
          'Ko reikia žmonėms, dėl kurių dirbame: {need}.',
          'Kas jau yra: {resources}.',
          'Nuo ko galėtume pradėti artimiausiais mėnesiais.',
        ],
      },
      {
        heading: 'Kada ir kur',
        paragraphs: [
          'Siūlome susitikti: {meeting}. Pokalbis truks apie valandą. Jei laikas netinka, prašome pasiūlyti kitą.',
          'Atsineškite vieną puslapį apie tai, ką darote ir ko jums reikia.',
        ],
      },
      {
        heading: 'Kam atsakyti',
        paragraphs: ['{municipalityContact}', '{organisationContact}'],
      },
    ],
    signatures: ['{municipalityContact}'],
  },
  notes: {
    title: 'Susitikimo užrašai',
    parts: [
      {
        paragraphs: ['{municipality} ir {organisation}, {place}, {date}'],
      },
      {
        heading: 'Dalyvavo',
        paragraphs: ['{municipalityContact}, {organisationContact}'],
      },
      {
        heading: 'Padaryta nuo praėjusio susitikimo',
        paragraphs: ['{tasks}'],
      },
      {
        heading: 'Kas trukdo',
        paragraphs: ['Kliūtis, kas gali ją pašalinti ir iki kurios datos:'],
      },
      {
        heading: 'Nuspręsta',
        paragraphs: ['Sprendimas, atsakingas asmuo, terminas:'],
      },
      {
        heading: 'Rodiklis šiandien',
        paragraphs: ['{indicator}'],
      },
      {
        heading: 'Kitas susitikimas',
        paragraphs: ['Data, laikas, vieta:'],
      },
    ],
    signatures: [],
  },
  memorandum: {
    title: 'Bendradarbiavimo memorandumas',
    parts: [
      {
        paragraphs: [
          '{place}, {date}',
          '{municipality} ir {organisation} (toliau – Šalys) pareiškia ketinimą bendradarbiauti. Memorandumas nesukuria finansinių įsipareigojimų.',
        ],
      },
      {
        heading: 'Kodėl bendradarbiaujame',
        paragraphs: ['{goal}'],
      },
      {
        heading: 'Ką daro kiekviena Šalis',
        paragraphs: [
          '{municipality} dalijasi informacija, paskiria kontaktinį asmenį ir pagal galimybes leidžia naudotis ištekliais: {resources}.',
          '{organisation} įtraukia žmones, su kuriais dirba, ir dalijasi savo patirtimi.',
        ],
      },
      {
        heading: 'Kaip bendraujame',
        paragraphs: [
          '{municipalityContact} ir {organisationContact} susitinka bent kartą per tris mėnesius ir užrašo, ką nusprendė.',
        ],
      },
      {
        heading: 'Kiek laiko',
        paragraphs: [
          'Memorandumas galioja iki {until}. Kiekviena Šalis gali jį nutraukti, raštu pranešusi kitai prieš mėnesį.',
        ],
      },
    ],
    signatures: ['{municipality}', '{organisation}'],
  },
  agreement: {
    title: 'Bendradarbiavimo sutartis',
    parts: [
      {
        paragraphs: [
          '{place}, {date}',
          '{municipality} ir {organisation} (toliau – Šalys) sudaro šią sutartį.',
        ],
      },
      {
        heading: '1. Tikslas',
        paragraphs: ['Bendras Šalių tikslas: {goal}.', 'Rezultatas vertinamas pagal rodiklį: {indicator}.'],
      },
      {
        heading: '2. Darbai ir atsakingi asmenys',
        paragraphs: [
          '{tasks}',
          'Darbų sąrašas su terminais ir atsakingais asmenimis pridedamas prie sutarties; jis keičiamas rašytiniu Šalių susitarimu.',
        ],
      },
      {
        heading: '3. Ištekliai ir pinigai',
        paragraphs: [
          'Šalys leidžia naudotis šiais ištekliais: {resources}.',
          'Finansavimas ir mokėjimo tvarka: {money}.',
          'Jei parama yra de minimis pagalba, {municipality} tai nurodo ir registruoja.',
        ],
      },
      {
        heading: '4. Bendravimas',
        paragraphs: [
          'Kontaktiniai asmenys: {municipalityContact}; {organisationContact}.',
          'Apie aplinkybes, dėl kurių terminui kyla grėsmė, Šalis praneša, kai tik apie jas sužino.',
        ],
      },
      {
        heading: '5. Asmens duomenys ir žmonių saugumas',
        paragraphs: [
          'Šalys tvarko tik darbui reikalingus asmens duomenis ir ištrina juos, kai tikslas pasiektas.',
          'Nepilnamečiai dalyvauja turėdami atstovo pagal įstatymą sutikimą; už jų saugumą atsako paskirtas suaugęs asmuo.',
        ],
      },
      {
        heading: '6. Įvertinimas',
        paragraphs: [
          'Likus ne mažiau kaip dviem mėnesiams iki sutarties pabaigos Šalys kartu įvertina rezultatą ir sprendžia, ar tęsti.',
        ],
      },
      {
        heading: '7. Galiojimas',
        paragraphs: [
          'Sutartis galioja iki {until}. Ji nutraukiama Šalių susitarimu arba vienai Šaliai raštu pranešus prieš mėnesį.',
          'Ginčai sprendžiami derybomis, o nepavykus susitarti – įstatymų nustatyta tvarka.',
          'Prieš pasirašant sutartį patikrina teisininkas.',
        ],
      },
    ],
    signatures: ['{municipality}', '{organisation}'],
  },
};
