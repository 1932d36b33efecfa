import { NativeSelect, NumberInput, Radio } from '@mantine/core'
import type { CurrencyChoice, ImportPreview } from '../../../shared/model/import.ts'
import { currencyChoices } from '../../state/currency-choices.ts'
import { useWorkspace } from '../../state/workspace.tsx'
import { Panel } from '../../ui/panel.tsx'
import { usePainted } from '../../ui/use-painted.ts'
import { say, words } from '../../ui/words.ts'
import { currencyOptions } from './currency-options.ts'
import styles from './import.module.css'

interface CurrencyPanelProps {
  readonly preview: ImportPreview
  readonly choice: CurrencyChoice | null
  readonly onChoice: (choice: CurrencyChoice | null) => void
}

/** The currency where neither file nor workspace says one, and what is to be done with several, which are never added up as they are. */
export function CurrencyPanel({ preview, choice, onChoice }: CurrencyPanelProps) {
  const workspace = useWorkspace().status?.importCurrency ?? null
  const { isNeeded, into, keep } = currencyOptions(preview.currencies, workspace)
  const [first] = into
  const { amount, price } = preview.mapping.columns
  if (workspace === null && preview.currencies.length === 0 && (amount ?? price) !== undefined) {
    return <CurrencyQuestion chosen={choice !== null && 'keep' in choice ? choice.keep : null} onChoice={onChoice} />
  }
  if (!isNeeded || first === undefined) return null
  const target = choice === null ? first : 'keep' in choice ? choice.keep : choice.into
  const rates = choice !== null && 'rates' in choice ? choice.rates : {}
  const others = preview.currencies.filter((code) => code !== target)
  const withoutRate = others.filter((code) => rates[code] === undefined)

  return (
    <Panel
      title={say('check.currency.title')}
      about={say('check.currency.about', {
        currencies: words.list(preview.currencies),
        workspace: workspace ?? 'none',
      })}
    >
      <div className="stack">
        <Radio.Group
          aria-label={say('check.currency.ways')}
          value={choice === null ? null : 'keep' in choice ? 'keep' : 'convert'}
          onChange={(way) => onChoice(way === 'keep' ? { keep: target } : { into: target, rates })}
        >
          <div className={`stack ${styles.ways}`}>
            {keep.length > 0 && <Radio value="keep" label={say('check.currency.keep')} />}
            <Radio value="convert" label={say('check.currency.convert')} />
          </div>
        </Radio.Group>
        {choice !== null && (
          <div className={styles.options}>
            {into.length > 1 && (
              <NativeSelect
                label={say('check.currency.label')}
                value={target}
                data={[...into]}
                onChange={({ currentTarget: { value } }) =>
                  onChoice('keep' in choice ? { keep: value } : { into: value, rates: {} })
                }
              />
            )}
            {'rates' in choice &&
              others.map((code) => (
                <NumberInput
                  key={code}
                  label={say('check.currency.rate', { from: code, to: target })}
                  className={styles.rate}
                  min={0}
                  decimalScale={6}
                  hideControls
                  value={rates[code] ?? ''}
                  onChange={(rate) => onChoice({ into: target, rates: withRate(rates, code, rate) })}
                />
              ))}
          </div>
        )}
        {withoutRate.length > 0 && Object.keys(rates).length > 0 && (
          <p className="quiet small" role="status">
            {say('check.currency.noRate', { currencies: words.list(withoutRate) })}
          </p>
        )}
      </div>
    </Panel>
  )
}

interface CurrencyQuestionProps {
  readonly chosen: string | null
  readonly onChoice: CurrencyPanelProps['onChoice']
}

/** Can be left open. */
function CurrencyQuestion({ chosen, onChoice }: CurrencyQuestionProps) {
  const isPainted = usePainted()
  const none = { value: '', label: say('check.currency.ask.none') }
  return (
    <Panel>
      <NativeSelect
        className={styles.ask}
        label={say('check.currency.ask')}
        description={say('check.currency.ask.about')}
        value={chosen ?? ''}
        data={isPainted ? [none, ...currencyChoices(words.locale.tag, chosen)] : [none]}
        onChange={({ currentTarget: { value } }) => onChoice(value === '' ? null : { keep: value })}
      />
    </Panel>
  )
}

function withRate(
  rates: Readonly<Record<string, number>>,
  code: string,
  rate: number | string,
): Readonly<Record<string, number>> {
  const { [code]: _, ...others } = rates
  return typeof rate === 'number' && rate > 0 ? { ...others, [code]: rate } : others
}
