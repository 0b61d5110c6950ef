/** Where the device of a test says it is. */
interface FakeGeolocation {
  /** Degrees of WGS 84; without them the device does not say where it is. */
  setPosition(latitude?: number, longitude?: number): void;
}

/** The device is the browser's own again after each test. */
export function useGeolocation(): FakeGeolocation {
  afterEach(() => delete (navigator as { geolocation?: unknown }).geolocation);
  return {
    setPosition(latitude, longitude) {
      const answer = (done: PositionCallback, failed: PositionErrorCallback) =>
        latitude === undefined
          ? failed({ code: 1 } as GeolocationPositionError)
          : done({ coords: { latitude, longitude } } as unknown as GeolocationPosition);
      Object.defineProperty(navigator, 'geolocation', {
        configurable: true,
        value: { getCurrentPosition: answer },
      });
    },
  };
}
