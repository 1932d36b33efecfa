'use strict'

/**
 * One end of the way between a page's own world and the world of its preload script, which share a document but no object. Values
 * cross by structured clone, as the detail of an event on the document; functions and promises stay where they are, and the other end
 * gets something that asks for them. Runs in the page by its source text, and keeps the page's functions that it needs, since a page can
 * replace them.
 * @param {string} channel what only both ends know @param {string} here @param {string} there names of the ends
 * @param {Function} first what the other end can call from the beginning
 * @returns {(...args: unknown[]) => unknown} calls the first function of the other end, and gives or throws what that does
 */
function createWorldBridge(channel, here, there, first) {
  const { Blob, CustomEvent, structuredClone } = globalThis
  const { keys } = Object
  const { isArray } = Array
  const { isView } = ArrayBuffer
  const kindOf = Object.prototype.toString
  const dispatch = document.dispatchEvent.bind(document)
  const functions = [first]
  const promises = []
  let answer

  const say = (message) => dispatch(new CustomEvent(`${channel}-${there}`, { detail: message }))

  /** Whether something in a value cannot cross by itself. Throws where it cannot cross at all. */
  const isMixed = (value, seen = new Set()) => {
    if (typeof value === 'function') return true
    if (typeof value === 'symbol') structuredClone(value)
    if (typeof value !== 'object' || value === null) return false
    if (value instanceof Promise) return true
    if (value instanceof Blob || isView(value)) return false
    const isPlain = isArray(value) || kindOf.call(value) === '[object Object]'
    if (!isPlain) structuredClone(value)
    if (!isPlain || seen.has(value)) return false
    seen.add(value)
    for (const key of keys(value)) if (isMixed(value[key], seen)) return true
    return false
  }

  const packPart = (value, seen) => {
    if (typeof value === 'function') return { function: functions.push(value) - 1 }
    if (value instanceof Promise) return { promise: keepPromise(value) }
    if (typeof value !== 'object' || value === null || !isMixed(value)) return { plain: value }
    if (seen.includes(value)) throw new Error('A function inside something that contains itself cannot cross.')
    const parts = {}
    for (const key of keys(value)) parts[key] = packPart(value[key], [...seen, value])
    return { parts, isList: isArray(value) }
  }
  const pack = (value) => packPart(value, [])

  const unpack = (packed) => {
    if ('function' in packed) return (...args) => ask(packed.function, args)
    if ('promise' in packed) {
      return new Promise((resolve, reject) => {
        promises[packed.promise] = { resolve, reject }
      })
    }
    if (!('parts' in packed)) return packed.plain
    const value = packed.isList ? [] : {}
    for (const key of keys(packed.parts)) value[key] = unpack(packed.parts[key])
    return value
  }

  let kept = 0
  const keepPromise = (promise) => {
    const number = kept++
    const settle = (how) => (value) => say({ kind: 'settle', number, how, value: pack(value) })
    promise.then(settle('resolve'), settle('reject'))
    return number
  }

  const ask = (number, args) => {
    say({ kind: 'call', number, args: pack(args) })
    // Listeners have run when an event has been dispatched; calls inside calls have had their answers before.
    const { value, failure } = answer
    if (failure !== undefined) throw new Error(failure)
    return unpack(value)
  }

  const answerTo = ({ number, args }) => {
    try {
      return { value: pack(functions[number](...unpack(args))) }
    } catch (error) {
      return { failure: error instanceof Error ? error.message : `${error}` }
    }
  }

  document.addEventListener(`${channel}-${here}`, ({ detail }) => {
    if (detail.kind === 'call') say({ kind: 'answer', ...answerTo(detail) })
    else if (detail.kind === 'answer') answer = detail
    else {
      promises[detail.number][detail.how](unpack(detail.value))
      delete promises[detail.number]
    }
  })
  return (...args) => ask(0, args)
}

module.exports = { createWorldBridge }
