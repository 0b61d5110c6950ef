// Made by `npm run messages`.
export const templates = {
  'application.back': "Atpakaļ pie konkursa",
};
