// What people say of a finding: agreed, or dismissed with a reason. A ruling holds for the same words in every later scan.

import { Disposable, l10n } from 'vscode';
import type { Ruling } from '../../core/annotations/rulings';
import type { Finding } from '../../core/comparison/types';
import { allFindings } from '../hover/surroundings';
import { NothingChosen } from '../commands';
import { ask } from '../dialogue';
import { writing } from '../ids';
import type { Services } from '../services';
import type { Session } from '../session';
import { subjectOf, wordsOf, type About, type Subject } from '../subject';

export function registerRulings({ session, commands, changes }: Services): Disposable {
  const rule = async (finding: Finding, verdict: Ruling['verdict'], reason: string): Promise<void> => {
    const { id, title } = finding;
    const decision = { kind: 'ruling', finding: id, title, verdict, reason } as const;
    const said = verdict === 'agree' ? l10n.t('Agreed: {0}', title) : l10n.t('Dismissed: {0}', title);
    const at = session.entry(finding.spans[0]?.source ?? '')?.path;
    await changes.made((await session.store()).decide(decision, at), said);
  };
  return Disposable.from(
    commands.register(writing.agreeFinding, async (about?: About) =>
      rule(findingOf(session, subjectOf(about)), 'agree', ''),
    ),
    commands.register(writing.dismissFinding, async (about?: About, why?: unknown) => {
      const finding = findingOf(session, subjectOf(about));
      const reason = wordsOf(why) ?? (await askReason(finding));
      if (reason !== undefined) await rule(finding, 'dismiss', reason.trim());
    }),
  );
}

function askReason({ title }: Finding): Thenable<string | undefined> {
  return ask({
    title: l10n.t('Dismiss: {0}', title),
    prompt: l10n.t('Why? Optional; Enter dismisses.'),
  });
}

function findingOf(session: Session, subject?: Subject): Finding {
  const finding = allFindings(session.entries(), session.comparison()).find(({ id }) => id === subject?.id);
  if (!finding) throw new NothingChosen(l10n.t('Choose a finding in the Findings view, then try again.'));
  return finding;
}
