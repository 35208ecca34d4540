/** A publisher for tests: a real HTTP server that keeps what it is asked and answers what the test says. */
import http from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
  method: string;
  path: string;
  authorization: string;
  body: string;
}

export interface TestPublisher {
  url: string;
  asked: Asked[];
  /** What it answers from now on; null: it takes the question and never answers. */
  answer: { status: number; body: string } | null;
  stop(): Promise<void>;
}

export async function startPublisher(): Promise<TestPublisher> {
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      publisher.asked.push({
        method: String(request.method),
        path: String(request.url),
        authorization: String(request.headers.authorization),
        body: Buffer.concat(chunks).toString(),
      });
      const { answer } = publisher;
      if (answer) response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const publisher: TestPublisher = {
    url: `http://127.0.0.1:${port}`,
    asked: [],
    answer: { status: 200, body: '{}' },
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => void server.close(() => resolve()));
    },
  };
  return publisher;
}
