'use strict'
const { BrowserWindow } = require('./browser-window.cjs')
const { app } = require('./app.cjs')
const { notImplementedError, strictEmitter } = require('./strict.cjs')

const contents = (window) => window?.webContents
const zoomBy = (window, step) => contents(window)?.setZoomLevel(step === 0 ? 0 : contents(window).getZoomLevel() + step)

/** role -> [label, what a click does]; a role without an action throws when clicked. */
const ROLES = {
  about: ['About'],
  quit: ['Quit', () => app.quit()],
  close: ['Close Window', (window) => window?.close()],
  minimize: ['Minimize', (window) => window?.minimize()],
  reload: ['Reload', (window) => contents(window)?.reload()],
  forcereload: ['Force Reload', (window) => contents(window)?.reloadIgnoringCache()],
  toggledevtools: ['Toggle Developer Tools', (window) => contents(window)?.openDevTools()],
  resetzoom: ['Actual Size', (window) => zoomBy(window, 0)],
  zoomin: ['Zoom In', (window) => zoomBy(window, 0.5)],
  zoomout: ['Zoom Out', (window) => zoomBy(window, -0.5)],
  togglefullscreen: ['Toggle Full Screen'],
  undo: ['Undo'],
  redo: ['Redo'],
  cut: ['Cut'],
  copy: ['Copy'],
  paste: ['Paste'],
  pasteandmatchstyle: ['Paste and Match Style'],
  delete: ['Delete'],
  selectall: ['Select All'],
  hide: ['Hide'],
  hideothers: ['Hide Others'],
  unhide: ['Show All'],
  front: ['Bring All to Front'],
  zoom: ['Zoom'],
  services: ['Services'],
  help: ['Help'],
  window: ['Window'],
  recentdocuments: ['Open Recent'],
  clearrecentdocuments: ['Clear Menu'],
}

/** role -> [label, roles of its items], as Electron fills these menus in. */
const ROLE_MENUS = {
  appmenu: ['App', ['about', 'services', 'hide', 'hideothers', 'unhide', 'quit']],
  filemenu: ['File', [process.platform === 'darwin' ? 'close' : 'quit']],
  editmenu: ['Edit', ['undo', 'redo', 'cut', 'copy', 'paste', 'delete', 'selectall']],
  viewmenu: ['View', ['reload', 'forcereload', 'toggledevtools', 'resetzoom', 'zoomin', 'zoomout', 'togglefullscreen']],
  windowmenu: ['Window', ['minimize', 'zoom', 'close']],
}

let nextCommandId = 1

class MenuItem {
  /** @param {any} options as of Electron's MenuItem constructor */
  constructor(options) {
    const role = options.role?.toLowerCase()
    const [menuLabel, menuRoles] = ROLE_MENUS[role] ?? []
    const submenu = options.submenu ?? menuRoles?.map((item) => ({ role: item }))
    if (role && !ROLES[role] && !menuRoles) throw notImplementedError(`menu role '${options.role}'`)
    Object.assign(this, { enabled: true, visible: true, checked: false, sublabel: '', toolTip: '' }, options)
    this.role = role
    this.label = options.label ?? menuLabel ?? ROLES[role]?.[0] ?? ''
    this.type = options.type ?? (submenu ? 'submenu' : 'normal')
    this.submenu = Array.isArray(submenu) ? Menu.buildFromTemplate(submenu) : submenu
    this.commandId = nextCommandId++
    this.click = (event = {}, window = BrowserWindow.getFocusedWindow() ?? undefined) => {
      if (this.type === 'checkbox') this.checked = !this.checked
      if (this.type === 'radio') this.#choose()
      if (role) this.#perform(role, window)
      else options.click?.(this, window, event)
    }
  }

  #choose() {
    for (const item of this.menu?.items ?? []) if (item.type === 'radio') item.checked = false
    this.checked = true
  }
  #perform(role, window) {
    const action = ROLES[role]?.[1]
    if (!action) throw notImplementedError(`a click on the menu role '${role}'`)
    action(window)
  }
}

let applicationMenu = null

class Menu extends strictEmitter('Menu', ['menu-will-show', 'menu-will-close']) {
  items = []

  static buildFromTemplate(template) {
    const menu = new Menu()
    for (const entry of template) menu.append(entry instanceof MenuItem ? entry : new MenuItem(entry))
    return menu
  }
  static setApplicationMenu(menu) {
    applicationMenu = menu
  }
  static getApplicationMenu() {
    return applicationMenu
  }
  append(item) {
    this.insert(this.items.length, item)
  }
  insert(position, item) {
    item.menu = this
    this.items.splice(position, 0, item)
  }
  getMenuItemById(id) {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id)
      if (found) return found
    }
    return null
  }
}

module.exports = { Menu, MenuItem }
