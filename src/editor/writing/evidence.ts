// Evidence for or against a claim: words of another source, or an address.

import { Disposable, l10n, QuickPickItemKind, ThemeIcon, type QuickPickItem } from 'vscode';
import type { Evidence, Target } from '../../core/annotations/records';
import { isWebAddress, webPage } from '../../core/annotations/webPage';
import { overlaps, type TextSpan } from '../../core/span';
import type { Entry } from '../../library/library';
import { sourceNames } from '../hover/surroundings';
import { ask, choose } from '../dialogue';
import { writing } from '../ids';
import type { Services } from '../services';
import type { Session } from '../session';
import { subjectOf, wordsOf, type About } from '../subject';
import { clip, quoted } from '../words';
import { onOf } from './claims';
import { chosenClaim, chosenSelection, targetOf, type Words } from './target';

/** Open claims offered for a selection; tagged ones are offered all. */
const MOST_OPEN_CLAIMS = 60;

export function registerEvidence({ session, commands, changes }: Services): Disposable {
  const keep = async (on: string | Target, evidence: Evidence): Promise<void> =>
    changes.made((await session.store()).addEvidence(on, evidence), l10n.t('Evidence kept'));
  return Disposable.from(
    commands.register(
      writing.addEvidence,
      async (about?: About, address?: unknown, title?: unknown, copy?: unknown) => {
        const chosen = await chosenClaim(session, subjectOf(about));
        if (!chosen) return;
        const given = wordsOf(address);
        const evidence =
          given && isWebAddress(given.trim())
            ? pageOf(given, wordsOf(title), wordsOf(copy))
            : await pickEvidence(session, chosen);
        if (evidence) await keep(onOf(chosen), evidence);
      },
    ),
    commands.register(writing.useAsEvidence, async () => {
      const selection = await chosenSelection(session);
      const claim = await pickClaim(session, selection);
      if (claim) await keep(claim, { kind: 'words', target: targetOf(selection) });
    }),
  );
}

async function pickEvidence(session: Session, chosen: Words): Promise<Evidence | undefined> {
  type Item = QuickPickItem & { evidence?: Evidence; isAddress?: boolean };
  const nameOf = sourceNames(session.entries());
  const told = toldElsewhere(session, chosen);
  const items: Item[] = [
    { label: l10n.t('An address on the web…'), iconPath: new ThemeIcon('link'), isAddress: true },
    ...(told.length > 0
      ? [{ label: l10n.t('Other sources on the same event'), kind: QuickPickItemKind.Separator }]
      : []),
    ...told.map(({ entry, span }): Item => ({
      label: quoted(entry.words(span), 100),
      description: nameOf(entry.uri),
      evidence: { kind: 'words', target: targetOf({ entry, span }) },
    })),
  ];
  const picked = await choose(items, {
    title: l10n.t('Add evidence'),
    placeHolder: l10n.t('Or select words in another source and choose “Use selection as evidence for…”'),
    matchOnDescription: true,
  });
  return picked?.isAddress ? askAddress() : picked?.evidence;
}

function pageOf(address: string, title = '', copy = ''): Evidence {
  return { kind: 'address', ...webPage(address.trim(), title.trim(), copy.trim()) };
}

/** The page's title and an archived copy are asked for as well; Enter leaves them away. */
async function askAddress(): Promise<Evidence | undefined> {
  const typed = await askLine(l10n.t('Address of a page or document'), isWebAddress);
  if (typed === undefined) return undefined;
  const title = await askLine(l10n.t('Title of the page. Optional.'), () => true, '');
  if (title === undefined) return undefined;
  const isCopy = webPage(typed).archived !== undefined;
  const copy = isCopy ? '' : await askLine(l10n.t('Address of an archived copy. Optional.'), isAddressOrNothing);
  return copy === undefined ? undefined : pageOf(typed, title, copy);
}

async function askLine(
  prompt: string,
  fits: (typed: string) => boolean,
  placeHolder = 'https://',
): Promise<string | undefined> {
  const typed = await ask({
    title: l10n.t('Add evidence'),
    prompt,
    placeHolder,
    ignoreFocusOut: true,
    validate: (value) => (fits(value.trim()) ? undefined : l10n.t('An address begins with https:// or http://')),
  });
  return typed?.trim();
}

function isAddressOrNothing(typed: string): boolean {
  return typed === '' || isWebAddress(typed);
}

/** How other sources tell the events that the claim speaks of. */
function toldElsewhere(session: Session, { entry, span }: Words): { entry: Entry; span: TextSpan }[] {
  const shared = session
    .comparison()
    .events.filter(({ tellings }) =>
      tellings.some((telling) => telling.source === entry.uri && overlaps(telling, span)),
    );
  return shared.flatMap(({ tellings }) =>
    tellings.flatMap((telling) => {
      const other = telling.source === entry.uri ? undefined : session.entry(telling.source);
      return other ? [{ entry: other, span: telling }] : [];
    }),
  );
}

async function pickClaim(session: Session, selection: Words): Promise<string | Target | undefined> {
  type Item = QuickPickItem & { on?: string | Target };
  const nameOf = sourceNames(session.entries());
  const noted = session.entries().flatMap((entry) =>
    session.notesIn(entry).map(({ note }): Item => ({
      label: quoted(note.target.selector[0].exact, 100),
      description: `${note.status ?? l10n.t('open')} · ${nameOf(entry.uri)}`,
      on: note.id,
    })),
  );
  const items: Item[] = [...noted, ...openClaims(session, selection, nameOf)];
  const picked = await choose(items, {
    title: l10n.t('Use selection as evidence for…'),
    placeHolder: clip(selection.entry.words(selection.span)),
    matchOnDescription: true,
  });
  return picked?.on;
}

function openClaims(
  session: Session,
  selection: Words,
  nameOf: (uri: string) => string,
): (QuickPickItem & { on: Target })[] {
  return session
    .entries()
    .filter((entry) => entry.uri !== selection.entry.uri)
    .flatMap((entry) => entry.article.claims.map((span) => ({ entry, span, worth: span.worth })))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, MOST_OPEN_CLAIMS)
    .map((claim) => ({
      label: quoted(claim.entry.words(claim.span), 100),
      description: nameOf(claim.entry.uri),
      on: targetOf(claim),
    }));
}
