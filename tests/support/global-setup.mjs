import { register } from 'tsx/esm/api'

/** Jest transforms tests, but loads this file natively: TypeScript needs tsx here. */
// biome-ignore lint/style/noDefaultExport: jest takes the default export
export default async function globalSetup() {
  const unregister = register()
  const { startTestServer } = await import('./test-server.ts')
  const { prepareTemplate } = await import('./template-database.ts')
  await unregister()
  const server = await startTestServer()
  globalThis.stopTestServer = server.stop
  process.env.CANDOR_TEST_SERVER = server.url
  process.env.CANDOR_TEST_TEMPLATE = await prepareTemplate(server.url)
}
