// Made by `npm run messages`.
export const templates = {
  'application.back': "Atgal į konkursą",
};
