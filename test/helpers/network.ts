/** A network that answers as a test says. What a test does not name goes to the real one. */
export type Answer = (request: { url: string; init: RequestInit }) => Response | Promise<Response>;

export interface Sent {
  readonly url: string;
  readonly init: RequestInit;
}

export interface Network {
  /** Requests for addresses that the test answers, oldest first. */
  readonly sent: readonly Sent[];
  /** A new address; each request takes the next answer, the last one stays. */
  respondAt(...answers: readonly Answer[]): string;
  /** Changes what an address answers. */
  setResponses(url: string, ...answers: readonly Answer[]): void;
  sentTo(url: string): readonly Sent[];
}

export const json =
  (body: unknown, init: ResponseInit = {}): Answer =>
  () =>
    new Response(JSON.stringify(body), init);

export const status =
  (code: number): Answer =>
  () =>
    new Response('', { status: code });

/** The line is dead. */
export const networkError: Answer = () => Promise.reject(new TypeError('Failed to fetch'));

/** What only a browser makes: an answer of which nothing can be read. */
export const opaque =
  (type: ResponseType): Answer =>
  () =>
    Object.defineProperty(new Response(), 'type', { value: type });

/** Never answers, but stops when it is told to. */
export const neverResponds: Answer = ({ init }) =>
  new Promise((_, reject) =>
    init.signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError'))),
  );

/** An answer that comes when the test gives it. */
export function deferred(): { answer: Answer; resolve: (answer: Answer) => void } {
  let give!: (answer: Answer) => void;
  const given = new Promise<Answer>((resolve) => (give = resolve));
  return { answer: async (request) => (await given)(request), resolve: give };
}

let count = 0;

/** Puts the stub in place of `fetch` for each test of the suite. */
export function useNetwork(): Network {
  const answers = new Map<string, Answer[]>();
  const sent: Sent[] = [];
  const real = window.fetch;

  beforeEach(() => {
    window.fetch = async (input, init = {}) => {
      const url = input instanceof Request ? input.url : new URL(input, document.baseURI).href;
      const list = answers.get(url);
      if (!list) return real(input, init);
      sent.push({ url, init });
      return (list.length > 1 ? list.shift()! : list[0]!)({ url, init });
    };
  });
  afterEach(() => {
    window.fetch = real;
    answers.clear();
    sent.length = 0;
  });

  return {
    sent,
    respondAt(...list) {
      const url = new URL(`/test-feeds/${++count}.json`, location.href).href;
      answers.set(url, [...list]);
      return url;
    },
    setResponses: (url, ...list) => void answers.set(url, [...list]),
    sentTo: (url) => sent.filter((each) => each.url === url),
  };
}
