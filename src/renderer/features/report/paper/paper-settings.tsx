import type { SettingWords } from '../../../../shared/format/describe-settings.ts'

/** Settings with what each does to the figures. */
export function PaperSettings({ settings }: { readonly settings: readonly SettingWords[] }) {
  return (
    <table className="paper-table">
      <tbody>
        {settings.map(({ label, value, meaning }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{value}</td>
            <td className="paper-quiet">{meaning}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
