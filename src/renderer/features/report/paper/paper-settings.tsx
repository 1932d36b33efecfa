import type { SettingWords } from '../../../../shared/format/describe-settings.ts'
import styles from './paper.module.css'

/** Settings with what each does to the figures. */
export function PaperSettings({ settings }: { readonly settings: readonly SettingWords[] }) {
  return (
    <table className={styles.table}>
      <tbody>
        {settings.map(({ id, label, value, meaning }) => (
          <tr key={id}>
            <th scope="row">{label}</th>
            <td>{value}</td>
            <td className={styles.quiet}>{meaning}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
