import styles from './swatch.module.css'

/** The colour of a segment, always beside its name. */
export function Swatch({ color }: { readonly color: string }) {
  return <span className={styles.swatch} style={{ background: color }} aria-hidden />
}
