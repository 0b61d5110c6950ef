// Made by `npm run messages`.
export const templates = {
  'compare.clear': 'Pašalinti visas',
  'compare.device': 'Sąrašas saugomas tik šiame įrenginyje.',
  'compare.empty':
    'Įsimintų įrašų dar nėra. Paspauskite „Įsiminti“ prie jus dominančių įrašų ir čia juos palyginkite.',
  'compare.remove': 'Pašalinti',
  'compare.remove-title': ['Pašalinti: ', 0, ''],
  'compare.title': 'Mano sąrašas',
  'csv.email': 'El. paštas',
  'csv.phone': 'Telefonas',
  'csv.summary': 'Santrauka',
  'csv.title': 'Pavadinimas',
  'csv.url': 'Puslapis',
  'detail.report': 'Pranešti apie klaidą',
  'detail.report-subject': ['Klaida įraše „', 0, '“ (', 1, ')'],
  'detail.source': ['Šaltinis: ', 0, ''],
  'detail.updated': ['Atnaujinta: ', 0, ''],
  'dialog.close': 'Uždaryti',
  'print.left':
    'Dar # neatspausdinta: pirma susiaurinkite sąrašą.|Dar # neatspausdintos: pirma susiaurinkite sąrašą.|Dar # neatspausdinta: pirma susiaurinkite sąrašą.|Dar # neatspausdinta: pirma susiaurinkite sąrašą.',
  'tool.copied': 'Nuoroda nukopijuota.',
  'tool.copy-failed': ['Nukopijuokite patys: ', 0, ''],
  'tool.csv-done': 'Lentelė išsaugota.',
};
