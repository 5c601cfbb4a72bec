import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A host that serves the built page from a folder of its own, as free hosts of static pages do, and nothing beside it. */
export async function hostInFolder(
  folder: string,
  source: string,
): Promise<{ readonly address: string; readonly close: () => Promise<void> }> {
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    if (!pathname.startsWith(folder)) {
      response.writeHead(404).end()
      return
    }
    const answer = async (): Promise<void> => {
      const found = await fetch(new URL(pathname.slice(folder.length), source))
      const type = found.headers.get('content-type') ?? 'application/octet-stream'
      response.writeHead(found.status, { 'content-type': type }).end(Buffer.from(await found.arrayBuffer()))
    }
    answer().catch(() => response.writeHead(502).end())
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}${folder}`,
    close: () => new Promise(done => server.close(() => done())),
  }
}
