import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a test and a first look need: nothing saved, updated, suggested or shown on its own. */
const quiet = {
  'chat.disableAIFeatures': true,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'git.openRepositoryInParentFolders': 'never',
  'update.mode': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** Writes the user settings: ours first, then what the profile already holds, then what this run asks for. */
export function seedSettings(userFolder, settings = {}) {
  const folder = join(userFolder, 'User');
  const file = join(folder, 'settings.json');
  mkdirSync(folder, { recursive: true });
  const present = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  writeFileSync(file, JSON.stringify({ ...quiet, ...present, ...settings }, null, 2));
}
