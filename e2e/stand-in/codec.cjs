'use strict'

/**
 * Structured clone over JSON, for both ends of the IPC: values JSON lacks become `{ $: kind, v: ... }`, an object seen
 * before becomes a reference, so that cycles and shared objects survive. Runs in Node and, by its source text, in the page.
 * @returns {{ encode(value: unknown): unknown, decode(tree: any): any }} encode throws on functions and symbols, as Electron does
 */
function createCodec() {
  const views = new Map(
    [Int8Array, Uint8Array, Uint8ClampedArray, Int16Array, Uint16Array, Int32Array, Uint32Array]
      .concat([Float32Array, Float64Array, BigInt64Array, BigUint64Array, DataView])
      .map((type) => [type.name, type]),
  )
  const errors = new Map(
    [Error, EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError].map((type) => [type.name, type]),
  )
  const toBase64 = (bytes) => (bytes.toBase64 ? bytes.toBase64() : Buffer.from(bytes).toString('base64'))
  const fromBase64 = (text) =>
    Uint8Array.fromBase64 ? Uint8Array.fromBase64(text) : new Uint8Array(Buffer.from(text, 'base64'))

  function encode(root) {
    const seen = new Map()

    function encodeObject(value) {
      if (Array.isArray(value)) return Array.from(value, walk)
      const kind = Object.prototype.toString.call(value).slice(8, -1)
      if (ArrayBuffer.isView(value)) {
        const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
        return { $: 'view', type: kind, v: toBase64(bytes) }
      }
      switch (kind) {
        case 'Object': {
          const copy = {}
          for (const key of Object.keys(value)) copy[key] = walk(value[key])
          return Object.hasOwn(copy, '$') ? { $: 'object', v: copy } : copy
        }
        case 'ArrayBuffer':
          return { $: 'buffer', v: toBase64(new Uint8Array(value)) }
        case 'Date':
          return { $: 'date', v: walk(value.getTime()) }
        case 'RegExp':
          return { $: 'regexp', v: [value.source, value.flags] }
        case 'Map':
          return { $: 'map', v: Array.from(value, ([key, item]) => [walk(key), walk(item)]) }
        case 'Set':
          return { $: 'set', v: Array.from(value, walk) }
        case 'Error':
          return { $: 'error', v: [errors.has(value.name) ? value.name : 'Error', value.message, value.stack] }
        default:
          throw new Error('An object could not be cloned.')
      }
    }

    function walk(value) {
      switch (typeof value) {
        case 'string':
        case 'boolean':
          return value
        case 'number':
          if (Object.is(value, -0)) return { $: 'number', v: '-0' }
          return Number.isFinite(value) ? value : { $: 'number', v: String(value) }
        case 'undefined':
          return { $: 'undefined' }
        case 'bigint':
          return { $: 'bigint', v: String(value) }
        case 'object': {
          if (value === null) return null
          const index = seen.get(value)
          if (index !== undefined) return { $: 'ref', v: index }
          seen.set(value, seen.size)
          return encodeObject(value)
        }
        default:
          throw new Error('An object could not be cloned.')
      }
    }

    return walk(root)
  }

  function decode(root) {
    const seen = []
    const keep = (value) => {
      seen.push(value)
      return value
    }
    const fill = (target, source) => {
      for (const key of Object.keys(source)) target[key] = walk(source[key])
      return target
    }

    function decodeBytes({ type, v }) {
      const bytes = fromBase64(v)
      const View = views.get(type)
      return keep(new View(bytes.buffer, 0, bytes.byteLength / (View.BYTES_PER_ELEMENT ?? 1)))
    }

    function decodeError([name, message, stack]) {
      const error = keep(new (errors.get(name))(message))
      error.stack = stack
      return error
    }

    function decodeTagged(tree) {
      switch (tree.$) {
        case 'undefined':
          return undefined
        case 'number':
          return Number(tree.v)
        case 'bigint':
          return BigInt(tree.v)
        case 'ref':
          return seen[tree.v]
        case 'object':
          return fill(keep({}), tree.v)
        case 'buffer':
          return keep(fromBase64(tree.v).buffer)
        case 'view':
          return decodeBytes(tree)
        case 'date':
          return keep(new Date(walk(tree.v)))
        case 'regexp':
          return keep(new RegExp(...tree.v))
        case 'map': {
          const map = keep(new Map())
          for (const [key, item] of tree.v) map.set(walk(key), walk(item))
          return map
        }
        case 'set': {
          const set = keep(new Set())
          for (const item of tree.v) set.add(walk(item))
          return set
        }
        case 'error':
          return decodeError(tree.v)
        default:
          throw new Error(`stand-in: unknown tag ${tree.$}`)
      }
    }

    function walk(tree) {
      if (typeof tree !== 'object' || tree === null) return tree
      if (Array.isArray(tree)) {
        const list = keep([])
        for (const item of tree) list.push(walk(item))
        return list
      }
      return Object.hasOwn(tree, '$') ? decodeTagged(tree) : fill(keep({}), tree)
    }

    return walk(root)
  }

  return { encode, decode }
}

module.exports = { createCodec, ...createCodec() }
