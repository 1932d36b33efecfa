'use strict'
// The module `electron` of the main process. Node reads the names that ESM can import from this text, and understands
// only bare names in the literal and plain assignments below it.
const { app } = require('./app.cjs')
const { BrowserWindow } = require('./browser-window.cjs')
const { ClipboardItem, clipboard, crashReporter, dialog, screen, shell } = require('./desktop.cjs')
const { ipcMain } = require('./ipc-main.cjs')
const { Menu, MenuItem } = require('./menu.cjs')
const { nativeTheme } = require('./native-theme.cjs')
const { net } = require('./protocol.cjs')
const { session } = require('./session.cjs')
const { absent } = require('./strict.cjs')
const { utilityProcess } = require('./utility-process.cjs')
const { webContents } = require('./web-contents.cjs')

const { protocol } = session.defaultSession

module.exports = {
  app,
  BrowserWindow,
  clipboard,
  ClipboardItem,
  crashReporter,
  dialog,
  ipcMain,
  Menu,
  MenuItem,
  nativeTheme,
  net,
  protocol,
  screen,
  session,
  shell,
  utilityProcess,
  webContents,
}

module.exports.autoUpdater = absent('autoUpdater')
module.exports.BaseWindow = absent('BaseWindow')
module.exports.BrowserView = absent('BrowserView')
module.exports.contentTracing = absent('contentTracing')
module.exports.desktopCapturer = absent('desktopCapturer')
module.exports.globalShortcut = absent('globalShortcut')
module.exports.inAppPurchase = absent('inAppPurchase')
module.exports.MessageChannelMain = absent('MessageChannelMain')
module.exports.nativeImage = absent('nativeImage')
module.exports.netLog = absent('netLog')
module.exports.Notification = absent('Notification')
module.exports.powerMonitor = absent('powerMonitor')
module.exports.powerSaveBlocker = absent('powerSaveBlocker')
module.exports.pushNotifications = absent('pushNotifications')
module.exports.safeStorage = absent('safeStorage')
module.exports.ServiceWorkerMain = absent('ServiceWorkerMain')
module.exports.ShareMenu = absent('ShareMenu')
module.exports.systemPreferences = absent('systemPreferences')
module.exports.TouchBar = absent('TouchBar')
module.exports.Tray = absent('Tray')
module.exports.View = absent('View')
module.exports.webFrameMain = absent('webFrameMain')
module.exports.WebContentsView = absent('WebContentsView')
