import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a test and a first look need: nothing saved, updated, suggested or shown on its own. */
const quiet = {
  'chat.disableAIFeatures': true,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'git.openRepositoryInParentFolders': 'never',
  'update.mode': 'none',
  'workbench.editor.useModal': 'off',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

const file = (userFolder) => join(userFolder, 'User', 'settings.json');

/** Writes the user settings: ours first, then what the profile already holds, then what this run asks for. */
export function seedSettings(userFolder, settings = {}) {
  mkdirSync(dirname(file(userFolder)), { recursive: true });
  const present = existsSync(file(userFolder)) ? readSettings(userFolder) : {};
  writeFileSync(file(userFolder), JSON.stringify({ ...quiet, ...present, ...settings }, null, 2));
}

export const readSettings = (userFolder) => JSON.parse(readFileSync(file(userFolder), 'utf8'));
