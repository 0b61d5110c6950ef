// Made by `npm run messages`.
export const templates = {
};
