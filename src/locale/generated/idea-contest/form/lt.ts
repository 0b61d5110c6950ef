// Made by `npm run messages`.
export const templates = {
  'application.back': "Atgal į konkursą",
  'application.by-contact': "Parašyk konkurso organizatoriui ir paklausk, kaip teikti paraišką.",
};
