// Made by `npm run messages`.
export const templates = {
  'file.cut-off': "Fails ir aprauts; viss līdz tai vietai ir saglabāts.",
  'file.left-out': ["To nevarēja nolasīt, tāpēc tas ir izlaists: ",0,""],
  'file.newer': "Fails veidots jaunākā versijā; saglabāts viss, ko šī versija pazīst.",
  'out.activities': "Uzdevumi un aktivitātes",
  'out.csv': "Tabula (CSV)",
  'out.file': "SMART mērķis",
  'out.level': "Līmenis",
  'out.markdown': "Teksts (Markdown)",
  'out.name': "Plāna nosaukums",
  'out.not-a-plan': ["",0," nav saglabāts plāns. Nekas netika mainīts."],
  'out.open': "Atvērt failu",
  'out.opened': ["Atvērts: ",0,". Ar „Atsaukt” atgūsiet to, kas te bija iepriekš."],
  'out.print': "Drukāt",
  'out.save': "Saglabāt failā",
};
