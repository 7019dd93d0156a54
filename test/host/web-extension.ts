import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Page } from 'playwright-core';

/** An extension's folder, served to a browser on a port of this machine. */
export interface ServedExtension {
  readonly port: number;
  close(): void;
}

/** Serves what an extension ships: its manifest and `dist/`. */
export async function serveExtension(folder: string): Promise<ServedExtension> {
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const file = path.join(folder, decodeURIComponent(pathname));
    const ships = /^\/(?:package(?:\.nls)?\.json|dist\/[\w/.-]+)$/.test(pathname) && !pathname.includes('..');
    response.setHeader('Access-Control-Allow-Origin', '*');
    // A worker takes its script by its type.
    if (file.endsWith('.js')) response.setHeader('Content-Type', 'text/javascript');
    if (!ships || !fs.existsSync(file)) response.writeHead(404).end();
    else fs.createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}

/**
 * Lets the workbench that the page will show run a served extension in its web extension host, a worker of the browser, as
 * vscode.dev does. The page must ignore content security policies: the workbench's own forbids to read from another port.
 */
export async function runInWebHost(page: Page, { port }: ServedExtension): Promise<void> {
  const extension = { scheme: 'http', authority: `127.0.0.1:${port}`, path: '/' };
  // The workbench reads its configuration from an attribute of the page as soon as that is there.
  await page.addInitScript({
    content: `
      new MutationObserver(() => {
        const meta = document.getElementById('vscode-workbench-web-configuration');
        if (!meta || meta.dataset.changed) return;
        meta.dataset.changed = 'true';
        const configuration = JSON.parse(meta.getAttribute('data-settings'));
        configuration.developmentOptions = { extensions: [${JSON.stringify(extension)}] };
        meta.setAttribute('data-settings', JSON.stringify(configuration));
      }).observe(document, { childList: true, subtree: true });
    `,
  });
}
