'use strict'
const { answerRequest, originOf, toAppUrl, toPageUrl } = require('./protocol.cjs')
const { createEvent } = require('./strict.cjs')

const RESOURCE_TYPES = {
  Stylesheet: 'stylesheet',
  Script: 'script',
  Image: 'image',
  Font: 'font',
  XHR: 'xhr',
  Fetch: 'xhr',
}
Object.assign(RESOURCE_TYPES, { Media: 'media', WebSocket: 'webSocket', Ping: 'ping' })
let nextRequestId = 1

/** Emits will-frame-navigate, and for the window's own frame will-navigate or will-redirect. @returns {boolean} vetoed */
function isNavigationVetoed(contents, { frameId, redirectedRequestId }, url) {
  const isMainFrame = frameId === contents.mainFrame.frameId
  if (isMainFrame && (contents.isOwnNavigation(url) || withoutHash(url) === withoutHash(contents.getURL())))
    return false
  const frame = isMainFrame
    ? contents.mainFrame
    : { url, origin: originOf(url), parent: contents.mainFrame, top: contents.mainFrame }
  const event = createEvent({ url, isMainFrame, isSameDocument: false, frame, initiator: contents.mainFrame })
  if (redirectedRequestId) contents.emit('will-redirect', event, url, false, isMainFrame)
  else {
    contents.emit('will-frame-navigate', event)
    if (isMainFrame) contents.emit('will-navigate', event, url, false, true)
  }
  return event.defaultPrevented
}

const withoutHash = (url) => url.split('#')[0]

function detailsOf(contents, { request, resourceType, frameId }, url) {
  const isMainFrame = frameId === contents.mainFrame.frameId
  const document = isMainFrame ? 'mainFrame' : 'subFrame'
  return {
    id: nextRequestId++,
    url,
    method: request.method,
    resourceType: resourceType === 'Document' ? document : (RESOURCE_TYPES[resourceType] ?? 'other'),
    referrer: request.headers.Referer ?? '',
    timestamp: Date.now(),
    webContents: contents,
    webContentsId: contents.id,
    frame: isMainFrame ? contents.mainFrame : undefined,
  }
}

/**
 * Decides about one request of a page: navigation vetoes, then webRequest, then protocol handlers, then Chromium itself.
 * @param {any} contents @param {any} paused the parameters of Fetch.requestPaused
 * @returns {Promise<[method: string, params: object]>} the answer to send
 */
async function decideRequest(contents, paused) {
  const url = toAppUrl(paused.request.url)
  // Chromium asks for an icon of every site; Electron does not.
  if (paused.resourceType === 'Other' && url.endsWith('/favicon.ico'))
    return ['Fetch.fulfillRequest', { responseCode: 204 }]
  if (paused.resourceType === 'Document' && isNavigationVetoed(contents, paused, url))
    return ['Fetch.failRequest', { errorReason: 'Aborted' }]
  const { cancel, redirectURL } = await contents.session.webRequest.ask(detailsOf(contents, paused, url))
  if (cancel) return ['Fetch.failRequest', { errorReason: 'BlockedByClient' }]
  if (redirectURL) {
    const responseHeaders = [{ name: 'location', value: toPageUrl(redirectURL) }]
    return ['Fetch.fulfillRequest', { responseCode: 307, responseHeaders }]
  }
  const handler = contents.session.protocol.handlerFor(url)
  if (handler) return ['Fetch.fulfillRequest', await answerRequest(handler, { ...paused.request, url })]
  if (url !== paused.request.url) return ['Fetch.failRequest', { errorReason: 'NameNotResolved' }]
  return ['Fetch.continueRequest', {}]
}

module.exports = { decideRequest }
