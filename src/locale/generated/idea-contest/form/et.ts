// Made by `npm run messages`.
export const templates = {
  'application.back': "Tagasi konkursi juurde",
  'application.by-contact': "Kirjuta korraldajale ja küsi, kuidas taotlust esitada.",
};
