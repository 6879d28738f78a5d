// Every id that the manifest and the code share, once. A unit test holds package.json equal to this file.

/** Commands for people: in the palette, on views, on keys. */
export const commands = {
  scan: 'dateline.scan',
  cancelScan: 'dateline.cancelScan',
  showLeftOut: 'dateline.showLeftOut',
  readAsArticle: 'dateline.readAsArticle',
  nextPerson: 'dateline.nextPerson',
  previousPerson: 'dateline.previousPerson',
  nextDate: 'dateline.nextDate',
  previousDate: 'dateline.previousDate',
  nextIssue: 'dateline.nextIssue',
  previousIssue: 'dateline.previousIssue',
  nextClaim: 'dateline.nextClaim',
  previousClaim: 'dateline.previousClaim',
  groupEvents: 'dateline.groupEvents',
  groupClaims: 'dateline.groupClaims',
  sortClaims: 'dateline.sortClaims',
  filterClaims: 'dateline.filterClaims',
  clearClaimFilter: 'dateline.clearClaimFilter',
  nextOpenClaim: 'dateline.nextOpenClaim',
  filterEvents: 'dateline.filterEvents',
  clearEventFilter: 'dateline.clearEventFilter',
  toggleHighlights: 'dateline.toggleHighlights',
  setPublished: 'dateline.setPublished',
  showLog: 'dateline.showLog',
  compareEvent: 'dateline.compareEvent',
  exportComparison: 'dateline.exportComparison',
  showTimeline: 'dateline.showTimeline',
  exportTimeline: 'dateline.exportTimeline',
} as const;

/** Commands that only links, rows and keys of ours call; no entry in the manifest, or one hidden from the palette. */
export const links = {
  open: 'dateline.open',
  focusText: 'dateline.focusText',
  nextMention: 'dateline.nextMention',
  showMentions: 'dateline.showMentions',
  showEvent: 'dateline.showEvent',
} as const;

/** Commands that change what people keep. A link to one shows on a card as soon as the command is registered. */
export const writing = {
  tagClaim: 'dateline.tagClaim',
  tagAll: 'dateline.tagAll',
  correctClaim: 'dateline.correctClaim',
  acceptCorrection: 'dateline.acceptCorrection',
  rejectCorrection: 'dateline.rejectCorrection',
  applyCorrection: 'dateline.applyCorrection',
  revertCorrection: 'dateline.revertCorrection',
  addEvidence: 'dateline.addEvidence',
  mergePerson: 'dateline.mergePerson',
  notAPerson: 'dateline.notAPerson',
  renamePerson: 'dateline.renamePerson',
  splitPerson: 'dateline.splitPerson',
  setDateValue: 'dateline.setDateValue',
  agreeFinding: 'dateline.agreeFinding',
  dismissFinding: 'dateline.dismissFinding',
  giveReason: 'dateline.giveReason',
  removeTag: 'dateline.removeTag',
  assignClaim: 'dateline.assignClaim',
  setConfidence: 'dateline.setConfidence',
  setDue: 'dateline.setDue',
  showHistory: 'dateline.showHistory',
  settleMerge: 'dateline.settleMerge',
  useAsEvidence: 'dateline.useAsEvidence',
  chooseSource: 'dateline.chooseSource',
  undo: 'dateline.undo',
  redo: 'dateline.redo',
  exportReport: 'dateline.exportReport',
  importAnnotations: 'dateline.importAnnotations',
  compareAnnotators: 'dateline.compareAnnotators',
} as const;

export const views = {
  events: 'dateline.events',
  people: 'dateline.people',
  issues: 'dateline.issues',
  claims: 'dateline.claims',
  findings: 'dateline.findings',
} as const;

/** Panels of our own, as a restart finds them again. */
export const pages = {
  compare: 'datelineCompare',
  timeline: 'datelineTimeline',
} as const;

/** Settings, without the leading `dateline.`. */
export const settings = {
  include: 'files.include',
  exclude: 'files.exclude',
  scanOnOpen: 'files.scanOnOpen',
  always: 'files.always',
  groupBy: 'events.groupBy',
  showClaims: 'claims.show',
  groupClaims: 'claims.groupBy',
  sortClaims: 'claims.sortBy',
  followCursor: 'events.followCursor',
  author: 'annotations.author',
  reviewer: 'claimReview.author',
  reviewerAddress: 'claimReview.address',
  ratings: 'claimReview.ratings',
  person: 'highlights.person',
  date: 'highlights.date',
  issue: 'highlights.issue',
  quotation: 'highlights.quotation',
  claim: 'highlights.claim',
  finding: 'highlights.finding',
} as const;

export const contextKeys = {
  /** The active editor shows a source. */
  active: 'dateline.active',
  scanning: 'dateline.scanning',
  /** `none`, `unread` (waiting for a word from the person) or `read`; not set before the first scan has ended. */
  sources: 'dateline.sources',
  /** A card has been shown once: a step of the walkthrough. */
  hovered: 'dateline.hovered',
  eventsFiltered: 'dateline.eventsFiltered',
  claimsFiltered: 'dateline.claimsFiltered',
} as const;

/** Has no rows, as far as was read. */
export const emptyKey = (view: string): string => `${view}.empty`;

export const languages = ['plaintext', 'markdown', 'news'] as const;
