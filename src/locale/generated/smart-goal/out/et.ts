// Made by `npm run messages`.
export const templates = {
  'file.cut-off': "Fail katkeb; kõik kuni selle kohani on alles.",
  'file.left-out': ["Seda ei saanud lugeda ja see on välja jäetud: ",0,""],
  'file.newer': "Fail pärineb uuemast versioonist; alles on kõik, mida see versioon tunneb.",
  'out.activities': "Ülesanded ja tegevused",
  'out.csv': "Tabel (CSV)",
  'out.file': "SMART-eesmärk",
  'out.level': "Tase",
  'out.markdown': "Tekst (Markdown)",
  'out.name': "Plaani nimi",
  'out.not-a-plan': ["",0," ei ole salvestatud plaan. Midagi ei muudetud."],
  'out.open': "Ava fail",
  'out.opened': ["Avatud: ",0,". „Võta tagasi“ toob tagasi selle, mis siin enne oli."],
  'out.print': "Prindi",
  'out.save': "Salvesta failina",
};
