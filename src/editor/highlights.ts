// Paints the visible editors and lets people switch the kinds on and off; their choice is kept as a setting.

import {
  ConfigurationTarget,
  Disposable,
  l10n,
  StatusBarAlignment,
  window,
  workspace,
  type DecorationOptions,
  type StatusBarItem,
  type TextEditor,
} from 'vscode';
import { chooseMany, statusText } from './dialogue';
import { commands as commandIds, settings } from './ids';
import { KINDS, marksOf, type Kind, type Mark, type Style, type Tag } from './marks';
import { REASONS } from './leftOut';
import { plain } from './plain';
import { toRange } from './positions';
import type { Services } from './services';
import type { PlacedNote, Session } from './session';
import { Soon } from '../library/soon';
import { isSource, setting } from './sources';
import { createStyles } from './styles';
import { clip } from './words';

type Styles = ReturnType<typeof createStyles>;

export function registerHighlights({ session, commands, extensionUri }: Services): Disposable {
  const styles = createStyles(extensionUri);
  const item = window.createStatusBarItem('dateline.highlights', StatusBarAlignment.Right, 90);
  item.name = l10n.t('Dateline: highlights');
  const soon = new Soon(() => window.visibleTextEditors.forEach((editor) => paint(editor, session, styles)));
  const refresh = (): void => {
    soon.ask();
    show(item, session);
  };
  refresh();
  return Disposable.from(
    item,
    soon,
    ...styles.values(),
    session.onDidChange(refresh),
    session.onDidCompare(() => soon.ask()),
    window.onDidChangeVisibleTextEditors(refresh),
    window.onDidChangeActiveTextEditor(() => show(item, session)),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('dateline.highlights')) refresh();
    }),
    commands.register(commandIds.toggleHighlights, chooseKinds),
  );
}

function shownKinds(): Set<Kind> {
  return new Set(KINDS.filter((kind) => setting<boolean>(settings[kind])));
}

/** A text edited since it was read keeps its marks, which move with the words, until it has been read again. */
function paint(editor: TextEditor, session: Session, styles: Styles): void {
  const entry = session.entry(editor.document.uri);
  if (entry && entry.text !== editor.document.getText()) return;
  const ranges = new Map<Style, DecorationOptions[]>([...styles.keys()].map((style) => [style, []]));
  if (entry) {
    const tags = session.notesIn(entry).map(tagOf);
    for (const mark of marksOf(
      { entry, claims: session.claimsIn(entry), tags, findings: session.findingsIn(entry) },
      shownKinds(),
    )) {
      ranges.get(mark.style)?.push({ range: toRange(entry, mark), ...shownAfter(mark) });
    }
  }
  for (const [style, type] of styles) editor.setDecorations(type, ranges.get(style)!);
}

function tagOf({ note: { status, correction }, at, isApplied }: PlacedNote): Tag {
  const isShown = correction && !isApplied && correction.verdict !== 'rejected';
  return { at, status, wording: isShown ? correction.wording : null };
}

function shownAfter({ after }: Mark): Pick<DecorationOptions, 'renderOptions'> {
  return after === undefined ? {} : { renderOptions: { after: { contentText: plain(clip(after)) } } };
}

const NAMES: Record<Kind, string> = {
  person: l10n.t('People'),
  date: l10n.t('Dates'),
  issue: l10n.t('Issues'),
  quotation: l10n.t('Quotations'),
  claim: l10n.t('Claims'),
  finding: l10n.t('Findings'),
};

const LOOKS: Record<Kind, string> = {
  person: l10n.t('solid underline'),
  date: l10n.t('dotted underline'),
  issue: l10n.t('dashed underline'),
  quotation: l10n.t('faint background'),
  claim: l10n.t('mark in the margin'),
  finding: l10n.t('mark beside the scroll bar'),
};

function show(item: StatusBarItem, session: Session): void {
  const editor = window.activeTextEditor;
  if (!editor || !isSource(editor.document)) return item.hide();
  const why = session.whyLeftOut(editor.document.uri);
  const { icon, tooltip } = why ? { icon: 'circle-slash', tooltip: REASONS[why] } : told(shownKinds());
  item.text = statusText(icon, 'Dateline');
  item.tooltip = plain(why === 'other' ? `${tooltip}\n${l10n.t('Click to read it as an article.')}` : tooltip);
  item.command = why === 'other' ? commandIds.readAsArticle : commandIds.toggleHighlights;
  item.accessibilityInformation = { label: `Dateline. ${tooltip}`, role: 'button' };
  item.show();
}

function told(shown: ReadonlySet<Kind>): { icon: string; tooltip: string } {
  if (shown.size === 0) return { icon: 'eye-closed', tooltip: l10n.t('Highlights are off') };
  const names = KINDS.filter((kind) => shown.has(kind)).map((kind) => NAMES[kind].toLowerCase());
  return { icon: 'eye', tooltip: l10n.t('Highlights: {0}', names.join(', ')) };
}

async function chooseKinds(): Promise<void> {
  const shown = shownKinds();
  const items = KINDS.map((key) => ({ key, label: NAMES[key], description: LOOKS[key], picked: shown.has(key) }));
  const chosen = await chooseMany(items, { title: l10n.t('Highlights'), placeHolder: l10n.t('What to mark') });
  if (!chosen) return;
  const wanted = new Set(chosen.map(({ key }) => key));
  for (const kind of KINDS.filter((kind) => wanted.has(kind) !== shown.has(kind))) {
    await keep(settings[kind], wanted.has(kind));
  }
}

/** Where a folder has its own choice, that one is changed; else the person's. */
async function keep(name: string, value: boolean): Promise<void> {
  const configuration = workspace.getConfiguration('dateline');
  const inWorkspace = configuration.inspect(name)?.workspaceValue !== undefined;
  await configuration.update(name, value, inWorkspace ? ConfigurationTarget.Workspace : ConfigurationTarget.Global);
}
