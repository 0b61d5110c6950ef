// Made by `npm run messages`.
export const templates = {
  'compare.clear': "Eemalda kõik",
  'compare.device': "Valik on salvestatud ainult sellesse seadmesse.",
  'compare.empty': "Valik on veel tühi. Vajutage „Lisa valikusse“ selle juures, mis teid huvitab, ja võrrelge siin.",
  'compare.remove': "Eemalda",
  'compare.remove-title': ["Eemalda: ",0,""],
  'compare.title': "Minu valik",
  'detail.report': "Teata veast",
  'detail.report-subject': ["Viga kirjes „",0,"“ (",1,")"],
  'dialog.close': "Sulge",
  'print.left': "Printimata jäi veel #. Piirake nimekirja filtritega ja printige uuesti.|Printimata jäi veel #. Piirake nimekirja filtritega ja printige uuesti.",
  'tool.copied': "Link on kopeeritud.",
  'tool.copy-failed': ["Kopeerige ise: ",0,""],
};
