// Made by `npm run messages`.
export const templates = {
  'application.back': "Back to the contest",
  'application.by-contact': "Write to the organiser and ask how to apply.",
};
