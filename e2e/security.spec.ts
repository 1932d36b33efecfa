import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from './fixtures/desk.ts'
import { answerSaveDialog } from './fixtures/dialogs.ts'
import { goTo } from './fixtures/screens.ts'

test.beforeEach(async ({ app }) => {
  await app.evaluate(({ shell }) => {
    shell.openExternal = async () => {
      throw new Error('nothing may be opened outside')
    }
  })
})

test.describe('a window that is only looked at', () => {
  test.use({ window: 'shared' })

  test('the page has no Node and no Electron, only its calls', async ({ page }) => {
    const seen = await page.evaluate(() => ({
      globals: ['process', 'require', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer'].filter(
        (name) => name in window,
      ),
      api: Object.keys(window.regulars).sort(),
      kinds: [...new Set(Object.values(window.regulars).map((each) => typeof each))],
    }))
    expect(seen).toEqual({ globals: [], api: ['call', 'fileFromDrop', 'on'], kinds: ['function'] })
  })

  test('the page cannot reach into the preload', async ({ page }) => {
    const seen = await page.evaluate(async () => {
      // The page's own code goes on meanwhile; what names the channel is the preload's.
      const stolen: string[] = []
      const { stringify } = JSON
      const listening = (...args: Parameters<typeof stringify>) => {
        const text = stringify(...args)
        if (text?.includes('"regulars:')) stolen.push(text)
        return text
      }
      Object.assign(JSON, { stringify: listening })
      try {
        const { call } = window.regulars
        const info = await call('app.info', {})
        return {
          ok: info.ok,
          stolen,
          // A function of another world would lead to that world by its constructor.
          isOwn: call.constructor === Function,
          isFrozen: Object.isFrozen(window.regulars),
        }
      } finally {
        Object.assign(JSON, { stringify })
      }
    })
    expect(seen).toEqual({ ok: true, stolen: [], isOwn: true, isFrozen: true })
  })

  test('the window is made with a sandbox and without Node', async ({ app, page }) => {
    await page.waitForLoadState()
    const preferences = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map(({ webContents }) => {
        // Not documented, but the only way to read back what a window was made with.
        const readable = webContents as unknown as { getLastWebPreferences(): Electron.WebPreferences }
        const { sandbox, contextIsolation, nodeIntegration, spellcheck, webSecurity, webviewTag, devTools } =
          readable.getLastWebPreferences()
        return { sandbox, contextIsolation, nodeIntegration, spellcheck, webSecurity, webviewTag, devTools }
      }),
    )
    expect(preferences).toHaveLength(1)
    expect(preferences[0]).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: false,
      devTools: false,
    })
    expect(preferences[0]?.webSecurity).not.toBe(false)
    expect(preferences[0]?.webviewTag).not.toBe(true)
  })

  test('the page comes with its policy', async ({ page }) => {
    const headers = (await page.reload())?.headers()
    expect(headers?.['x-content-type-options']).toBe('nosniff')
    const policy = headers?.['content-security-policy']?.split('; ')
    expect(policy).toEqual(expect.arrayContaining(["default-src 'none'", "script-src 'self'", "connect-src 'none'"]))
  })

  test('text is never run as code', async ({ page }) => {
    const ran = await page.evaluate(
      () =>
        new Promise<unknown>((resolve) => {
          document.addEventListener('securitypolicyviolation', () => resolve('refused'), { once: true })
          const script = document.createElement('script')
          script.textContent = 'window.wasRun = true'
          document.head.append(script)
          setTimeout(() => resolve('wasRun' in window), 2_000)
        }),
    )
    expect(ran).toBe('refused')
  })

  test('permissions are denied', async ({ page }) => {
    const states = await page.evaluate(async () => {
      const asked = (['geolocation', 'notifications', 'camera'] as PermissionName[]).map(async (name) => {
        const { state } = await navigator.permissions.query({ name })
        return state
      })
      return Promise.all(asked)
    })
    expect(states).toEqual(['denied', 'denied', 'denied'])
  })

  test('a call is refused for unknown names, unknown keys and tokens that were not given out', async ({ page }) => {
    const outcome = await page.evaluate(async () => {
      const { call } = window.regulars
      const loose = call as (name: string, params: unknown) => Promise<{ ok: boolean; error: { code: string } }>
      return {
        unknown: [await loose('workspace.drop', {}), await loose('constructor', {}), await loose('toString', {})],
        revealed: await call('file.reveal', { file: '/etc/passwd' }),
        extra: await loose('workspace.status', { path: '/etc/passwd' }),
      }
    })
    for (const answer of outcome.unknown) expect(answer).toMatchObject({ ok: false, error: { code: 'usage' } })
    expect(outcome.revealed).toMatchObject({ ok: false, error: { code: 'not-found' } })
    expect(outcome.extra).toMatchObject({ ok: false, error: { code: 'usage' } })
  })

  test('the built app knows no dev server and has no developer tools in its menu', async ({ app, page }) => {
    await page.waitForLoadState()
    const built = resolve(import.meta.dirname, '../out/main')
    const scripts = readdirSync(built, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'))
    expect(scripts).not.toEqual([])
    for (const name of scripts) expect(readFileSync(join(built, name), 'utf8')).not.toContain('ELECTRON_RENDERER_URL')
    const roles = await app.evaluate(({ Menu }) =>
      Menu.getApplicationMenu()?.items.flatMap(
        ({ submenu }) => submenu?.items.map(({ role }) => role?.toLowerCase()) ?? [],
      ),
    )
    expect(roles).not.toEqual(expect.arrayContaining(['toggledevtools']))
    expect(roles).not.toEqual(expect.arrayContaining(['reload']))
  })

  test('names are not looked up, and WebRTC may send no packets', async ({ app, page }) => {
    await page.waitForLoadState()
    const found = await app.evaluate(({ app: main, BrowserWindow }) => ({
      rules: main.commandLine.getSwitchValue('host-resolver-rules'),
      policies: BrowserWindow.getAllWindows().map(({ webContents }) => webContents.getWebRTCIPHandlingPolicy()),
    }))
    expect(found).toEqual({ rules: 'MAP * ~NOTFOUND', policies: ['disable_non_proxied_udp'] })
  })
})

test.describe('with sales', () => {
  test.use({ holding: 'sample' })

  test("styles are let in by the page's own word only, and every screen keeps its looks", async ({ page }) => {
    await page.evaluate(() => {
      const seen: string[] = []
      Object.assign(window, { seenViolations: seen })
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, sourceFile, sample }) =>
        seen.push(`${effectiveDirective} ${sourceFile} ${sample}`),
      )
    })
    for (const screen of ['Segments', 'Customers', 'Clusters', 'Report', 'Data'] as const) await goTo(page, screen)
    // A dialog that keeps the page from scrolling brings a style element of its own.
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('dialog')).toBeVisible()
    const seen = await page.evaluate(() => ({
      violations: (window as unknown as { seenViolations: string[] }).seenViolations,
      spacing: getComputedStyle(document.documentElement).getPropertyValue('--mantine-spacing-md'),
      scrolls: getComputedStyle(document.body).overflow,
    }))
    expect(seen).toEqual({ violations: [], spacing: expect.stringMatching(/rem/), scrolls: 'hidden' })

    const refused = await page.evaluate(async () => {
      const violations: string[] = []
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        violations.push(effectiveDirective),
      )
      document.head.append(Object.assign(document.createElement('style'), { textContent: 'body { color: red }' }))
      document.body.insertAdjacentHTML('beforeend', '<i style="color: red"></i>')
      await new Promise((resolve) => setTimeout(resolve, 100))
      return [...new Set(violations)].sort()
    })
    expect(refused).toEqual(['style-src-attr', 'style-src-elem'])
  })
})

test('nothing reaches the network', async ({ page }) => {
  const outcome = await page.evaluate(async () => {
    const violations: string[] = []
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      violations.push(effectiveDirective),
    )
    const fetched = await fetch('https://example.com/').then(
      () => 'fetched',
      () => 'refused',
    )
    const pictured = await new Promise((resolve) => {
      const image = new Image()
      image.onload = () => resolve('loaded')
      image.onerror = () => resolve('refused')
      image.src = 'https://example.com/a.png'
    })
    const scripted = await new Promise((resolve) => {
      const script = document.createElement('script')
      script.onload = () => resolve('ran')
      script.onerror = () => resolve('refused')
      script.src = 'https://example.com/a.js'
      document.head.append(script)
    })
    return { fetched, pictured, scripted, violations: violations.sort() }
  })
  expect(outcome).toMatchObject({ fetched: 'refused', pictured: 'refused', scripted: 'refused' })
  // Each may be reported twice: by the header's policy and by the page's own.
  expect([...new Set(outcome.violations)]).toEqual(['connect-src', 'img-src', 'script-src-elem'])
})

test('the window stays on its page and opens no other', async ({ app, page }) => {
  const before = page.url()
  const opened = await page.evaluate(() => window.open('https://example.com/'))
  expect(opened).toBeNull()
  await page.evaluate(() => {
    const link = document.body.appendChild(document.createElement('a'))
    link.href = 'https://example.com/'
    link.click()
  })
  await page.evaluate(() => {
    location.href = 'data:text/html,<h1>elsewhere</h1>'
  })
  expect(await page.evaluate(() => window.regulars.call('engine.state', {}))).toMatchObject({ ok: true })
  expect(page.url()).toBe(before)
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('what is dropped must be a file with the ending of an export', async ({ page, desk }) => {
  const path = join(desk.folder, 'id_rsa.key')
  writeFileSync(path, 'secret')
  await expect(page.getByRole('button', { name: 'Try the sample' })).toBeVisible()
  const fromMemory = await page.evaluate(() => window.regulars.fileFromDrop(new File(['a;b'], 'made-up.csv')))
  expect(fromMemory).toMatchObject({ ok: false, error: { code: 'file-unreadable' } })
  const cdp = await page.context().newCDPSession(page)
  const data = { items: [], files: [path], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await cdp.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data })
  }
  await expect(page.getByText('"id_rsa.key" cannot be imported.')).toBeVisible()
})

test('a place to write to is good for one file', async ({ app, page, desk }) => {
  await answerSaveDialog(app, join(desk.folder, 'map.json'))
  const answers = await page.evaluate(async () => {
    const { call } = window.regulars
    const place = await call('file.save-dialog', { suggestedName: 'map', kind: 'json' })
    const file = place.ok && place.value ? place.value.token : ''
    const write = () => call('maps.export', { id: 'eleven-rfm', file })
    return [await write(), await write(), await call('file.reveal', { file })]
  })
  expect(answers).toMatchObject([{ ok: true }, { ok: false, error: { code: 'not-found' } }, { ok: true }])
})
