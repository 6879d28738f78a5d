// Who answers for the verdicts of a ClaimReview: search engines take none without. Asked for once, then kept in the settings.

import { ConfigurationTarget, l10n, workspace } from 'vscode';
import { isWebAddress } from '../../core/annotations/webPage';
import { ratingScale, type RatingScale } from '../../core/export/ratings';
import type { Reviewer } from '../../core/export/types';
import { NothingChosen } from '../commands';
import { ask, type Question } from '../dialogue';
import { settings } from '../ids';
import { setting } from '../sources';

/** Undefined where the person went away. */
export async function reviewerOf(): Promise<Reviewer | undefined> {
  const title = l10n.t('ClaimReview: who checked the claims?');
  const name = await settled(settings.reviewer, isSaid, {
    title,
    prompt: l10n.t('Your name or that of your organisation'),
  });
  if (!name) return undefined;
  const url = await settled(settings.reviewerAddress, isWebAddress, {
    title,
    prompt: l10n.t('Address of the page where you publish your checks, beginning with https://'),
  });
  return url ? { name, url } : undefined;
}

/** Throws NothingChosen where the setting is no scale. */
export function scaleOf(): RatingScale {
  const scale = ratingScale(setting<string>(settings.ratings));
  if (!scale) throw new NothingChosen(l10n.t('The setting {0} is no rating scale.', `dateline.${settings.ratings}`));
  return scale;
}

async function settled(key: string, fits: (text: string) => boolean, question: Question): Promise<string | undefined> {
  const known = setting<string>(key).trim();
  if (fits(known)) return known;
  const validate = (typed: string): string | undefined => (fits(typed.trim()) ? undefined : question.prompt);
  const answer = (await ask({ ...question, value: known, validate }))?.trim();
  if (answer) await workspace.getConfiguration('dateline').update(key, answer, ConfigurationTarget.Workspace);
  return answer;
}

function isSaid(text: string): boolean {
  return text !== '';
}
