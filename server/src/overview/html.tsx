import { renderToString } from 'preact-render-to-string';
import type { Overview } from './overview';
import { Page } from './page/page';
import { STYLE } from './page/style';
import { words } from './words';

/** The page as a document of its own: nothing is loaded, nothing runs, it prints. Whatever comes from the text is escaped. */
export function toHtml(overview: Overview): string {
  const page = renderToString(
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>{overview.title || words.whoSaysWhat}</title>
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      </head>
      <body>
        <Page overview={overview} />
      </body>
    </html>,
  );
  return `<!doctype html>\n${page}\n`;
}
