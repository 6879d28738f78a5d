import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands, contextKeys, emptyKey, languages, settings, views, writing } from '../../../src/editor/ids';

interface Manifest {
  readonly activationEvents: readonly string[];
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly menus: Record<string, readonly { readonly command?: string; readonly when?: string }[]>;
    readonly keybindings: readonly { readonly command: string; readonly when?: string }[];
    readonly views: Record<string, readonly { readonly id: string }[]>;
    readonly viewsWelcome: readonly { readonly view: string; readonly contents: string; readonly when?: string }[];
    readonly configuration: { readonly properties: Record<string, { readonly default: unknown }> };
    readonly colors: readonly { readonly id: string; readonly defaults: Record<string, string> }[];
    readonly languages: readonly { readonly id: string }[];
    readonly walkthroughs: readonly { readonly steps: readonly { readonly media: { readonly markdown: string } }[] }[];
  };
}

const root = join(__dirname, '..', '..', '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const source = read('package.json');
const { contributes, activationEvents } = JSON.parse(source) as Manifest;
const texts = JSON.parse(read('package.nls.json')) as Record<string, string>;
const contributed = contributes.commands.map(({ command }) => command);

const same = (actual: Iterable<string>, expected: Iterable<string>): void =>
  assert.deepEqual([...actual].sort(), [...expected].sort());

describe('the manifest', () => {
  it('contributes every command of ids.ts, and no other', () =>
    same(contributed, [...Object.values(commands), ...Object.values(writing)]));

  it('contributes every view of ids.ts', () =>
    same(
      Object.values(contributes.views)
        .flat()
        .map(({ id }) => id),
      Object.values(views),
    ));

  it('contributes every setting of ids.ts', () =>
    same(
      Object.keys(contributes.configuration.properties),
      Object.values(settings).map((name) => `dateline.${name}`),
    ));

  it('puts only contributed commands on menus', () => {
    for (const { command } of Object.values(contributes.menus).flat()) {
      if (command) assert.ok(contributed.includes(command), command);
    }
  });

  it('asks in when clauses only for context keys of ids.ts', () => {
    const clauses = [
      ...Object.values(contributes.menus).flat(),
      ...contributes.keybindings,
      ...contributes.viewsWelcome,
    ].map(({ when = '' }) => when.replace(/view(?:Item)? [=~!]+ \S+|focusedView =~ \S+/g, ''));
    const known = new Set<string>([...Object.values(contextKeys), ...Object.values(views).map(emptyKey)]);
    for (const key of clauses.join(' ').match(/dateline(?:\.\w+)+/g) ?? []) assert.ok(known.has(key), key);
  });

  it('is woken by every language it works on', () => {
    for (const language of languages) assert.ok(activationEvents.includes(`onLanguage:${language}`), language);
  });

  it('has a text for each key, and a key for each text', () =>
    same(new Set([...source.matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key!)), Object.keys(texts)));

  it('links only to commands that exist', () => {
    for (const [, command] of Object.values(texts)
      .join('\n')
      .matchAll(/\(command:(dateline\.[\w.]+)/g)) {
      const focus = Object.values(views).some((view) => command === `${view}.focus`);
      assert.ok(focus || contributed.includes(command!), command);
    }
  });

  it('names files that exist', () => {
    for (const [, file] of source.matchAll(/"(?:\.\/)?((?:media|syntaxes)\/[\w./-]+)"/g))
      assert.ok(existsSync(join(root, file!)), file);
  });
});

describe('the contributed colours', () => {
  const grounds = { dark: '#1E1E1E', light: '#FFFFFF', highContrast: '#000000', highContrastLight: '#FFFFFF' };
  const lines = contributes.colors.filter(({ id }) => /\.(?:border|ruler)$|Ruler$/.test(id));

  for (const { id, defaults } of lines) {
    for (const [theme, ground] of Object.entries(grounds)) {
      it(`${id} stands out in ${theme}`, () => {
        const ratio = contrast(defaults[theme]!, ground);
        assert.ok(ratio >= (theme.startsWith('high') ? 4.5 : 3), `${ratio.toFixed(1)}:1`);
      });
    }
  }
});

/** Contrast ratio of WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
