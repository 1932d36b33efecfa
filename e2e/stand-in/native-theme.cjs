'use strict'
const { strictEmitter } = require('./strict.cjs')

class NativeTheme extends strictEmitter('nativeTheme', ['updated']) {
  #source = 'system'
  shouldUseHighContrastColors = false
  shouldUseInvertedColorScheme = false
  inForcedColorsMode = false
  prefersReducedTransparency = false

  get themeSource() {
    return this.#source
  }
  set themeSource(source) {
    if (!['system', 'light', 'dark'].includes(source)) throw new TypeError(`themeSource cannot be '${source}'`)
    if (source === this.#source) return
    this.#source = source
    this.emit('updated')
  }
  /** The system's own theme is unknown here and taken as light; STAND_IN_SYSTEM_THEME=dark says otherwise. */
  get shouldUseDarkColors() {
    const system = process.env.STAND_IN_SYSTEM_THEME ?? 'light'
    return (this.#source === 'system' ? system : this.#source) === 'dark'
  }
}

const nativeTheme = new NativeTheme()

/** @returns {object} parameters of Emulation.setEmulatedMedia that show the page the theme */
function emulatedMedia() {
  const value = nativeTheme.shouldUseDarkColors ? 'dark' : 'light'
  return { features: [{ name: 'prefers-color-scheme', value }] }
}

module.exports = { emulatedMedia, nativeTheme }
