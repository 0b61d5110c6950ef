// Made by `npm run messages`.
export const templates = {
  'feed.failed': "Sąrašo šiuo metu parodyti nepavyksta",
  'feed.loading': "Įkeliama…",
  'feed.offline': "Atrodo, nėra interneto ryšio. Patikrinkite jį ir bandykite dar kartą.",
  'feed.our-fault': "Klaida – mūsų, ne jūsų. Pabandykite šiek tiek vėliau.",
  'feed.problems': "# klaida duomenų sraute|# klaidos duomenų sraute|# klaidos duomenų sraute|# klaidų duomenų sraute",
  'feed.retry': "Bandyti dar kartą",
  'feed.retrying': "Ryšys lėtas. Bandome dar kartą…",
  'feed.stale': ["Naujausio sąrašo dabar nepavyksta gauti. Matote šiame įrenginyje išsaugotą kopiją: ",0,""],
  'feed.timeout': "Serveris laiku neatsakė. Pabandykite šiek tiek vėliau.",
  'only.en': "Tik anglų kalba",
  'only.et': "Tik estų kalba",
  'only.lt': "Tik lietuvių kalba",
  'only.lv': "Tik latvių kalba",
  'only.other': ["Kita kalba: ",0,""],
};
