// Everything heavy behind one door: session.ts opens it by `import()`, so that activation does not wait for it.

export { read } from '../core/reading/reading';
export { NotTaken, planImport } from '../core/import/import';
export { disputesIn, withDecided } from '../core/annotations/conflicts';
export { decisionKind, noteKind } from '../core/annotations/lines';
export { agreementOf, madeBy } from '../core/annotations/agreement';
export { agreementAsMarkdown } from '../core/export/agreementReport';
export { exportAs } from '../core/export/export';
export { gridOf } from '../core/comparison/grid';
export { chronicle } from '../core/dates/chronicle';
export { defaultTaxonomy } from '../core/issues/taxonomy';
export { AnnotationStore } from '../library/annotationStore';
export { Stores } from '../library/stores';
export { decode } from '../library/decode';
export { Library } from '../library/library';
export { openAnalyst } from '../library/analysts';
export { readChronicle } from '../core/dates/userChronicle';
export { readTaxonomy, withEntries } from '../core/issues/userTaxonomy';
export { isCalendarValue } from '../core/annotations/calendarSpan';
