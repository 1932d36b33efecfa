import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { protocol } from 'electron'
import { APP_SCHEME, fileOfAppUrl } from './app-url.ts'
import { contentSecurityPolicy } from './csp.ts'
import { withStyleNonce } from './style-nonce.ts'

/** The kinds of file that a built window is made of; others are not served. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/**
 * Makes `app://` an origin like https: with storage, a secure context, and compiled code kept from one start to the next (the names of
 * scripts change with their content). Must run before the app is ready, once.
 */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, codeCache: true } },
  ])
  // Node loads what requests and answers are made of with the first of them; meanwhile the app waits for its first window.
  setImmediate(() => new Response())
}

/** Serves the built window from a folder, read-only, and nothing outside it. */
export function serveApp(folder: string): void {
  protocol.handle(APP_SCHEME, async (request) => {
    if (request.method !== 'GET') return new Response(null, { status: 405 })
    const file = fileOfAppUrl(request.url, folder)
    const type = file === null ? undefined : TYPES[extname(file)]
    if (file === null || type === undefined) return new Response(null, { status: 404 })
    try {
      const bytes = await readFile(file)
      const page = type === TYPES['.html'] ? withStyleNonce(bytes.toString('utf8')) : null
      return new Response(page?.html ?? bytes, {
        headers: {
          'Content-Type': type,
          'Content-Security-Policy': contentSecurityPolicy(page?.nonce ?? null),
          'X-Content-Type-Options': 'nosniff',
        },
      })
    } catch {
      return new Response(null, { status: 404 })
    }
  })
}
