import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fileOfAppUrl, isAppUrl } from './app-url.ts'

const root = join('/srv', 'app', 'renderer')

describe('the file of an address', () => {
  it.each([
    ['app://bundle/', join(root, 'index.html')],
    ['app://bundle/index.html', join(root, 'index.html')],
    ['app://bundle/assets/a-1.js?v=2#top', join(root, 'assets', 'a-1.js')],
    ['app://bundle/assets/m%C3%BCnze.svg', join(root, 'assets', 'münze.svg')],
    // The address itself is normalised before it is looked at, and ends inside.
    ['app://bundle/../index.html', join(root, 'index.html')],
    ['app://bundle/%2e%2e/index.html', join(root, 'index.html')],
  ])('%s is inside', (address, file) => {
    expect(fileOfAppUrl(address, root)).toBe(file)
  })

  it.each([
    'app://bundle/..%2f..%2fetc/passwd',
    'app://bundle/%2e%2e%2f%2e%2e%2fetc/passwd',
    'app://bundle/..%2frenderer-of-another/index.html',
    'app://bundle/a/..%2f..%2f..%2fsecret',
    'app://bundle/..%5c..%5csecret',
    'app://bundle/a\\..\\..\\secret%5c',
    'app://bundle/C:%5csecret',
    'app://bundle/C:/secret',
    'app://bundle/index.html%00.png',
    'app://bundle/%E0%A4%A',
    'app://bundle/..%2f',
    'app://bundle',
    'app://other/index.html',
    'app://bundle.example.com/index.html',
    'app://user@other/index.html',
    'https://bundle/index.html',
    'file:///etc/passwd',
    'not an address',
    '',
  ])('%s is refused', (address) => {
    expect(fileOfAppUrl(address, root)).toBeNull()
  })
})

it('knows its own addresses', () => {
  expect(isAppUrl('app://bundle/index.html')).toBe(true)
  expect(isAppUrl('app://bundle:80/index.html')).toBe(false)
  expect(isAppUrl('https://bundle/')).toBe(false)
})
