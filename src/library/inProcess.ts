// The analyst that works where it is called: in the browser's extension host, which is a worker of its own, and in tests.

import type { Knowledge } from '../core/annotate';
import type { Decision } from '../core/annotations/records';
import { compare, listedOnly } from '../core/comparison/comparison';
import { JoinedBefore } from '../core/comparison/joinedBefore';
import type { Comparison, PeopleRule } from '../core/comparison/types';
import type { Analyst, Annotated, Comparable, Learnt, SourceText } from './analyst';
import { annotated } from './annotated';

export class InProcess implements Analyst {
  readonly atOnce = 1;
  readonly isApart = false;
  private readonly joinedBefore = new JoinedBefore();
  private decisions: readonly Decision[] = [];

  constructor(private knowledge: Knowledge) {}

  learn(known: Learnt): void {
    this.knowledge = { ...this.knowledge, ...known };
  }

  decide(decisions: readonly Decision[]): void {
    this.decisions = decisions;
  }

  async read(source: SourceText): Promise<Annotated> {
    await taskOfItsOwn();
    return annotated(source, this.knowledge, this.decisions);
  }

  async compare(sources: readonly Comparable[], rules: readonly PeopleRule[]): Promise<Comparison> {
    await taskOfItsOwn();
    return listedOnly(compare(sources, rules, this.joinedBefore));
  }

  dispose(): void {
    this.decisions = [];
  }
}

/** What a person does meanwhile comes in between. */
function taskOfItsOwn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
