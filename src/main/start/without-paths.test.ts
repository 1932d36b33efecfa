import { expect, it } from 'vitest'
import { withoutPaths } from './without-paths.ts'

it.each([
  [
    "ENOENT: no such file or directory, open '/home/eva/My shop/till.csv'",
    "ENOENT: no such file or directory, open '<path>'",
  ],
  ["EACCES, open 'C:\\Users\\Eva O'Neil\\till.csv'", "EACCES, open '<path>'"],
  ["rename '/home/eva/a.new' -> '/home/eva/a'", "rename '<path>'"],
  ['open \\\\server\\share\\till.csv failed', 'open <path>'],
  ['at load (file:///home/eva/plugin.js:1:2)', 'at load (<path>)'],
  ['could not read ~/Documents/till.csv', 'could not read <path>'],
  ['Cannot find module "/home/eva/x.js"', 'Cannot find module "<path>"'],
])('takes the place out of %j', (line, expected) => {
  expect(withoutPaths(line, '/opt/Regulars/resources/app.asar')).toBe(expected)
})

it.each([
  'start 1.2.0 on linux x64, Electron 45.4.1',
  'engine 2 runs as process 4711',
  'served text/html; 3/4 of it',
  'at Module._compile (node:internal/modules/cjs/loader:1554:14)',
  'page not loaded: ERR_FAILED (-2) loading app://bundle/index.html',
])('leaves %j as it is', (line) => {
  expect(withoutPaths(line, '/opt/Regulars/resources/app.asar')).toBe(line)
})

it('keeps the places inside the program, for stacks', () => {
  const stack = 'Error: x\n    at f (file:///opt/app/out/main/index.js:10:5)\n    at g (/opt/app/out/main/index.js:2:1)'
  expect(withoutPaths(stack, '/opt/app')).toBe(
    'Error: x\n    at f (app:/out/main/index.js:10:5)\n    at g (app:/out/main/index.js:2:1)',
  )
  expect(withoutPaths('at f (file:///C:/Program Files/Regulars/out/index.js:1:2)', 'C:\\Program Files\\Regulars')).toBe(
    'at f (app:/out/index.js:1:2)',
  )
})
