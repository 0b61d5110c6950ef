import { stem as stemLt } from '../stemmers/lt.js';
import type { Stemmer } from '../text-index.js';

/** Skalbimas, skalbti. */
export const stem: Stemmer = (word) => stemLt(word).replace(/(?<=.{4})(?:in)?im$/, '');

export const common = `
  paslauga priežiūra taisymas remontas nuoma įrengimas tiekimas gamyba gaminimas organizavimas darbas
  darbuotojas veikla dirbtuvės komanda rinkinys pagalba parama kursai pamoka paskaita seminaras mokymai kalba
  žmogus žmonės žmonėms vaikas jaunimas senjoras šeima moksleivis gyventojas dalyvis savivaldybė rajonas
  seniūnija valsčius miestas mokykla darželis biblioteka centras parkas namas patalpa vieta renginys šventė
  stovykla konferencija posėdis susitikimas ekskursija metai mėnuo savaitė diena valanda apie prie arba kaip
  prieš tarp socialinis viešas krizė naujas senas didelis mažas vietinis visi kartu mūsų lengvai`;
