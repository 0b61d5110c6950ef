import { stem as stemEn } from '../stemmers/en.js';
import type { Stemmer } from '../text-index.js';

/** As in a search. */
export const stem: Stemmer = stemEn;

export const common = `
  service servicing maintenance maintaining repair hire rent installation courses delivery making made support
  help work worker workshop team set course lesson class lecture training seminar language people person child
  children young youth senior family families pupil resident participant municipality municipal county parish
  town city school kindergarten library centre center park house home office room hall place area event
  festival camp conference meeting trip year month week hour social public crisis local plain lonely from with
  that this they them their your into about along near over under order`;
