import type { Licence } from './licences.ts'

/** A component of a list in CycloneDX 1.5, as far as it is looked at. */
interface Component {
  readonly 'bom-ref': string
  readonly type: string
  readonly name: string
  readonly version: string
  readonly scope?: string
  readonly properties?: readonly { readonly name: string; readonly value: string }[]
}

/** A list in CycloneDX 1.5, as npm writes it. */
export interface Bom {
  readonly components: readonly Component[]
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[]
  readonly metadata: { readonly component: { readonly 'bom-ref': string } }
}

const FOR_DEVELOPMENT = 'cdx:npm:package:development'

/**
 * Of a list of everything that is installed, what ships: to npm a package whose code is in a bundle is one for development. SQLite, which
 * is no package, is added. Throws where something ships that the list does not know.
 */
export function shippedBom(all: Bom, licences: readonly Licence[]): Bom {
  const known = new Map(all.components.map((component) => [`${component.name}@${component.version}`, component]))
  const components = licences.map(({ name, version }): Component => {
    const about = `${name}@${version}`
    if (name === 'SQLite') return { 'bom-ref': about, type: 'library', name, version, scope: 'required' }
    const component = known.get(about)
    if (!component) throw new Error(`${about} ships and is not installed.`)
    const properties = component.properties?.filter((property) => property.name !== FOR_DEVELOPMENT) ?? []
    return { ...component, scope: 'required', properties }
  })
  const refs = new Set([all.metadata.component['bom-ref'], ...components.map((component) => component['bom-ref'])])
  const dependencies = all.dependencies
    .filter(({ ref }) => refs.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((each) => refs.has(each)) }))
  return { ...all, components, dependencies }
}
