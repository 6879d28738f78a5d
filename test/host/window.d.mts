import type { Page } from 'playwright-core';

export interface WindowOptions {
  /** Copied: the tests may change what is inside. */
  folder: string;
  vsix: string;
  /** User settings, added to the quiet ones of settings.mjs. */
  settings?: Record<string, unknown> | undefined;
  size?: { width: number; height: number } | undefined;
  /** Device pixels for one pixel of the page: 2 makes sharp pictures. */
  scale?: number | undefined;
}

export interface HostWindow {
  page: Page;
  /** The copy that is open. */
  workspace: string;
  serverLog(): string;
  /** What settings.json of the user holds now. */
  userSettings(): Record<string, unknown>;
  close(): Promise<void>;
}

export function openWindow(options: WindowOptions): Promise<HostWindow>;
