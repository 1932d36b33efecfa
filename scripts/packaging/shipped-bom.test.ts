import { expect, it } from 'vitest'
import { type Bom, shippedBom } from './shipped-bom.ts'

const component = (name: string, properties: Bom['components'][number]['properties'] = []) => ({
  'bom-ref': `${name}@1.0.0`,
  type: 'library',
  name,
  version: '1.0.0',
  properties,
})
const development = [{ name: 'cdx:npm:package:development', value: 'true' }]
const all: Bom = {
  metadata: { component: { 'bom-ref': 'regulars@0.1.0' } },
  components: [component('shown', development), component('tool', development), component('@scope/native')],
  dependencies: [
    { ref: 'regulars@0.1.0', dependsOn: ['shown@1.0.0', 'tool@1.0.0'] },
    { ref: 'tool@1.0.0', dependsOn: ['shown@1.0.0'] },
  ],
}
const licence = (name: string) => ({ name, version: '1.0.0', licence: 'MIT', text: '' })

it('the list of what ships names that alone, as required, and SQLite', () => {
  const bom = shippedBom(all, ['shown', '@scope/native', 'SQLite'].map(licence))
  expect(bom.components.map(({ name, scope }) => `${name} ${scope}`)).toEqual([
    'shown required',
    '@scope/native required',
    'SQLite required',
  ])
  expect(bom.components.flatMap(({ properties }) => properties ?? [])).toEqual([])
  expect(bom.dependencies).toEqual([{ ref: 'regulars@0.1.0', dependsOn: ['shown@1.0.0'] }])
})

it('something that ships and is not installed is no list', () => {
  expect(() => shippedBom(all, [licence('unknown')])).toThrow('unknown@1.0.0')
})
