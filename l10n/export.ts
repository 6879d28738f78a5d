// Gathers the texts that the code shows, for translators: `npm run l10n` writes bundle.l10n.json. A translation is a copy of it
// named bundle.l10n.LANGUAGE.json with the values translated; VS Code finds it by itself. Commands and settings are in
// package.nls.json.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const sources = join(__dirname, '..', 'src');

/** `l10n.t` of vscode, and `t` and `text` of src/editor/texts.ts. */
const CALLS = new Set(['l10n.t', 't', 'text']);

export interface Gathered {
  /** Each text by itself, in order of the alphabet. */
  readonly bundle: Record<string, string>;
  /** Calls of `l10n.t` and `text` whose text is made as the code runs, which no translator would see. */
  readonly unseen: readonly string[];
}

export function gather(): Gathered {
  const texts = new Set<string>();
  const unseen: string[] = [];
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  for (const name of files) {
    const file = ts.createSourceFile(name, readFileSync(join(sources, name), 'utf8'), ts.ScriptTarget.Latest, true);
    if (!/\bl10n\b|\/texts'/.test(file.text)) continue;
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && CALLS.has(node.expression.getText())) {
        const [first] = node.arguments;
        if (first && ts.isStringLiteralLike(first)) texts.add(first.text);
        else if (node.expression.getText() !== 't') unseen.push(`${name}: ${node.getText()}`);
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return { bundle: Object.fromEntries([...texts].sort().map((text) => [text, text])), unseen };
}

export function written({ bundle }: Gathered): string {
  return JSON.stringify(bundle, null, 2) + '\n';
}

if (require.main === module) writeFileSync(join(__dirname, 'bundle.l10n.json'), written(gather()));
