// Made by `npm run messages`.
export const templates = {
  'contest.apply': "Esita taotlus",
  'contest.unknown': "Konkurssi ei saa praegu näidata",
  'contest.unknown-hint': "Viga on meie, mitte sinu poolel. Palun küsi korraldajalt.",
};
