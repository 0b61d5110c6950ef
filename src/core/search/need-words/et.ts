import { stem as stemEt } from '../stemmers/et.js';
import type { Stemmer } from '../text-index.js';

/** Toitlustamine, toitlustus. */
export const stem: Stemmer = (word) =>
  stemEt(word.replace(/(?<=.{4})mi(?:ne|se|st)[a-z]*$/, '')).replace(/(?<=.{4})us$/, '');

export const common = `
  teenus hooldus remont rent üür paigaldus paigaldamine valmistamine tegemine korraldamine töö töötaja tegevus
  töötuba meeskond komplekt tugi abi kursus tund loeng seminar koolitus õpe keel keelne inimene laps noor
  eakas pere õpilane elanik osaleja omavalitsus vald osavald linn kool lasteaed raamatukogu keskus park maja
  kodu ruum koht üritus pidu pidupäev laager konverents istung koosolek ekskursioon aasta kuu nädal päev jaoks
  juures kohta vahel ilma läbi enne pärast kuni ning sotsiaalne avalik kriis uus vana suur väike kohalik kõik
  koos meie lihtne`;
