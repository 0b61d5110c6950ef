/** The line of the device, and uploads whose progress a test gives. */

export interface OnlineStatus {
  /** Tells the page too, as a browser does. */
  isOnline: boolean;
  /** From now on the browser says that there is none, whether there is or not. */
  reportOffline(): void;
}

/** The line and `navigator.onLine` as a test says, for each test of the suite; a network of the test comes before it. */
export function useOnlineStatus(): OnlineStatus {
  let isOnline = true;
  let isDenied = false;
  let before: typeof fetch;
  // What is read may come from the browser's cache; nothing can be sent.
  const onLine: typeof fetch = (input, init) =>
    isOnline || !init?.method ? before(input, init) : Promise.reject(new TypeError('Failed to fetch'));
  beforeEach(() => {
    isOnline = true;
    isDenied = false;
    before = window.fetch;
    window.fetch = onLine;
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => isOnline && !isDenied });
  });
  afterEach(() => {
    if (window.fetch === onLine) window.fetch = before;
    delete (navigator as { onLine?: boolean }).onLine;
  });
  return {
    get isOnline() {
      return isOnline;
    },
    set isOnline(value) {
      isOnline = value;
      dispatchEvent(new Event(value ? 'online' : 'offline'));
    },
    reportOffline: () => (isDenied = true),
  };
}

/** One upload that is under way. */
export interface Upload {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: FormData;
  readonly isAborted: boolean;
  progress(loaded: number, total: number): void;
  answer(status: number, text: string, headers?: string): void;
  fail(): void;
}

/** Uploads by `XMLHttpRequest` in the order in which they began. */
export function useUploads(): readonly Upload[] {
  const real = window.XMLHttpRequest;
  const uploads: Upload[] = [];
  class FakeRequest {
    upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {};
    onload?: () => void;
    onerror?: () => void;
    onprogress?: () => void;
    status = 0;
    responseText = '';
    #url = '';
    #answerHeaders = '';
    readonly #headers: Record<string, string> = {};
    #isAborted = false;
    open(_method: string, url: string): void {
      this.#url = new URL(url, location.href).href;
    }
    setRequestHeader(name: string, value: string): void {
      this.#headers[name] = value;
    }
    getAllResponseHeaders(): string {
      return this.#answerHeaders;
    }
    getResponseHeader(name: string): string | null {
      return new RegExp(`^${name}: (.*)$`, 'im').exec(this.#answerHeaders)?.[1] ?? null;
    }
    abort(): void {
      this.#isAborted = true;
    }
    send(body: FormData): void {
      const isAborted = (): boolean => this.#isAborted;
      uploads.push({
        url: this.#url,
        headers: this.#headers,
        body,
        get isAborted() {
          return isAborted();
        },
        progress: (loaded, total) => this.upload.onprogress?.({ loaded, total }),
        answer: (status, text, headers = '') => {
          this.status = status;
          this.responseText = text;
          this.#answerHeaders = headers;
          this.onload?.();
        },
        fail: () => this.onerror?.(),
      });
    }
  }
  beforeEach(() => {
    uploads.length = 0;
    window.XMLHttpRequest = FakeRequest as unknown as typeof XMLHttpRequest;
  });
  afterEach(() => {
    window.XMLHttpRequest = real;
  });
  return uploads;
}
