import { Button, FileButton, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import type { Params } from '../../../shared/calls/calls.ts'
import { SHOP_NAME_LIMIT, type ShopView } from '../../../shared/model/shop.ts'
import type { Text } from '../../../shared/words/said.ts'
import { DraftText } from '../../ui/draft-text.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import { say, words } from '../../ui/words.ts'
import { languageChoices } from './languages.ts'
import { LOGO_TYPES, logoOf } from './logo.ts'
import styles from './shop.module.css'

interface ShopPanelProps {
  readonly shop: ShopView
  readonly onChange: (change: Params<'shop.set'>) => void
}

/** Name, logo and language, as reports have them. */
export function ReportsPanel({ shop, onChange }: ShopPanelProps) {
  const name = shop.name ?? ''
  return (
    <Panel title={say('shop.reports')}>
      <div className={styles.fields}>
        <div className={styles.field}>
          <span className={styles.label}>{say('shop.name')}</span>
          <DraftText
            label={say('shop.name')}
            value={name}
            placeholder={shop.workspace}
            most={SHOP_NAME_LIMIT}
            onChange={(typed) => onChange({ name: typed.trim() === '' ? null : typed.trim() })}
          />
          <span className="quiet small">{say('shop.name.about')}</span>
        </div>
        <LogoField shop={shop} onChange={onChange} />
        <NativeSelect
          size="xs"
          label={say('shop.language')}
          description={say('shop.language.about')}
          inputWrapperOrder={['label', 'input', 'description']}
          value={shop.language ?? ''}
          data={[
            { value: '', label: say('shop.language.window') },
            ...languageChoices(words.locale.tag, shop.language),
          ]}
          onChange={(event) => onChange({ language: event.currentTarget.value || null })}
        />
      </div>
    </Panel>
  )
}

function LogoField({ shop, onChange }: ShopPanelProps) {
  const [problem, setProblem] = useState<Text | null>(null)
  const choose = async (file: File | null) => {
    if (file === null) return
    const made = await logoOf(file)
    setProblem(made.ok ? null : made.problem)
    if (made.ok) onChange({ logo: made.png })
  }
  return (
    <div className={styles.field}>
      <span className={styles.label}>{say('shop.logo')}</span>
      {shop.logo === null ? (
        <span className="quiet">{say('shop.logo.none')}</span>
      ) : (
        <img
          className={styles.logo}
          src={`data:image/png;base64,${shop.logo}`}
          alt={say('shop.logo.of', { shop: shop.name ?? shop.workspace })}
        />
      )}
      <div className="row">
        <FileButton
          accept={LOGO_TYPES.join(',')}
          inputProps={{ 'aria-label': say('shop.logo.file') }}
          onChange={(file) => void choose(file)}
        >
          {(props) => (
            <Button {...props} size="compact-sm" variant="default">
              {say('shop.logo.choose')}
            </Button>
          )}
        </FileButton>
        {shop.logo !== null && (
          <Button size="compact-sm" variant="subtle" color="gray" onClick={() => onChange({ logo: null })}>
            {say('shop.logo.remove')}
          </Button>
        )}
      </div>
      <span className="quiet small">{say('shop.logo.about')}</span>
      {problem !== null && <Notice tone="bad">{words.write(problem)}</Notice>}
    </div>
  )
}
