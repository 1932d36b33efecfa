'use strict'
// What a desktop would do: native dialogs, the clipboard, the screen, other programs. Tests replace these functions in
// app.evaluate; what is not replaced answers as a user who cancels, and says so.
const { strictEmitter, strictObject } = require('./strict.cjs')

const say = (sentence) => console.error(`stand-in: ${sentence}`)

/** Both forms of Electron's dialog calls: with a parent window in front and without. */
const optionsOf = (first, second) => second ?? (first && 'webContents' in first ? {} : (first ?? {}))

const dialog = strictObject('dialog', {
  async showOpenDialog() {
    say('no native open dialog here; it counts as cancelled')
    return { canceled: true, filePaths: [] }
  },
  async showSaveDialog() {
    say('no native save dialog here; it counts as cancelled')
    return { canceled: true, filePath: '' }
  },
  async showMessageBox(first, second) {
    const { message, cancelId = 0 } = optionsOf(first, second)
    say(`no native message box here for "${message}"; answered with button ${cancelId}`)
    return { response: cancelId, checkboxChecked: false }
  },
  showErrorBox(title, content) {
    say(`error box: ${title}: ${content}`)
  },
})

const shell = strictObject('shell', {
  async openExternal(url) {
    say(`would open ${url}`)
  },
  async openPath(path) {
    say(`would open ${path}`)
    return ''
  },
  showItemInFolder(path) {
    say(`would show ${path} in its folder`)
  },
})

let clipboardText = ''
let clipboardItems = []
/** A clipboard of its own: the system's is never touched. */
const clipboard = strictObject('clipboard', {
  writeText(text) {
    clipboardText = String(text)
  },
  readText: () => clipboardText,
  async write(items) {
    clipboardItems = items
  },
  read: async () => clipboardItems,
  clear() {
    clipboardText = ''
  },
})

const area = { x: 0, y: 0, width: 1920, height: 1080 }
const display = {
  id: 1,
  label: 'stand-in',
  bounds: area,
  workArea: area,
  size: area,
  workAreaSize: area,
  scaleFactor: 1,
}
Object.assign(display, { rotation: 0, internal: false, touchSupport: 'unavailable' })

class Screen extends strictEmitter('screen', ['display-added', 'display-removed', 'display-metrics-changed']) {
  getPrimaryDisplay() {
    return structuredClone(display)
  }
  getAllDisplays() {
    return [structuredClone(display)]
  }
  getDisplayMatching() {
    return structuredClone(display)
  }
  getDisplayNearestPoint() {
    return structuredClone(display)
  }
}

/** Accepted, without effect: nothing collects crashes here. */
const crashReporter = strictObject('crashReporter', { start() {} })

/** What lies on the clipboard, by its type. */
class ClipboardItem {
  #items
  constructor(items) {
    this.#items = items
  }
  get types() {
    return Object.keys(this.#items)
  }
  async getType(type) {
    return this.#items[type]
  }
}

module.exports = { ClipboardItem, clipboard, crashReporter, dialog, screen: new Screen(), shell }
