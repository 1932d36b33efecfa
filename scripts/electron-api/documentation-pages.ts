/** The page of Electron's documentation for each class, module and structure that its types name. */
export type DocumentationPages = (owner: string) => string

const HEAD = /^ {2}(?:class|interface|namespace) (\w+)/

/**
 * The pages that Electron's types name, by the comment that heads each class and module. Options that have no page stand on that of the
 * first class whose methods take them. The function throws for what has none.
 * @param types the text of `electron.d.ts`
 */
export function documentationPages(types: string): DocumentationPages {
  const bodies = bodiesOf(types)
  const pages = new Map([...bodies].flatMap(([name, body]) => pageIn(body, name)))

  function takerOf(options: string, seen: readonly string[] = []): string | undefined {
    const isNamed = new RegExp(`\\b${options}\\b`)
    const takers = [...bodies].filter(([name, body]) => name !== options && !seen.includes(name) && isNamed.test(body))
    const known = takers.map(([name]) => pages.get(name)).find((page) => page !== undefined)
    return known ?? takers.map(([name]) => takerOf(name, [...seen, options])).find((page) => page !== undefined)
  }

  return (owner) => {
    const page = pages.get(owner) ?? takerOf(owner)
    if (!page) throw new Error(`Electron's types name no page for ${owner}.`)
    return page
  }
}

function pageIn(body: string, name: string): [string, string][] {
  const page = /\/\/ Docs: (\S+)/.exec(body)?.[1]
  return page ? [[name, page]] : []
}

/** The text of each declaration, its head included: what is taken or extended stands there. */
function bodiesOf(types: string): ReadonlyMap<string, string> {
  const bodies = new Map<string, string>()
  for (const part of types.split(/^(?= {2}(?:class|interface|namespace) )/m)) {
    const name = HEAD.exec(part)?.[1]
    // The first declaration is Electron's own; later ones only group it by process.
    if (name && !bodies.has(name)) bodies.set(name, part)
  }
  return bodies
}
