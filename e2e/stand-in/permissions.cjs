'use strict'
const { chromium } = require('./chromium.cjs')

/** Electron's name of a permission -> Chromium's descriptors of it. */
const PERMISSIONS = {
  'clipboard-read': [{ name: 'clipboard-read' }],
  'clipboard-sanitized-write': [{ name: 'clipboard-write' }],
  geolocation: [{ name: 'geolocation' }],
  'idle-detection': [{ name: 'idle-detection' }],
  media: [{ name: 'camera' }, { name: 'microphone' }],
  midi: [{ name: 'midi' }],
  notifications: [{ name: 'notifications' }],
  'window-management': [{ name: 'window-management' }],
}

/** @returns {Promise<boolean>} what a permission request handler calls back with; no handler grants, as in Electron */
function askRequestHandler(handler, contents, permission, details) {
  if (!handler) return Promise.resolve(true)
  return new Promise((resolve) => handler(contents, permission, resolve, details))
}

/**
 * Asks the session's handlers about each permission once, before a page loads, and tells Chromium the answers: it cannot
 * ask while the page runs. Granted is what both handlers grant.
 * @param {object} handlers the session's `check` and `request` handler @param {object} contents @param {string} appUrl
 * @param {string} origin the page's origin as the app knows it @param {string} pageOrigin as Chromium knows it
 */
async function applyPermissions({ check, request }, contents, appUrl, origin, pageOrigin) {
  const details = { requestingUrl: appUrl, isMainFrame: true, securityOrigin: origin }
  for (const [permission, descriptors] of Object.entries(PERMISSIONS)) {
    const allowed =
      (check?.(contents, permission, origin, details) ?? true) &&
      (await askRequestHandler(request, contents, permission, details))
    for (const descriptor of descriptors) {
      const setting = allowed ? 'granted' : 'denied'
      await chromium.connection.send('Browser.setPermission', { permission: descriptor, setting, origin: pageOrigin })
    }
  }
}

module.exports = { applyPermissions }
