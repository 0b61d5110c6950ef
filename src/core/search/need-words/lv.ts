import { stem as stemLv } from '../stemmers/lv.js';
import type { Stemmer } from '../text-index.js';

/** Mazgāšana, mazgāt; and who does it for its own sake is not what is done: sportotājs, sports. */
export const stem: Stemmer = (word) =>
  /^.{4,}otaj/.exec(word)?.[0] ?? stemLv(word).replace(/(?<=.{4})[aeio]j?$/, '');

export const common = `
  pakalpojums apkope kopšana uzturēšana remonts noma ierīkošana uzstādīšana piegāde izgatavošana darināšana
  organizēšana rīkošana darbs darbība darbinieks darbnīca komanda komplekts atbalsts palīdzība kurss nodarbība
  lekcija seminārs mācība apmācība valoda cilvēks bērns jaunietis jauniete seniors ģimene skolēns iedzīvotājs
  dalībnieks pašvaldība novads pagasts pilsēta skola bērnudārzs bibliotēka centrs parks māja nams telpa vieta
  pasākums svētki nometne konference sanāksme sēde ekskursija gads mēnesis nedēļa diena stunda caur līdz starp
  pirms pret vairāk sociāls sabiedrisks krīze jauns vecs liels mazs vietējs visi kopā mūsu viegls`;
