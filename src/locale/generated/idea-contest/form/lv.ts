// Made by `npm run messages`.
export const templates = {
  'application.back': "Atpakaļ pie konkursa",
  'application.by-contact': "Uzraksti konkursa rīkotājam un pajautā, kā pieteikties.",
};
