// Files that are renamed or moved in the editor: what people keep of them follows.

import { workspace, type Disposable } from 'vscode';
import { pathFrom } from '../paths';
import type { Services } from '../services';
import { homeOf } from '../sources';

export function registerRenames({ session, commands }: Services): Disposable {
  return workspace.onDidRenameFiles(async ({ files }) => {
    try {
      const store = await session.store();
      for (const { oldUri, newUri } of files)
        await store.follow(pathFrom(homeOf(), oldUri), pathFrom(homeOf(), newUri));
    } catch (error) {
      commands.report(error);
    }
  });
}
