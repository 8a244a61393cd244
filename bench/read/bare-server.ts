import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

// The limit of node:http: the same bytes for every request, from memory, whatever is asked.
const body = readFileSync(process.env.BENCH_BODY ?? '')
createServer((request, response) => {
  const answer = () =>
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body)
  if (request.method === 'GET') answer()
  else request.resume().once('end', answer)
}).listen(Number(process.env.PORT), '127.0.0.1')
