// Whose name stands in the history of what is kept: the one of the settings, else the one that git signs commits with.

import { extensions, type LogOutputChannel } from 'vscode';
import { settings } from './ids';
import { plain } from './plain';
import { setting } from './sources';

/** What is used here of the API of VS Code's git extension (extensions/git/src/api/git.d.ts in microsoft/vscode). */
interface GitExtension {
  readonly enabled: boolean;
  getAPI(version: 1): { readonly repositories: readonly GitRepository[] };
}

interface GitRepository {
  getConfig(key: string): Promise<string>;
}

export class Author {
  private known: Promise<string | undefined> | undefined;

  constructor(private readonly log: LogOutputChannel) {}

  /** Undefined where no name is set and no repository is open. */
  async name(): Promise<string | undefined> {
    const given = setting<string>(settings.author).trim();
    if (given !== '') return given;
    const name = await (this.known ??= this.gitName());
    // A repository may be found later.
    if (!name) this.known = undefined;
    return name;
  }

  /** A git that does not answer keeps nobody from working. */
  private async gitName(): Promise<string | undefined> {
    const git = extensions.getExtension<GitExtension>('vscode.git');
    if (!git?.isActive || !git.exports.enabled) return undefined;
    const [repository] = git.exports.getAPI(1).repositories;
    try {
      return (await repository?.getConfig('user.name'))?.trim() || undefined;
    } catch (error) {
      this.log.info(plain(`git tells no name: ${error instanceof Error ? error.message : String(error)}`));
      return undefined;
    }
  }
}
