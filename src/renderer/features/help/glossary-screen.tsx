import { GlossaryList } from '../../ui/glossary-list.tsx'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { say } from '../../ui/words.ts'

/** Every term of the field that a screen explains. */
export function GlossaryScreen() {
  return (
    <Page isToRead title={say('glossary.title')} subtitle={say('glossary.about')}>
      <Panel>
        <GlossaryList />
      </Panel>
    </Page>
  )
}
