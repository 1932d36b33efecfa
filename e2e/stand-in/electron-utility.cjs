'use strict'
// What `require('electron')` gives inside a utility process. Regulars' engine uses none of it.
const { absent } = require('./strict.cjs')

module.exports = { net: absent('net'), systemPreferences: absent('systemPreferences') }
