// What is said to a thread that reads or compares.

import type { Decision } from '../core/annotations/records';
import type { PeopleRule } from '../core/comparison/types';
import type { Learnt, SourceText } from './analyst';
import type { Parcel } from './parcel';

/** An article that a thread is to compare. */
export interface Sent {
  readonly uri: string;
  readonly path: string;
  readonly parcel: Parcel;
}

export type Message =
  | { readonly kind: 'learn'; readonly known: Learnt }
  | { readonly kind: 'decide'; readonly decisions: readonly Decision[] }
  | { readonly kind: 'read'; readonly id: number; readonly source: SourceText }
  | {
      readonly kind: 'compare';
      readonly id: number;
      /** Since it was last asked. */
      readonly changed: readonly Sent[];
      readonly gone: readonly string[];
      readonly rules: readonly PeopleRule[];
    };
