import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { startHouse } from '../support/house';

/** Where distributions put Chromium; CHROMIUM_PATH names another place. */
const usualPaths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const candidates = process.env['CHROMIUM_PATH'] ? [process.env['CHROMIUM_PATH']] : usualPaths;
const chromiumPath = candidates.find((path) => existsSync(path));

const switches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

if (chromiumPath === undefined) describeAbsence();
else describePages(chromiumPath);

/** A machine with Node alone passes; CI, where the browser belongs to the setup, does not. */
function describeAbsence(): void {
  test('pages in a browser: NOT TESTED, no Chromium found (install it or set CHROMIUM_PATH)', () => {
    if (process.env['CI'] === 'true') {
      throw new Error(
        `No Chromium at ${candidates.join(', ')}. On Debian: apt-get install chromium fonts-noto-cjk`,
      );
    }
  });
}

function describePages(executablePath: string): void {
  let house: Awaited<ReturnType<typeof startHouse>>;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  /** What must not happen on any page: requests to elsewhere, script errors, breaches of the security policy. */
  let complaints: string[];

  beforeAll(async () => {
    house = await startHouse();
    browser = await chromium.launch({ executablePath, args: switches });
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await house?.stop();
  });

  beforeEach(async () => {
    complaints = [];
    context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1440, height: 900 } });
    const { origin } = new URL(house.url);
    // A context hears the requests of all its frames and workers.
    context.on('request', (request) => {
      const { protocol, origin: asked } = new URL(request.url());
      if (protocol !== 'data:' && asked !== origin) complaints.push(`Request to ${request.url()}`);
    });
    await context.route(
      (url) => url.origin !== origin,
      (route) => route.abort(),
    );
    page = await context.newPage();
    // The browser reports breaches of the Content-Security-Policy as errors in the console, workers' too.
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`Console: ${message.text()}`);
    });
    page.on('pageerror', (error) => complaints.push(`Script: ${error.message}`));
  });

  afterEach(async () => {
    await context.close();
    expect(complaints).toEqual([]);
  });

  const openGraphiql = async () => {
    const answer = await page.goto(`${house.url}/graphiql`);
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
    return answer;
  };
  const tabs = () => page.getByRole('tab');
  const queryEditor = () => page.locator('.graphiql-query-editor .view-lines');
  const result = () => page.locator('.result-window .view-lines');
  const run = () => page.locator('button[aria-label*="Execute"]').click();
  /** Monaco shows spaces as no-break spaces. */
  const textOf = async (editor: ReturnType<Page['locator']>) =>
    (await editor.innerText()).replaceAll('\u00a0', ' ');

  /** Waits until an editor shows a text; on failure the message says what it showed instead. */
  async function expectText(editor: ReturnType<Page['locator']>, expected: string): Promise<void> {
    const deadline = Date.now() + 15_000;
    while (Date.now() < deadline && !(await textOf(editor)).includes(expected))
      await page.waitForTimeout(100);
    expect(await textOf(editor)).toContain(expected);
  }

  describe('the landing page', () => {
    it('says in Chinese, then in English, what this is, and leads to GraphiQL', async () => {
      await page.goto(`${house.url}/`);
      expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
      expect(await page.title()).toContain('社会工作联合图');
      expect(await page.locator('h1').innerText()).toMatch(/\p{Script=Han}/u);
      expect(await page.locator('[lang=en] h2').innerText()).toBe('Social Work Graph');
      expect(await page.locator('pre').first().innerText()).toContain('query ProjectsInPilotCommunities');
      for (const path of ['graphql', 'healthz', 'readyz']) {
        expect(await page.locator(`dl a[href="./${path}"]`).count()).toBe(1);
      }

      await page.getByRole('link', { name: '打开 GraphiQL' }).click();
      await page.locator('.graphiql-query-editor .view-line').first().waitFor();
      expect(await page.title()).toBe('社会工作联合图 · GraphiQL');
    });
  });

  describe('GraphiQL', () => {
    it('comes under a Content-Security-Policy that allows scripts and workers of this origin only', async () => {
      const policy = (await openGraphiql())?.headers()['content-security-policy'] ?? '';
      expect(policy).toContain("default-src 'self'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).not.toMatch(/script-src[^;]*unsafe|blob:|https?:/);
    });

    it('shows a newcomer the example requests as tabs with Chinese titles', async () => {
      await openGraphiql();
      expect(await tabs().allInnerTexts()).toEqual([
        '试点社区的项目',
        '试点社区与实践基地',
        '区划树与社区',
        '按名称找区划',
        '贵定县持证社工',
        '贵定县志愿者与队伍',
      ]);
      await expectText(queryEditor(), 'query ProjectsInPilotCommunities');
      await expectText(page.locator('.graphiql-editor-tool .view-lines').first(), '"regionUnder": "15"');
    });

    it('answers the headline request at the press of Run', async () => {
      await openGraphiql();
      await run();
      await expectText(result(), '"totalCount": 100');
      expect(await textOf(result())).not.toContain('"errors"');
    });

    it('runs the request of another tab with the variables of that tab, by keyboard', async () => {
      await openGraphiql();
      await page.getByRole('button', { name: '按名称找区划' }).click();
      await expectText(queryEditor(), 'query FindRegions');
      await queryEditor().click();
      await page.keyboard.press('Control+Enter');
      await expectText(result(), '"regions"');
      expect(await textOf(result())).not.toContain('"errors"');
    });

    it('describes types in Chinese and finds them by a Chinese word', async () => {
      await openGraphiql();
      await page.getByRole('button', { name: '打开文档' }).click();
      const docs = page.locator('.graphiql-doc-explorer');
      await docs.getByRole('link', { name: 'Region', exact: true }).click();
      await docs.locator('.graphiql-doc-explorer-title', { hasText: 'Region' }).waitFor();
      expect(await docs.locator('.graphiql-markdown-description').first().innerText()).toContain('行政区划');

      await docs.locator('input').fill('志愿');
      await docs.getByRole('option', { name: /^Volunteer / }).click();
      await docs.locator('.graphiql-doc-explorer-title', { hasText: 'Volunteer' }).waitFor();
    });

    it('underlines a field that does not exist: the language worker is at work', async () => {
      await openGraphiql();
      await page.getByRole('button', { name: '新标签页' }).click();
      await queryEditor().click();
      await page.keyboard.press('Control+A');
      await page.keyboard.type('{ noSuchField }');
      await page.locator('.graphiql-query-editor .squiggly-error').first().waitFor();
      expect(await page.locator('.graphiql-query-editor .squiggly-error').count()).toBe(1);
    });

    it('lets the visitor be one of the demo’s personas, who is then the viewer, and remembers the choice', async () => {
      await openGraphiql();
      const whoAmI = async () => {
        await page.getByRole('button', { name: '新标签页' }).click();
        await queryEditor().click();
        await page.keyboard.press('Control+A');
        await page.keyboard.insertText('{ viewer { subject roles purpose } }');
        await run();
      };
      const button = page.locator('.identity-button');
      expect(await button.innerText()).toMatch(/公众/);
      await whoAmI();
      await expectText(result(), '"subject": null');

      await button.click();
      const personas = page.locator('.identity').getByRole('radio');
      expect(await personas.count()).toBe(9);
      expect(await personas.first().isChecked()).toBe(true);
      await page.getByRole('radio', { name: /干部/ }).check();
      await page.getByRole('textbox', { name: /用途/ }).fill('走访慰问');
      expect(await button.innerText()).toMatch(/干部/);
      await whoAmI();
      await expectText(result(), '"subject": "demo:officer"');
      await expectText(result(), '"purpose": "走访慰问"');

      await openGraphiql();
      expect(await button.innerText()).toMatch(/干部/);
      await whoAmI();
      await expectText(result(), '"subject": "demo:officer"');
    });

    it('opens an example from the menu in a new tab, next to the tabs the visitor has kept', async () => {
      await openGraphiql();
      const before = await tabs().count();
      for (let closed = 1; closed < before; closed += 1) {
        await tabs().last().hover();
        await page.getByRole('button', { name: '关闭标签页' }).last().click();
      }
      expect(await tabs().count()).toBe(1);

      await page.getByRole('button', { name: '打开示例' }).click();
      await page.locator('.examples').getByRole('button', { name: '贵定县持证社工' }).click();
      await expectText(queryEditor(), 'query CertifiedWorkers');
      await page.getByRole('tab', { name: '贵定县持证社工' }).waitFor();
      expect(await tabs().allInnerTexts()).toEqual(['试点社区的项目', '贵定县持证社工']);

      // GraphiQL stores its tabs half a second after a change.
      await page.waitForTimeout(1000);
      await openGraphiql();
      expect(await tabs().allInnerTexts()).toEqual(['试点社区的项目', '贵定县持证社工']);
      await expectText(queryEditor(), 'query CertifiedWorkers');
      await expectText(page.locator('.graphiql-editor-tool .view-lines').first(), '"regionUnder": "522723"');
    });
  });
}
