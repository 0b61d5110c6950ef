// Made by `npm run messages`.
export const templates = {
  'map.all': "Show all",
  'map.canvas': "Map. The arrow keys move it, plus and minus zoom.",
  'map.close': "Close the map",
  'map.cluster': "# enterprise close together, zoom in|# enterprises close together, zoom in",
  'map.gathered': "# enterprise in this place|# enterprises in this place",
  'map.hint': "Choose a pin to see who is there.",
  'map.host': "They come from {0}, which will learn of your visit.",
  'map.laid': "The map pictures are there.",
  'map.lay': "Show the map pictures",
  'map.missing': "The map pictures do not come. The pins are in their right places all the same.",
  'map.none': "No enterprise of this list has an exact place.",
  'map.placed': "# enterprise on the map|# enterprises on the map",
  'map.placeless': "# without an exact place is in the list only|# without an exact place are in the list only",
  'map.reveal': "Show in the list",
  'map.zoom-in': "Zoom in",
  'map.zoom-out': "Zoom out",
};
