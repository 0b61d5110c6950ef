// Made by `npm run messages`.
export const templates = {
  'file.cut-off': "Failas nutrūksta; viskas iki tos vietos išsaugota.",
  'file.left-out': ["To nepavyko perskaityti, todėl praleista: ",0,""],
  'file.newer': "Failas sukurtas naujesne versija; išsaugota viskas, ką ši versija atpažįsta.",
  'out.activities': "Uždaviniai ir veiklos",
  'out.csv': "Lentelė (CSV)",
  'out.file': "SMART tikslas",
  'out.level': "Lygis",
  'out.markdown': "Tekstas („Markdown“)",
  'out.name': "Plano pavadinimas",
  'out.not-a-plan': ["",0," nėra išsaugotas planas. Niekas nepakeista."],
  'out.open': "Atverti failą",
  'out.opened': ["Atverta: ",0,". „Anuliuoti“ grąžins tai, kas čia buvo anksčiau."],
  'out.print': "Spausdinti",
  'out.save': "Išsaugoti faile",
};
