// One view over rows: the same provider for every list of the sidebar.

import {
  Disposable,
  EventEmitter,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  window,
  type TreeDataProvider,
  type TreeView,
} from 'vscode';
import { ContextKey } from '../contextKey';
import { emptyKey, links } from '../ids';
import { plain } from '../plain';
import type { Services } from '../services';
import { Soon } from '../../library/soon';
import { flatten, type Row } from './row';

/** A view follows the texts at leisure: typing and scanning come first. */
const LEISURE_MS = 250;

export interface RowView extends Disposable {
  readonly view: TreeView<Row>;
  readonly rows: readonly Row[];
  refresh(): void;
  /** The row with this id, or the first that fits, shown without taking the focus. */
  reveal(fits: (row: Row) => boolean, options?: { readonly focus?: boolean }): Promise<boolean>;
}

/**
 * Rows are made when somebody sees them. `after` is called with them each time they were made anew, and is where a view sets its
 * message and description.
 */
export function createRowView(
  id: string,
  { session }: Services,
  make: () => readonly Row[],
  after: (rows: readonly Row[], view: TreeView<Row>) => void = () => undefined,
): RowView {
  const provider = new Rows(make);
  const empty = new ContextKey<boolean>(emptyKey(id));
  const view = window.createTreeView(id, { treeDataProvider: provider, showCollapseAll: true });
  let isTold = false;
  const tell = (): void => {
    isTold = view.visible;
    if (!isTold) return;
    empty.set(provider.rows.length === 0);
    after(provider.rows, view);
  };
  const refresh = (): void => {
    provider.forget();
    tell();
  };
  const soon = new Soon(refresh, LEISURE_MS);
  const stop = Disposable.from(
    session.onDidChange(() => soon.ask()),
    session.onDidCompare(refresh), // at once: whoever waits for a scan finds the rows when it says that it has ended
    view.onDidChangeVisibility(() => (isTold ? undefined : tell())),
  );
  soon.ask();
  return {
    view,
    refresh,
    get rows() {
      return provider.rows;
    },
    async reveal(fits, { focus = false } = {}) {
      const found = flatten(provider.rows).find(fits);
      if (found) await view.reveal(found, { select: true, focus, expand: focus });
      return found !== undefined;
    },
    dispose: () => Disposable.from(soon, stop, view, provider).dispose(),
  };
}

class Rows implements TreeDataProvider<Row> {
  private made: readonly Row[] | null = null;
  private parents = new Map<string, Row>();
  private readonly changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;

  constructor(private readonly make: () => readonly Row[]) {}

  get rows(): readonly Row[] {
    return (this.made ??= this.madeNow());
  }

  /** They are made anew when next asked for. */
  forget(): void {
    this.made = null;
    this.changed.fire();
  }

  getChildren(above?: Row): Row[] {
    return [...(above?.children ?? this.rows)];
  }

  getParent({ id }: Row): Row | undefined {
    return this.parents.get(id);
  }

  getTreeItem(row: Row): TreeItem {
    const item = new TreeItem(plain(row.label), stateOf(row));
    item.id = row.id;
    item.description = plain(row.description);
    item.tooltip = plain(row.tooltip || row.label);
    item.iconPath = new ThemeIcon(row.icon, row.color ? new ThemeColor(row.color) : undefined);
    item.contextValue = row.context;
    item.accessibilityInformation = {
      label: plain([row.spoken || row.label, row.description].filter(Boolean).join(', ')),
    };
    if (row.place) item.command = { command: links.open, title: plain(row.label), arguments: [row.place] };
    return item;
  }

  dispose(): void {
    this.changed.dispose();
  }

  private madeNow(): readonly Row[] {
    const rows = this.make();
    this.parents = new Map(flatten(rows).flatMap((above) => above.children.map((child) => [child.id, above] as const)));
    return rows;
  }
}

function stateOf({ children, open }: Row): TreeItemCollapsibleState {
  if (children.length === 0) return TreeItemCollapsibleState.None;
  return open ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}
