import type { Budgets } from './budgets.ts'
import type { Refusals } from './refusals.ts'
import { NAMESPACE } from './xml-namespaces.ts'
import { XmlScanner } from './xml-scanner.ts'

/**
 * Visits every element of a small part with the path of local names that leads to it, such as `workbook/sheets/sheet`.
 * Elements of a namespace that is not a workbook's own stand as `?`.
 */
export async function forEachElement(
  chunks: AsyncIterable<Buffer>,
  part: string,
  budgets: Budgets,
  refusals: Refusals,
  visit: (path: string, xml: XmlScanner) => void,
): Promise<void> {
  const paths: string[] = ['']
  const scanner = new XmlScanner(
    {
      open(xml) {
        const name = xml.namespace === NAMESPACE.other ? '?' : xml.name()
        const path = xml.depth === 1 ? name : `${paths[xml.depth - 1]}/${name}`
        paths[xml.depth] = path
        visit(path, xml)
      },
      close() {},
      text() {},
    },
    part,
    budgets,
    refusals,
  )
  for await (const chunk of chunks) scanner.feed(chunk)
  scanner.end()
}
