'use strict'

/** Paper in inches: width, height. */
const PAPER = { A0: [33.1, 46.8], A1: [23.4, 33.1], A2: [16.54, 23.4], A3: [11.7, 16.54], A4: [8.27, 11.7] }
Object.assign(PAPER, { A5: [5.83, 8.27], A6: [4.13, 5.83], Legal: [8.5, 14], Letter: [8.5, 11], Tabloid: [11, 17] })

/** @param {any} options of webContents.printToPDF, lengths in inches @returns {object} of Page.printToPDF */
function toPrintParameters({ pageSize = 'Letter', margins = {}, ...rest }) {
  const named = typeof pageSize === 'string' ? PAPER[pageSize] : [pageSize.width, pageSize.height]
  if (!named) throw new Error(`Invalid pageSize ${pageSize}`)
  const [paperWidth, paperHeight] = named
  const { top, bottom, left, right } = margins
  const paper = { paperWidth, paperHeight, marginTop: top, marginBottom: bottom, marginLeft: left, marginRight: right }
  return { ...rest, ...paper }
}

module.exports = { toPrintParameters }
