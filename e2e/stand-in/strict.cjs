'use strict'
const { EventEmitter } = require('node:events')

/** Keys that the language or a debugger asks of any object; undefined is their right answer. */
const INNOCENT = new Set(['then', 'toJSON', 'inspect', 'prototype', '__esModule'])

/** @param {string} what @returns {Error} the one error for everything that the stand-in lacks */
function notImplementedError(what) {
  return new Error(`stand-in: ${what} is not implemented`)
}

/** @param {string} name @returns {ProxyHandler<object>} a handler whose reads of absent members throw */
function throwingReads(name) {
  return {
    get(target, key, receiver) {
      if (key in target || typeof key === 'symbol' || INNOCENT.has(key)) return Reflect.get(target, key, receiver)
      throw notImplementedError(`${name}.${key}`)
    },
  }
}

/** @template {object} T @param {string} name @param {T} members @returns {T} an object whose absent members throw */
function strictObject(name, members) {
  return new Proxy(members, throwingReads(name))
}

/** @param {string} name @returns {any} a module or class of Electron of which nothing is implemented */
function absent(name) {
  const fail = () => {
    throw notImplementedError(name)
  }
  const construct = () => {
    throw notImplementedError(`new ${name}()`)
  }
  return new Proxy(class {}, { ...throwingReads(name), apply: fail, construct })
}

/**
 * A base class: reading a member that no subclass defines, and listening to an event not listed, throw. The check sits at
 * the end of the prototype chain, so that instances stay plain objects and may have private fields.
 * @param {string} name @param {readonly string[]} events @returns {typeof EventEmitter}
 */
function strictEmitter(name, events) {
  const known = new Set(events)
  const check = (event) => {
    if (typeof event === 'string' && !known.has(event)) throw notImplementedError(`${name} event '${event}'`)
  }
  class Strict extends EventEmitter {
    on(event, listener) {
      check(event)
      return super.on(event, listener)
    }
    addListener(event, listener) {
      return this.on(event, listener)
    }
  }
  Object.setPrototypeOf(Strict.prototype, new Proxy(EventEmitter.prototype, throwingReads(name)))
  Object.setPrototypeOf(Strict, new Proxy(EventEmitter, throwingReads(name)))
  return Strict
}

/** @param {object} [fields] @returns {any} an event that a listener can veto with preventDefault */
function createEvent(fields) {
  const event = {
    defaultPrevented: false,
    preventDefault() {
      event.defaultPrevented = true
    },
    ...fields,
  }
  return event
}

module.exports = { absent, createEvent, notImplementedError, strictEmitter, strictObject }
