const { contextBridge, ipcRenderer, webUtils } = require('electron')

globalThis.ofThePreload = true

contextBridge.exposeInMainWorld('api', {
  invoke: (channel, ...args) => ipcRenderer.invoke(channel, ...args),
  ping: (word) => ipcRenderer.send('ping', word),
  onPong: (callback) => {
    const listener = (_event, word) => callback(word)
    ipcRenderer.on('pong', listener)
    return () => ipcRenderer.removeListener('pong', listener)
  },
  pathOf: (file) => webUtils.getPathForFile(file),
  sees: (name) => name in globalThis,
  absent: () => ipcRenderer.sendSync('x'),
})
