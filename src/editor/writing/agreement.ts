// How far two people agree whose notes are in this window, as a report with what they have to settle.

import { l10n, window, type Disposable } from 'vscode';
import { NothingChosen } from '../commands';
import { choose } from '../dialogue';
import { writing } from '../ids';
import type { Services } from '../services';
import type { Session } from '../session';
import { homeOf } from '../sources';
import { write } from './exportReport';

export function registerAgreement({ session, commands }: Services): Disposable {
  return commands.register(writing.compareAnnotators, async (one?: string, other?: string) => {
    const { engine } = await session.ready;
    const home = homeOf();
    const names = [...new Set(session.notes().flatMap((note) => engine.madeBy(note) ?? []))].sort();
    if (names.length < 2 || !home)
      throw new NothingChosen(
        l10n.t(
          'There are no notes of two people here. Take in those of the other by git or by Import Annotations, then try again.',
        ),
      );
    const first = one ?? (await person(names, l10n.t('Compare annotators: the first')));
    const second = first && (other ?? (await person(without(names, first), l10n.t('Compare annotators: the second'))));
    if (!first || !second) return;
    const text = engine.agreementAsMarkdown(await agreement(session, first, second), first, second);
    const [written] = await write([{ name: 'dateline-agreement.md', text }], home);
    await window.showTextDocument(written!);
  });
}

async function agreement(session: Session, one: string, other: string) {
  const { engine } = await session.ready;
  const sources = session.entries().map(({ path, text, article }) => {
    const { sentences } = article.analysis.words.prose;
    return { path, text, sentences };
  });
  const by = (name: string) => session.notes().filter((note) => engine.madeBy(note) === name);
  return engine.agreementOf(sources, by(one), by(other));
}

async function person(names: readonly string[], title: string): Promise<string | undefined> {
  if (names.length === 1) return names[0];
  return (
    await choose(
      names.map((label) => ({ label, name: label })),
      { title },
    )
  )?.name;
}

function without(names: readonly string[], name: string): string[] {
  return names.filter((one) => one !== name);
}
