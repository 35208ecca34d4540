/** The part of a service worker's surroundings that ours uses: TypeScript's own types for it exclude those of pages. */
export interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

export interface FetchEvent extends ExtendableEvent {
  request: Request;
  /** Of the page that asks; empty for the page itself. */
  clientId: string;
  respondWith(answer: Promise<Response>): void;
}

export interface WorkerScope {
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  skipWaiting(): Promise<void>;
  clients: {
    claim(): Promise<void>;
    get(id: string): Promise<{ url: string } | undefined>;
    matchAll(options: { type: 'window' }): Promise<{ url: string }[]>;
  };
  registration: { unregister(): Promise<boolean> };
}

export const scope = globalThis as unknown as WorkerScope;
