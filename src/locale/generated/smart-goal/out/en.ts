// Made by `npm run messages`.
export const templates = {
  'file.cut-off': "The file breaks off; everything up to there was kept.",
  'file.left-out': ["This could not be read and is left out: ",0,""],
  'file.newer': "The file comes from a newer version; what this one knows was kept.",
  'out.activities': "Tasks and activities",
  'out.csv': "Table (CSV)",
  'out.file': "SMART goal",
  'out.level': "Level",
  'out.markdown': "Text (Markdown)",
  'out.name': "Name of the plan",
  'out.not-a-plan': ["",0," is not a saved plan. Nothing was changed."],
  'out.open': "Open a file",
  'out.opened': ["Opened: ",0,". “Undo” brings back what was here before."],
  'out.print': "Print",
  'out.save': "Save as a file",
};
