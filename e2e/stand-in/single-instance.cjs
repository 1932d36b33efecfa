'use strict'
const fs = require('node:fs')
const path = require('node:path')

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/**
 * The single-instance lock as a folder below userData: `pid` names its holder, and every further instance drops one
 * JSON file there. Synchronous, because Electron's call is.
 */
class SingleInstanceLock {
  #folder
  #watcher

  /** @param {string} userData @param {object} notice what a second instance tells the first @param {(notice: object) => void} onSecond */
  request(userData, notice, onSecond) {
    if (this.#watcher) return true
    const folder = path.join(userData, 'stand-in-lock')
    const pidFile = path.join(folder, 'pid')
    if (fs.existsSync(pidFile) && isAlive(Number(fs.readFileSync(pidFile, 'utf8')))) {
      const file = path.join(folder, `${process.pid}.json`)
      fs.writeFileSync(`${file}.part`, JSON.stringify(notice))
      fs.renameSync(`${file}.part`, file)
      return false
    }
    fs.rmSync(folder, { recursive: true, force: true })
    fs.mkdirSync(folder, { recursive: true })
    fs.writeFileSync(pidFile, String(process.pid))
    this.#folder = folder
    this.#watcher = fs.watch(folder, () => this.#collect(onSecond)).unref()
    return true
  }

  #collect(onSecond) {
    for (const name of fs.readdirSync(this.#folder)) {
      if (!name.endsWith('.json')) continue
      const file = path.join(this.#folder, name)
      const notice = JSON.parse(fs.readFileSync(file, 'utf8'))
      fs.rmSync(file)
      onSecond(notice)
    }
  }

  has() {
    return this.#watcher !== undefined
  }

  /** The watch ends before its folder goes: a watch on a removed folder brings the process down. */
  release() {
    if (!this.#watcher) return
    this.#watcher.close()
    this.#watcher = undefined
    fs.rmSync(this.#folder, { recursive: true, force: true })
  }
}

module.exports = { SingleInstanceLock }
