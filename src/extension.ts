// Activation only: make the services, call each register function.

import type { Disposable, ExtensionContext } from 'vscode';
import { registerCompare } from './editor/compare/compare';
import { registerTimeline } from './editor/compare/timeline';
import { registerDocuments } from './editor/documents';
import { registerHighlights } from './editor/highlights';
import { registerHover } from './editor/hover/provider';
import { registerKeptLists } from './editor/keptLists';
import { registerLeftOut } from './editor/leftOut';
import { registerMentions } from './editor/mentions';
import { registerOpen } from './editor/open';
import { registerOutline } from './editor/outline';
import { registerPublished } from './editor/published';
import { registerScan } from './editor/scan';
import { createServices, type Services } from './editor/services';
import { registerClaims } from './editor/trees/claims';
import { registerEvents } from './editor/trees/events';
import { registerFindings } from './editor/trees/findings';
import { registerIssues } from './editor/trees/issues';
import { registerPeople } from './editor/trees/people';
import { registerWalk } from './editor/walk';
import { registerWriting } from './editor/writing/writing';

const features: readonly ((services: Services) => Disposable)[] = [
  registerDocuments,
  registerScan,
  registerLeftOut,
  registerKeptLists,
  registerHighlights,
  registerHover,
  registerOpen,
  registerWalk,
  registerMentions,
  registerOutline,
  registerPublished,
  registerEvents,
  registerPeople,
  registerIssues,
  registerClaims,
  registerFindings,
  registerCompare,
  registerTimeline,
  registerWriting,
];

let closing = (): Promise<void> => Promise.resolve();

export function activate(context: ExtensionContext): void {
  const services = createServices(context);
  closing = () => services.session.settled();
  for (const register of features) context.subscriptions.push(register(services));
}

export function deactivate(): Promise<void> {
  return closing();
}
