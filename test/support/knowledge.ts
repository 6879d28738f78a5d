// The shipped data, opened once for all tests that read whole articles; and the analysis of an article without words.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Knowledge } from '../../src/core/annotate';
import { chronicle } from '../../src/core/dates/chronicle';
import { defaultTaxonomy } from '../../src/core/issues/taxonomy';
import { analyse, loadSyntaxModel, type Analysis } from '../../src/core/language/language';
import { loadNameModel } from '../../src/core/people/people';
import { read } from '../../src/core/reading/reading';

const core = join(__dirname, '..', '..', 'src', 'core');

export const syntax = loadSyntaxModel(readFileSync(join(core, 'language', 'syntax.bin')));

export const knowledge: Knowledge = {
  names: loadNameModel(readFileSync(join(core, 'people', 'names.bin'))),
  syntax,
  taxonomy: defaultTaxonomy,
  chronicle,
};

export const noAnalysis: Analysis = analyse(read({ id: '', text: '' }), syntax);
