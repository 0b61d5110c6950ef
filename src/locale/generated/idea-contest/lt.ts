// Made by `npm run messages`.
export const templates = {
  'contest.apply': "Teikti paraišką",
  'contest.unknown': "Konkurso dabar parodyti nepavyksta",
  'contest.unknown-hint': "Klaida – mūsų, ne tavo. Paklausk organizatoriaus.",
};
