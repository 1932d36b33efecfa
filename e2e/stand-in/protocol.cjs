'use strict'
const fs = require('node:fs/promises')
const path = require('node:path')
const { fileURLToPath } = require('node:url')
const { requireNotReady } = require('./app.cjs')
const { notImplementedError, strictObject } = require('./strict.cjs')

const MEDIA_TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css' }
Object.assign(MEDIA_TYPES, { '.json': 'application/json', '.svg': 'image/svg+xml', '.png': 'image/png' })
Object.assign(MEDIA_TYPES, {
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain',
  '.ico': 'image/x-icon',
})

/** Schemes of the app's own: Chromium knows none of them, so `app://host/x` is `https://host.app.standin/x` to the page. */
const ownSchemes = new Set()
const PAGE_URL = /^https:\/\/([^/]*)\.([a-z][a-z0-9-]*)\.standin(?=\/|$)/

/** @param {string} url as the app knows it @returns {string} as Chromium knows it */
function toPageUrl(url) {
  const match = /^([a-z][a-z0-9-]*):\/\/([^/?#]*)(.*)$/.exec(url)
  return match && ownSchemes.has(match[1]) ? `https://${match[2]}.${match[1]}.standin${match[3]}` : url
}

/** @param {string} url as Chromium knows it @returns {string} as the app knows it */
function toAppUrl(url) {
  return url.replace(PAGE_URL, (whole, host, scheme) => (ownSchemes.has(scheme) ? `${scheme}://${host}` : whole))
}

/** @param {string} url @returns {string} the origin that Electron reports, also for schemes that Node calls opaque */
function originOf(url) {
  const { protocol, host, origin } = new URL(url)
  return origin === 'null' && host ? `${protocol}//${host}` : origin
}

/** Own schemes named in a Content-Security-Policy become what the page knows them as. */
function toPagePolicy(policy) {
  let result = policy
  for (const scheme of ownSchemes) {
    result = result.replace(new RegExp(`\\b${scheme}://([\\w.-]+)`, 'g'), `https://$1.${scheme}.standin`)
    result = result.replace(new RegExp(`(^|\\s)${scheme}:(?=[\\s;]|$)`, 'g'), `$1https://*.${scheme}.standin`)
  }
  return result
}

/** @returns {any} the protocol of one session, with `handlerFor` for the stand-in itself */
function createProtocol() {
  const handlers = new Map()
  return strictObject('protocol', {
    registerSchemesAsPrivileged(schemes) {
      requireNotReady('protocol.registerSchemesAsPrivileged')
      for (const { scheme } of schemes) ownSchemes.add(scheme)
    },
    handle(scheme, handler) {
      if (['http', 'https', 'file'].includes(scheme)) throw notImplementedError(`protocol.handle('${scheme}')`)
      if (handlers.has(scheme)) throw new Error('Failed to register protocol: already registered')
      ownSchemes.add(scheme)
      handlers.set(scheme, handler)
    },
    unhandle: (scheme) => void handlers.delete(scheme),
    isProtocolHandled: (scheme) => handlers.has(scheme),
    handlerFor: (url) => handlers.get(url.slice(0, url.indexOf(':'))),
  })
}

/**
 * @param {(request: Request) => Response | Promise<Response>} handler
 * @param {{ url: string, method: string, headers: Record<string, string>, postData?: string }} request
 * @returns {Promise<object>} the answer as Fetch.fulfillRequest takes it
 */
async function answerRequest(handler, { url, method, headers, postData }) {
  const response = await handler(new Request(url, { method, headers, body: postData ?? null }))
  const responseHeaders = [...response.headers].map(([name, value]) => ({
    name,
    value: name === 'content-security-policy' ? toPagePolicy(value) : value,
  }))
  const body = Buffer.from(await response.arrayBuffer()).toString('base64')
  return { responseCode: response.status, responseHeaders, body }
}

const net = strictObject('net', {
  /** Files only: the app is offline. @param {string | URL | Request} input @returns {Promise<Response>} */
  async fetch(input) {
    const url = String(input?.url ?? input)
    if (!url.startsWith('file:')) throw notImplementedError(`net.fetch of ${url}`)
    const file = fileURLToPath(url)
    const type = MEDIA_TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream'
    const body = await fs.readFile(file).catch((cause) => {
      throw new Error('net::ERR_FILE_NOT_FOUND', { cause })
    })
    return new Response(body, { headers: { 'content-type': type } })
  },
  isOnline: () => false,
})

module.exports = { answerRequest, createProtocol, net, originOf, toAppUrl, toPageUrl }
