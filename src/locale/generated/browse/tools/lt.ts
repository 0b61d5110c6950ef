// Made by `npm run messages`.
export const templates = {
  'compare.clear': "Pašalinti visas",
  'compare.device': "Sąrašas saugomas tik šiame įrenginyje.",
  'compare.empty': "Įsimintų priemonių dar nėra. Paspauskite „Įsiminti“ prie jus dominančių priemonių ir čia jas palyginkite.",
  'compare.remove': "Pašalinti",
  'compare.remove-title': ["Pašalinti: ",0,""],
  'compare.title': "Mano sąrašas",
  'detail.report': "Pranešti apie klaidą",
  'detail.report-subject': ["Klaida įraše „",0,"“ (",1,")"],
  'dialog.close': "Uždaryti",
  'print.left': "Dar # neatspausdinta: pirma susiaurinkite sąrašą.|Dar # neatspausdintos: pirma susiaurinkite sąrašą.|Dar # neatspausdinta: pirma susiaurinkite sąrašą.|Dar # neatspausdinta: pirma susiaurinkite sąrašą.",
  'tool.copied': "Nuoroda nukopijuota.",
  'tool.copy-failed': ["Nukopijuokite patys: ",0,""],
};
