import assert from 'node:assert/strict';
import { findAcronyms } from '../../../../src/core/people/acronyms';
import { mendBoundaries } from '../../../../src/core/people/boundaries';
import { correctAlike } from '../../../../src/core/people/alike';
import { findAffiliations, findEmployers } from '../../../../src/core/people/affiliations';
import { addBylines, addCredits } from '../../../../src/core/people/credits';
import type { Found } from '../../../../src/core/people/found';
import { correctKinds } from '../../../../src/core/people/kinds';
import { dropThings, sortOut } from '../../../../src/core/people/notNames';
import { splitPairs } from '../../../../src/core/people/pairs';
import { settleNames } from '../../../../src/core/people/settle';
import type { Sheet } from '../../../../src/core/people/sheet';
import { addTitled, cutTitles, splitOffices } from '../../../../src/core/people/titles';
import { foundAt } from '../../../../src/core/people/found';
import { foundIn, showNames } from '../../../support/markedNames';

type Rule = (sheet: Sheet, names: readonly Found[]) => Found[];

/** The rule makes the second text's names of the first's; one text alone stays as it is. */
const turns =
  (rule: Rule) =>
  (before: string, after = before): void => {
    it(before.replace(/\n+/g, ' / '), () => {
      const { prose, sheet, names } = foundIn(before);
      assert.equal(showNames(prose.text, rule(sheet, names)), after);
    });
  };

describe('rules after the tagger', () => {
  describe('titles are cut', () => {
    const cuts = turns((sheet, names) =>
      names.flatMap((name) => cutTitles(sheet, name)).map(({ from, to, type }) => foundAt(sheet, from, to, type)),
    );
    cuts('[President Ida Rask] spoke.', 'President [Ida Rask] spoke.');
    cuts('[Lt. Col. Ida Rask] spoke.', 'Lt. Col. [Ida Rask] spoke.');
    cuts('The chief of [Staff Ida Rask] spoke.', 'The chief of Staff [Ida Rask] spoke.');
    cuts('[Mr.] spoke.', 'Mr. spoke.');
    cuts('Sen. [Ida Rask], [D-Ohio], spoke.', 'Sen. [Ida Rask], D-Ohio, spoke.');
    cuts('[https://example.org/Ida] spoke.', 'https://example.org/Ida spoke.');
    cuts("[Rask's] plan", "[Rask]'s plan");
    cuts('[Ida von Rask] spoke.');
    cuts(
      '[Datuk Seri Ida Rask] and [Tan Sri Omar Oduya] spoke.',
      'Datuk Seri [Ida Rask] and Tan Sri [Omar Oduya] spoke.',
    );
    cuts("[Dato' Sri Ida Rask] spoke.", "Dato' Sri [Ida Rask] spoke.");
    cuts('[Datuk Seri] and [Tan Wei] spoke.', 'Datuk Seri and [Tan Wei] spoke.');
    cuts(
      '[Malam Omar Oduya] and [Engr Ida Rask] spoke to [ADGP Tom Rask].',
      'Malam [Omar Oduya] and Engr [Ida Rask] spoke to ADGP [Tom Rask].',
    );
    cuts('[Malamo Omar Oduya] spoke.');
    cuts('[Tan Wei Rask] and [Amir Oduya] spoke.');
    cuts('[Pol Col Ida Rask] and [DPP Omar Oduya] spoke.', 'Pol Col [Ida Rask] and DPP [Omar Oduya] spoke.');
    cuts('[HH the Amir Sheikh Omar Oduya] spoke.', 'HH the Amir Sheikh [Omar Oduya] spoke.');
    cuts(
      '[Shri Omar Oduya], [Smt Ida Rask] and [Alhaji Tom Rask] spoke.',
      'Shri [Omar Oduya], Smt [Ida Rask] and Alhaji [Tom Rask] spoke.',
    );
    cuts(
      '[Ratu Omar Oduya], [Tengku Ida Rask] and [Mzee Tom Rask] spoke to [YAB Datuk Ida Oduya].',
      'Ratu [Omar Oduya], Tengku [Ida Rask] and Mzee [Tom Rask] spoke to YAB Datuk [Ida Oduya].',
    );
    cuts('[Ratuna Omar Oduya] spoke.');
    cuts(
      '[Nana Omar Oduya], [Daw Ida Rask] and [Begum Ida Oduya] spoke.',
      'Nana [Omar Oduya], Daw [Ida Rask] and Begum [Ida Oduya] spoke.',
    );
    cuts('[Nana Oduya], [Begum Rask] and [Omar Nana Rask] spoke.');
    cuts(
      "Datuk [Seri Omar Oduya] and Dato' [Sri Ida Rask] spoke.",
      "Datuk Seri [Omar Oduya] and Dato' Sri [Ida Rask] spoke.",
    );
    cuts('Omar [Seri Oduya] spoke.');
    cuts("[Nana]'s cafe is shut, and the [Begum] is angry.", "Nana's cafe is shut, and the Begum is angry.");
    cuts("[Omar]'s cafe is shut, and [Begum] is angry.");
  });

  describe('names end where they end', () => {
    const ends = turns(mendBoundaries);
    ends('[Ida Rask] wa Oduya spoke.', '[Ida Rask wa Oduya] spoke.');
    ends('[Omar] bin [Rask] spoke.', '[Omar bin Rask] spoke.');
    ends('[Ida Rask] and Oduya spoke.');
    ends('[Maria] dela [Rask] and [S. Oduya] a/l Rask spoke.', '[Maria dela Rask] and [S. Oduya a/l Rask] spoke.');
    ends(
      '[Maria] “[Kid]” Rask and [Robert] (Bobby) [Oduya] spoke.',
      '[Maria “Kid” Rask] and [Robert (Bobby) Oduya] spoke.',
    );
    ends('[Maria] (Norland) spoke of [Robert] “Kid” again.');
    ends('ACP Orsto [Maria Rask] spoke.', 'ACP [Orsto Maria Rask] spoke.');
    ends('Then Orsto [Maria Rask] spoke.');
    ends(
      'The [#Ministry of Fish], Technology and Innovation and the [#Department of Farms], Water and the Sea.',
      'The [#Ministry of Fish, Technology and Innovation] and the [#Department of Farms, Water and the Sea].',
    );
    ends('The [#Ministry of Fish], Maria and Robert spoke.');
    ends('[Ida Rask] Jr. spoke to [Emil Oduya], Sr., too.', '[Ida Rask Jr.] spoke to [Emil Oduya, Sr.], too.');
    ends('[Ida Rask], Junior Minister, spoke.');
    ends(
      'The [#Ministry of Health], [#Labour] and Welfare spoke.',
      'The [#Ministry of Health, Labour and Welfare] spoke.',
    );
    ends('The [#Ministry of Health], [Ida Rask] and Labour spoke.');
    ends('The [#Ministry of Health] and the [#Harbour Board] spoke.');
    ends(
      'minister for Women and [Equalities Nick Rask] spoke.',
      'minister for Women and Equalities [Nick Rask] spoke.',
    );
    ends('The ferries and [Equalities Nick Rask] spoke.');
    ends('former [Sixer Nick Rask] spoke.', 'former Sixer [Nick Rask] spoke.');
    ends('former [Nick Adam Rask] spoke.');
    ends('[#CAIRO - Air] strikes went on.', '[@CAIRO] - Air strikes went on.');
    ends('The riding of [@Port Amsel - Kessin] voted.');
  });

  describe('what looks like a name is sorted out', () => {
    const sorts = turns((sheet, names) => dropThings(sheet, sortOut(sheet, names)));
    sorts('The [Bill] would pass. [Bill] spoke.', 'The Bill would pass. [Bill] spoke.');
    sorts('She wore a [Kelly] green coat. [Kelly] spoke.', 'She wore a Kelly green coat. [Kelly] spoke.');
    sorts('The [Kelly] family wore green coats.');
    sorts('It cost [@US]$100 million in the [@US].', 'It cost US$100 million in the [@US].');
    sorts('Contact [@Us] in the [@US].', 'Contact Us in the [@US].');
    sorts('[#ACP] [Ida Rask] spoke for the [#ACP].', 'ACP [Ida Rask] spoke for the [#ACP].');
    sorts('[Hari Raya] was quiet, said [Hari Rask].', '[~Hari Raya] was quiet, said [Hari Rask].');
    sorts('The [@U.N.] met in [@U.K.] towns.', 'The [#U.N.] met in [@U.K.] towns.');
  });

  describe('words almost the same tell what a name is', () => {
    const tells = turns(correctAlike);
    tells('[Ida Lindqvist] spoke. [#Lindquist] left.', '[Ida Lindqvist] spoke. [Lindquist] left.');
    tells('[Ida Lindqvist] spoke. [#Lindqvists] won.');
    tells('[Ida Water] spoke. [#Waber] fell.');
    tells('[Sarova] signed. Sarovan boats sailed.', '[@Sarova] signed. Sarovan boats sailed.');
    tells('[Ida Sarova] spoke. [Sarova] signed. Sarovan boats sailed.');
    tells('[Sarova] signed. Boats sailed.');
  });

  describe('offices are parted from people', () => {
    const parts = turns((sheet, names) =>
      names.flatMap((name) => splitOffices(sheet, name)).map(({ from, to, type }) => foundAt(sheet, from, to, type)),
    );
    parts(
      'The [#Norland Fisheries Commissioner Maria Rask] spoke.',
      'The Norland Fisheries Commissioner [Maria Rask] spoke.',
    );
    parts('The [#Maria Rask Foundation] met.');
    parts('The [#Norland High Commissioner for Refugees] met.');
  });

  describe('behind a title stands a name', () => {
    const adds = turns(addTitled);
    adds('They saw President Brelkov on Monday.', 'They saw President [Brelkov] on Monday.');
    adds('They saw Minister [~Brelkov] on Monday.', 'They saw Minister [Brelkov] on Monday.');
    adds('Mob Sees President Brelkov', 'Mob Sees President [Brelkov]');
    adds('Old President Resigns');
    adds('They saw President [Ida Brelkov] on Monday.');
    adds('They saw the Prime Minister on Monday.');
    adds('The Secretary General spoke and Chief Justice left.');
    adds('They asked Professor Norway University of Amsel.');
  });

  describe('credits and bylines', () => {
    const credits = turns(addCredits);
    credits('The bridge. Photo: Ida Brelkov.', 'The bridge. Photo: [Ida Brelkov].');
    credits('(Photo by Ida von Brelkov/AP)', '(Photo by [Ida von Brelkov]/AP)');
    credits('The bridge. REUTERS/Ida Brelkov', 'The bridge. REUTERS/[Ida Brelkov]');
    credits('Video: Brelkov & Amselov.', 'Video: [Brelkov] & [Amselov].');
    credits('Photo: Harbour Ministry.');
    credits('Photo: FreePix.');
    credits('Photo: Ida McBrelk.', 'Photo: [Ida McBrelk].');
    credits('The truth: Brelkov left.');
    const { prose, sheet } = foundIn('Bridge opens\nBy Ida Brelkov and Jon Amselov\n\nThe bridge opened on Monday.');
    it('bylines', () => {
      const start = prose.text.indexOf('Ida');
      const byline = { start, end: start + 27, text: prose.text.slice(start, start + 27) };
      const names = addBylines({ ...prose, masthead: { ...prose.masthead, bylines: [byline] } }, sheet, []);
      assert.equal(showNames(prose.text, names).split('\n')[1], 'By [Ida Brelkov] and [Jon Amselov]');
    });
  });

  describe('affiliations', () => {
    const tells = turns(findAffiliations);
    tells(
      "[~Brelkov]'s [Ida Rask] and [Jon Ode] met [~Brelkov].",
      "[#Brelkov]'s [Ida Rask] and [Jon Ode] met [#Brelkov].",
    );
    tells('[Ida Rask] of NPD spoke. NPD lost.', '[Ida Rask] of [#NPD] spoke. [#NPD] lost.');
    tells('[Ida Rask] of [@Norland] spoke.');
    tells('The head of NPD spoke.');
  });

  describe('employers', () => {
    const tells = turns(findEmployers);
    tells("[Brelk]'s chief executive left. [Brelk] lost.", "[#Brelk]'s chief executive left. [#Brelk] lost.");
    tells('[Jon Ode], the president of [Brelk], left.', '[Jon Ode], the president of [#Brelk], left.');
    tells("[Brelk]'s adviser left. President [Brelk] lost.");
  });

  describe('acronyms', () => {
    const tells = turns(findAcronyms);
    tells(
      'The [#Harbour Workers Union] ([@HWU]) met. HWU won.',
      'The [#Harbour Workers Union] ([#HWU]) met. [#HWU] won.',
    );
    tells('The [#Harbour Union] met. HWU won.');
    tells('The [#US Harbour Workers Union] met. HWU won.', 'The [#US Harbour Workers Union] met. [#HWU] won.');
    tells('The [#Norland Farm] party ([#NFP]) met.', 'The [#Norland Farm party] ([#NFP]) met.');
    tells('The [#Norland Farm] party ([#NF]) met.');
    tells(
      'The Inter-Fish Public [#Services] (IFPS) met. IFPS won.',
      'The [#Inter-Fish Public Services] (IFPS) met. [#IFPS] won.'.replace('(IFPS)', '([#IFPS])'),
    );
    tells('The Inter-Fish Public Works (IFPS) met. IFPS won.');
    tells('Then [Ida Maria Rask] (IMR) won.');
  });

  describe('kinds', () => {
    const corrects = turns(correctKinds);
    corrects('The [@Saudi] crown and the [#Muslims]', 'The [~Saudi] crown and the [~Muslims]');
    corrects('the [#University of Norland] at [@Amsel]', 'the [#University of Norland at Amsel]');
    corrects('[Lockheed Martin] and [Martin Lockwood]', '[#Lockheed Martin] and [Martin Lockwood]');
    corrects('[Hurricane Ida] and [Ida], then [Jon]', '[~Hurricane Ida] and [~Ida], then [Jon]');
    corrects('USS [Rask] met [Jon Ode].', 'USS [~Rask] met [Jon Ode].');
    corrects('the [#Harbour Board] at [@Amsel]');
  });

  describe('the article settles', () => {
    const settles = turns(settleNames);
    settles('[Ida Brelkov] left. Ida Brelkov came.', '[Ida Brelkov] left. [Ida Brelkov] came.');
    settles('[Ida Brelkov] left. He saw Brelkov go.', '[Ida Brelkov] left. He saw [Brelkov] go.');
    settles('[Ida Brelkov] left the [#Ida Brelkov Trust].');
    settles('[Brelkov] and [Brelkov] met [@Brelkov].', '[Brelkov] and [Brelkov] met [Brelkov].');
    settles('[#NPD] and [#NPD] met. They said NPD lost.', '[#NPD] and [#NPD] met. They said [#NPD] lost.');
    settles('[Brelkov] met [@Brelkov].');
  });

  describe('pairs', () => {
    const pairs = turns(splitPairs);
    pairs('[Ida Rask] met [Jon Ode]. The Rask-Ode talks', '[Ida Rask] met [Jon Ode]. The [Rask]-[Ode] talks');
    pairs('[@Amsel] and [@Brelk]. The [~Amsel-Brelk] ferry', '[@Amsel] and [@Brelk]. The [@Amsel]-[@Brelk] ferry');
    pairs('[Ida Rask] met [Jon Ode] and [Maria Rask-Ode].');
    pairs('[Ida Rask] met a Rask-Brelkov.');
  });
});
