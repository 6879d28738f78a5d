// One of our pages in a panel: its frame, its rules for content, and that it follows what the sources say.

import { Disposable, env, l10n, Uri, ViewColumn, window, type Webview, type WebviewPanel } from 'vscode';
import type { Place } from '../place';
import { plain } from '../plain';
import type { Services } from '../services';
import { Soon } from '../../library/soon';
import { messageOf, type FromPage } from './messages';

const LEISURE_MS = 250;

export interface PageKind {
  readonly viewType: string;
  /** Names dist/pages/NAME.js and media/compare/NAME.css. */
  readonly name: string;
  readonly title: string;
}

/** What the page shows now. */
export interface Content<Message> {
  readonly title: string;
  readonly message: Message;
  /** Where the words of each key stand. */
  readonly places: ReadonlyMap<string, Place>;
}

/** At most one panel of a kind is open; opened again, it comes to the front. */
export class Page<Message> implements Disposable {
  panel: WebviewPanel | undefined;
  private places: ReadonlyMap<string, Place> = new Map();
  private asked = 0;
  private readonly soon = new Soon(() => this.refresh(), LEISURE_MS);
  private readonly stop: Disposable;

  constructor(
    private readonly services: Services,
    private readonly kind: PageKind,
    private readonly content: () => Promise<Content<Message>>,
    private readonly receive: (message: FromPage) => Promise<void> | void,
  ) {
    const { session } = services;
    this.stop = Disposable.from(
      session.onDidChange(() => this.soon.ask()),
      session.onDidCompare(() => this.soon.ask()),
    );
  }

  open(): void {
    if (this.panel) {
      this.panel.reveal();
      this.refresh();
      return;
    }
    const { viewType, title } = this.kind;
    this.adopt(window.createWebviewPanel(viewType, plain(title), ViewColumn.Active, { enableFindWidget: true }));
  }

  /** Also for a panel of an earlier window. */
  adopt(panel: WebviewPanel): void {
    const { extensionUri } = this.services;
    this.panel?.dispose();
    this.panel = panel;
    panel.iconPath = { light: iconOf(extensionUri, 'light'), dark: iconOf(extensionUri, 'dark') };
    panel.webview.options = { enableScripts: true, localResourceRoots: foldersOf(extensionUri) };
    panel.webview.onDidReceiveMessage((raw: unknown) => this.hear(raw));
    panel.onDidDispose(() => {
      if (this.panel === panel) this.panel = undefined;
    });
    panel.webview.html = frame(panel.webview, extensionUri, this.kind);
  }

  send(message: Message): void {
    void this.panel?.webview.postMessage(message);
  }

  refresh(): void {
    this.show().catch((error: unknown) => this.services.commands.report(error));
  }

  dispose(): void {
    Disposable.from(this.stop, this.soon).dispose();
    this.panel?.dispose();
  }

  /** What was asked for last wins. */
  private async show(): Promise<void> {
    if (!this.panel) return;
    const turn = ++this.asked;
    const { title, message, places } = await this.content();
    if (turn !== this.asked || !this.panel) return;
    this.places = places;
    this.panel.title = plain(title);
    this.send(message);
  }

  private hear(raw: unknown): void {
    const message = messageOf(raw);
    if (!message) return;
    this.answer(message).catch((error: unknown) => this.services.commands.report(error));
  }

  private async answer(message: FromPage): Promise<void> {
    if (message.type === 'ready') return this.refresh();
    if (message.type !== 'open') return this.receive(message);
    const place = this.places.get(message.key);
    if (place && this.panel) await openBeside(this.services, this.panel, place, message.stay);
  }
}

/** In the first column, or in the second where the panel has the first. */
function openBeside({ opener }: Services, panel: WebviewPanel, place: Place, stay: boolean): Promise<void> {
  const viewColumn = panel.viewColumn === ViewColumn.One ? ViewColumn.Two : ViewColumn.One;
  return opener.open(place, { preserveFocus: stay, viewColumn });
}

function iconOf(extensionUri: Uri, theme: 'light' | 'dark'): Uri {
  return Uri.joinPath(extensionUri, 'media', 'compare', `icon-${theme}.svg`);
}

function foldersOf(extensionUri: Uri): Uri[] {
  return [Uri.joinPath(extensionUri, 'dist', 'pages'), Uri.joinPath(extensionUri, 'media', 'compare')];
}

function inAttribute(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** No words of an article stand here: they travel as messages and become text nodes. */
function frame(webview: Webview, extensionUri: Uri, { name, title }: PageKind): string {
  const nonce = crypto.randomUUID().replaceAll('-', '');
  const at = (...path: string[]): string => webview.asWebviewUri(Uri.joinPath(extensionUri, ...path)).toString();
  const rules = [
    `default-src 'none'`,
    `script-src 'nonce-${nonce}'`,
    `style-src ${webview.cspSource}`,
    `img-src data:`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ];
  return `<!DOCTYPE html>
<html lang="${inAttribute(env.language)}">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${rules.join('; ')}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${at('media', 'compare', 'page.css')}">
<link rel="stylesheet" href="${at('media', 'compare', `${name}.css`)}">
<title>${inAttribute(title)}</title>
</head>
<body>
<main id="page" data-texts="${inAttribute(JSON.stringify(l10n.bundle ?? {}))}"></main>
<script nonce="${nonce}" src="${at('dist', 'pages', `${name}.js`)}"></script>
</body>
</html>`;
}
