/**
 * Of Leaflet, what the map uses: its own index would bring twice as much. Each handler adds itself to the map.
 * https://leafletjs.com
 */
import 'leaflet/src/map/handler/Map.DoubleClickZoom.js';
import 'leaflet/src/map/handler/Map.Drag.js';
import 'leaflet/src/map/handler/Map.Keyboard.js';
import 'leaflet/src/map/handler/Map.ScrollWheelZoom.js';
import 'leaflet/src/map/handler/Map.TouchZoom.js';

export { TileLayer } from 'leaflet/src/layer/tile/TileLayer.js';
export { Icon } from 'leaflet/src/layer/marker/Icon.js';
export { Marker } from 'leaflet/src/layer/marker/Marker.js';
export { Map as LeafletMap } from 'leaflet/src/map/Map.js';
