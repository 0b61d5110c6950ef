// Made by `npm run messages`.
export const templates = {
  'contest.apply': "Apply",
  'contest.unknown': "The contest cannot be shown just now",
  'contest.unknown-hint': "The mistake is on our side, not yours. Please ask the organiser.",
};
