// The issues Dateline knows, as data, and the shape in which a workspace adds its own.

export interface TaxonomyEntry {
  readonly id: string;
  readonly name: string;
}

export type Taxonomy = readonly TaxonomyEntry[];

export const defaultTaxonomy: Taxonomy = [];
