'use strict'
const fs = require('node:fs')
const path = require('node:path')
const { app } = require('./app.cjs')
const { chromium } = require('./chromium.cjs')
const { dialog } = require('./desktop.cjs')
const { createEvent, strictEmitter } = require('./strict.cjs')

class DownloadItem extends strictEmitter('downloadItem', ['done', 'updated']) {
  #begin
  #savePath = ''
  #state = 'progressing'

  constructor(begin) {
    super()
    this.#begin = begin
  }
  getURL() {
    return this.#begin.url
  }
  getFilename() {
    return this.#begin.suggestedFilename
  }
  getState() {
    return this.#state
  }
  getSavePath() {
    return this.#savePath
  }
  setSavePath(file) {
    this.#savePath = file
  }
  cancel() {
    chromium.connection.send('Browser.cancelDownload', { guid: this.#begin.guid }).catch(() => {})
  }

  /** Moves the finished file to where the app wants it, asking with a save dialog where it did not say. */
  async finish(state, folder) {
    const file = path.join(folder, this.#begin.guid)
    if (state === 'completed') {
      const target = this.#savePath || (await dialog.showSaveDialog({ defaultPath: this.getFilename() })).filePath
      if (target) fs.copyFileSync(file, target)
      this.#savePath = target
      this.#state = target ? 'completed' : 'cancelled'
    } else this.#state = 'cancelled'
    fs.rmSync(file, { force: true })
    this.emit('done', createEvent(), this.#state)
  }
}

/**
 * Has Chromium announce its downloads, and hands each to the session of the page that began it.
 * @param {(frameId: string) => any} findContents the web contents whose main frame has this id
 */
async function watchDownloads(findContents) {
  const folder = path.join(app.getPath('sessionData'), 'stand-in-downloads')
  const items = new Map()
  chromium.connection.on('Browser.downloadWillBegin', (begin) => {
    const contents = findContents(begin.frameId)
    const item = new DownloadItem(begin)
    const event = createEvent()
    items.set(begin.guid, item)
    contents?.session.emit('will-download', event, item, contents)
    if (event.defaultPrevented) item.cancel()
  })
  chromium.connection.on('Browser.downloadProgress', ({ guid, state }) => {
    if (state === 'inProgress') return
    items.get(guid)?.finish(state, folder)
    items.delete(guid)
  })
  const behavior = { behavior: 'allowAndName', downloadPath: folder, eventsEnabled: true }
  await chromium.connection.send('Browser.setDownloadBehavior', behavior)
}

module.exports = { watchDownloads }
