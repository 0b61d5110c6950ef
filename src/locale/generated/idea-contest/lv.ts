// Made by `npm run messages`.
export const templates = {
  'contest.apply': "Pieteikties",
  'contest.unknown': "Konkursu pašlaik nevar parādīt",
  'contest.unknown-hint': "Kļūda ir mūsu pusē, nevis tavējā. Lūdzu, pajautā rīkotājam.",
};
