import { plainText } from '../../../shared/guide/inline.ts'
import { type Block, headingId, readMarkdown } from '../../../shared/guide/markdown.ts'

/** A page of the guide. */
export interface GuidePage {
  /** The file's name without its ending. */
  readonly name: string
  readonly title: string
  readonly blocks: readonly Block[]
}

/** A page, and the heading that is meant on it. */
export interface GuidePlace {
  readonly page: string
  readonly section?: string
}

/** The page that lists the others. */
export const CONTENTS = 'README'

const FILES = import.meta.glob<string>('../../../../docs/guide/*.md', { query: '?raw', import: 'default', eager: true })
const PICTURES = import.meta.glob<string>('../../../../docs/pictures/{import,segments}.png', {
  query: '?url',
  import: 'default',
  eager: true,
})

/** The guide as it lies in `docs/guide`, in the order of its contents. */
export const GUIDE: readonly GuidePage[] = inOrder(Object.entries(FILES).map(([path, text]) => pageOf(path, text)))

/** Where a link on a page leads in the guide; null where it leads out of it. */
export function placeOfLink(to: string, from: string): GuidePlace | null {
  const [file = '', section] = to.split('#')
  const page = file === '' ? from : /^([\w-]+)\.md$/.exec(file)?.[1]
  if (page === undefined || GUIDE.every(({ name }) => name !== page)) return null
  return { page, ...(section === undefined ? {} : { section }) }
}

/** Where the guide has a heading of these words; null where it has none. */
export function placeOfHeading(words: string): GuidePlace | null {
  const id = headingId(words)
  const page = GUIDE.find(({ blocks }) => blocks.some((block) => block.kind === 'heading' && block.id === id))
  return page === undefined ? null : { page: page.name, section: id }
}

/** The picture that a page names; undefined where it is not brought along. */
export function pictureOf(source: string): string | undefined {
  const name = source.split('/').at(-1)
  return Object.entries(PICTURES).find(([path]) => path.endsWith(`/${name}`))?.[1]
}

function pageOf(path: string, text: string): GuidePage {
  const name = (path.split('/').at(-1) as string).replace(/\.md$/, '')
  const blocks = readMarkdown(text)
  const title = blocks.find((block) => block.kind === 'heading')
  return { name, title: title?.kind === 'heading' ? plainText(title.parts) : name, blocks }
}

/** The contents first, then as they list the others. */
function inOrder(pages: readonly GuidePage[]): readonly GuidePage[] {
  const contents = pages.find(({ name }) => name === CONTENTS)
  const links = JSON.stringify(contents?.blocks ?? [])
  const place = ({ name }: GuidePage) => (name === CONTENTS ? -1 : links.indexOf(`"${name}.md"`))
  return pages.toSorted((a, b) => place(a) - place(b))
}
