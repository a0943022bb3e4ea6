import type { Page } from 'playwright-core';

/** A page that says what happened in it that its author did not ask for. */
export interface WatchedPage {
  readonly page: Page;
  /** Answers an address of this machine, from now on. */
  readonly serve: (path: string, contentType: string, body: string | Buffer) => void;
  /** Opens an address that was served, with a clean record. */
  readonly open: (path: string) => Promise<void>;
  /** Clicks what looks like a link, and sees where it wanted to go. */
  readonly followLinks: () => Promise<readonly string[]>;
  /** What ran, was asked for, was left for, was refused or is here, although it is in no list; a line each. */
  readonly incidents: (allowed?: Contents) => Promise<readonly string[]>;
  /** The elements and attributes of the page. */
  readonly contents: () => Promise<Contents>;
}

/** `TAG` and `TAG ATTRIBUTE`. */
export type Contents = ReadonlySet<string>;

const host = 'http://127.0.0.1';

/** The functions that hostile inputs call are there, so that a call is seen; a dialog would be seen too. */
const traps = `
globalThis.ran = [];
for (const name of ['xssAttack', 'alert', 'confirm', 'prompt', 'open', 'print']) globalThis[name] = (...all) => { (globalThis.top.ran ?? ran).push(name + ' ' + all.join(' ')); };
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => { ran.push('refused ' + violatedDirective + ' ' + blockedURI); });
`;

export async function watchPage(page: Page): Promise<WatchedPage> {
  const served = new Map<string, { readonly contentType: string; readonly body: string | Buffer }>();
  let record: string[] = [];
  await page.addInitScript(traps);
  await page.context().route('**/*', (route) => {
    const url = new URL(route.request().url());
    const found = url.origin === host ? served.get(url.pathname) : undefined;
    if (found) return route.fulfill(found);
    record.push(`asked for ${url.href}`);
    return route.abort();
  });
  page.on('dialog', (dialog) => {
    record.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.context().on('page', (other) => { if (other !== page) record.push(`opened ${other.url()}`); });
  page.on('framenavigated', (frame) => { if (new URL(frame.url()).pathname !== opened) record.push(`left for ${frame.url()}`); });
  let opened = '/';

  return {
    page,
    serve: (path, contentType, body) => { served.set(path, { contentType, body }); },
    async open(path) {
      opened = path;
      await page.goto(`${host}${path}`, { waitUntil: 'load' });
      record = [];
    },
    // A page that has been left has nothing more to follow; that it was left is on the record.
    followLinks: () => page.evaluate(followAll).catch(() => []),
    contents: async () => new Set(await page.evaluate(listContents)),
    async incidents(allowed) {
      // What is late is a task of the page: an image that fails, a frame that loads.
      const here = page.evaluate(() => new Promise((done) => { setTimeout(done, 20); }));
      // A page that has been left can't be asked.
      if (await here.then(() => false, () => true)) return [...record, 'gone'];
      const ran = await page.evaluate(() => (globalThis as unknown as { readonly ran: readonly string[] }).ran);
      const foreign = allowed ? (await page.evaluate(listContents)).filter((one) => !allowed.has(one)) : [];
      return [...record, ...ran, ...foreign.map((one) => `holds ${one}`)];
    },
  };
}

/** Runs in the page. Anchors go nowhere, and their targets are told; a shadow is looked into. */
function followAll(): readonly string[] {
  const wanted: string[] = [];
  document.addEventListener('click', (event) => {
    for (const node of event.composedPath()) if (node instanceof Element && node.localName === 'a') wanted.push(String(node.getAttribute('href')));
    event.preventDefault();
  }, { capture: true });
  const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  for (const root of roots) {
    for (const node of root.querySelectorAll('a, [data-link]')) node.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
  }
  return wanted;
}

/** Runs in the page. The fields of a form hide what every element has, so that is asked of the prototype. */
function listContents(): readonly string[] {
  const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  const found = roots.flatMap((root) => [
    ...[...root.querySelectorAll('*')].flatMap((element) => [element.localName, ...Element.prototype.getAttributeNames.call(element).map((name) => `${element.localName} ${name}`)]),
    ...(document.createNodeIterator(root, NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_PROCESSING_INSTRUCTION).nextNode() ? ['comment'] : []),
  ]);
  return [...new Set(found)];
}
