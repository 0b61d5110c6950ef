// Made by `npm run messages`.
export const templates = {
  'application.back': "Tagasi konkursi juurde",
};
