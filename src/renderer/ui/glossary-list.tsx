import { useEffect, useRef } from 'react'
import { TERMS } from '../../shared/words/en/terms.ts'
import styles from './glossary-list.module.css'
import type { TermName } from './term-name.ts'
import { say, words } from './words.ts'

const NAMES = Object.keys(TERMS).map((key) => key.slice('terms.'.length) as TermName)

/** All terms with their explanations, by the alphabet. The one that is asked for is marked and in view. */
export function GlossaryList({ term }: { readonly term?: TermName }) {
  const marked = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // Not given back: browsers return a promise, which React would take for a way to clean up.
    marked.current?.scrollIntoView({ block: 'center' })
  }, [])
  const { compare } = new Intl.Collator(words.locale.tag)
  const sorted = NAMES.toSorted((a, b) => compare(say(`termNames.${a}`), say(`termNames.${b}`)))
  return (
    <dl className={styles.glossary}>
      {sorted.map((name) => (
        <div key={name} {...(name === term ? { ref: marked, className: styles.marked } : {})}>
          <dt>{say(`termNames.${name}`)}</dt>
          <dd>{say(`terms.${name}`)}</dd>
        </div>
      ))}
    </dl>
  )
}
