// Made by `npm run messages`.
export const templates = {
  'compare.clear': "Take out all",
  'compare.device': "The list is kept on this device only.",
  'compare.empty': "Nothing is kept yet. Press “Keep” on what interests you, and compare it here.",
  'compare.remove': "Take out",
  'compare.remove-title': ["Take out: ",0,""],
  'compare.title': "What I kept",
  'detail.report': "Report a mistake",
  'detail.report-subject': ["Mistake in the entry “",0,"” (",1,")"],
  'dialog.close': "Close",
  'print.left': "# more is not printed: filter the list first.|# more are not printed: filter the list first.",
  'tool.copied': "The link is copied.",
  'tool.copy-failed': ["Copy it by hand: ",0,""],
};
