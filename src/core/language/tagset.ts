// The names of parts of speech and relations, as the treebanks write them. The order is the model's: add at the end only.

/** Penn Treebank tags as in UD English. '' stands past the ends of the text. */
// prettier-ignore
export const TAGS = [
  '', '#', '$', "''", ',', '-LRB-', '-RRB-', '.', ':', 'ADD', 'AFX', 'CC', 'CD', 'DT', 'EX', 'FW', 'GW', 'HYPH', 'IN', 'JJ',
  'JJR', 'JJS', 'LS', 'MD', 'NFP', 'NN', 'NNP', 'NNPS', 'NNS', 'PDT', 'POS', 'PRP', 'PRP$', 'RB', 'RBR', 'RBS', 'RP', 'SYM',
  'TO', 'UH', 'VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ', 'WDT', 'WP', 'WP$', 'WRB', 'XX', '``',
] as const;

/** Universal part-of-speech tags (UD v2). '' stands past the ends of the text. */
// prettier-ignore
export const PARTS_OF_SPEECH = [
  '', 'ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM',
  'VERB', 'X',
] as const;

/** Universal Dependencies relations, subtypes kept only where a question needs them. '' stands past the ends of the text. */
// prettier-ignore
export const RELATIONS = [
  '', 'acl', 'acl:relcl', 'advcl', 'advcl:relcl', 'advmod', 'amod', 'appos', 'aux', 'aux:pass', 'case', 'cc', 'ccomp', 'compound',
  'compound:prt', 'conj', 'cop', 'csubj', 'csubj:pass', 'dep', 'det', 'discourse', 'dislocated', 'expl', 'fixed', 'flat',
  'goeswith', 'iobj', 'list', 'mark', 'nmod', 'nmod:poss', 'nmod:unmarked', 'nsubj', 'nsubj:pass', 'nummod', 'obj', 'obl',
  'obl:agent', 'obl:unmarked', 'orphan', 'parataxis', 'punct', 'reparandum', 'root', 'vocative', 'xcomp',
] as const;

export type Tag = (typeof TAGS)[number];
export type PartOfSpeech = (typeof PARTS_OF_SPEECH)[number];
export type Relation = (typeof RELATIONS)[number];
