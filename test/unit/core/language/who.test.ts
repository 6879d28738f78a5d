// Who did what to whom, sentence by sentence (the marks are explained in test/support/markedClauses.ts).

import { itFinds, itMisreadsFew } from './itFinds';

itFinds('active and passive', [
  '[who Lindqvist] [did met] [whom Oduya] [in in Varnholm].',
  '[who Lindqvist] was [did arrested] [by by police] in Varnholm.',
  '[who Three fishing boats] were [did seized] [by by the coastguard] near Varnholm.',
  'The coastguard [did seized] [whom three fishing boats] [near near Varnholm].',
  '[who Oduya] was [did killed] in the attack.',
  '[who Kovac] had been [did shot] twice.',
  '[who The bridge] was [did closed] on Friday by [by the council].',
  '[who The bridge] was [did closed] [!by by Friday].',
  'The prize was [did given] [to to Oduya] by the mayor.',
  '[who Oduya] was [did given] [whom the prize].',
  'The mayor [did gave] [to Oduya] [whom a prize].',
  '[who Kovac] got [did hurt] in the crash.',
  '[who The bill] has been [did rejected] by [by the senate].',
  'Police have [did arrested] [whom two men] over the fire.',
  '[who Two men] have been [did arrested] over the fire.',
]);

itFinds('the right one among several nouns', [
  "[who Kovac's sister] was [did killed] in the attack.",
  "[!who Kovac]'s sister was [did killed] in the attack.",
  'The [who sister] of [!who Kovac] [did died] on Monday.',
  'A [who spokesman] for [!who President Oduya] [did resigned] on Monday.',
  'The [who wife] of the late [!who minister] [did won] the vote.',
  "[who The minister's lawyer] [did left] the court.",
  'The [who owner] of the two [!who ferries] [did paid] a fine.',
  'Photographs of [!who Oduya] [did appeared] in the paper.',
  '[who Photographs] of Oduya [did appeared] in the paper.',
  '[who The victims] of the flood have [not received] [whom no help].',
  "[who Kovac's party] [did lost] [whom the election].",
  "[!who Kovac]'s party [did lost] the election.",
  'The [who brother] of the man who shot Oduya [did fled] to Norland.',
  'The [who mayor] of Varnholm, a town of 30,000, [did resigned].',
]);

itFinds('relative clauses', [
  '[who Oduya], who [did left] the party in May, will run again.',
  'The [whom judge] whom the president [did appointed] in 2019 has died.',
  'The judge whom [who the president] [did appointed] has died.',
  'The judge who [did freed] [whom Kovac] has died.',
  'The [who judge] who [did freed] Kovac has died.',
  'The [who judge] who freed [!who Kovac] has [did died].',
  'A [who law] that [did banned] [whom the party] was struck down.',
  'The [whom money] [who it] had [did taken] was returned.',
  'The company paid for the damage [who the ship] had [did caused].',
  'The [who ship], which was [did built] in Norland, sank.',
  'Oduya met [who Kovac], who [did praised] the deal.',
  '[!who Oduya] met Kovac, who [did praised] the deal.',
  'The town where [who Lindqvist] [did grew] up has no school.',
  'The [who workers] who [did built] the dam were never paid.',
  'The workers who built the dam were never [not paid].',
]);

itFinds('reduced relatives', [
  '[who Documents] [did obtained] [by by the newspaper] show the plan.',
  'The [who boats] [did seized] last week were empty.',
  'The boats seized last week were [did empty].',
  'A [who man] [did injured] in the crash has died.',
  'A [who man] injured in the crash has [did died].',
  '[who Residents] [did living] near the plant were told to leave.',
  '[who Two workers] [did injured] in the fire are in hospital.',
  'The [who peace deal] [did signed] in 2015 has failed.',
  'The deal was signed by [who officials] [did representing] both sides.',
]);

itFinds('apposition', [
  '[who Oduya], the mayor of Varnholm, [did resigned].',
  '[who The mayor], Oduya, [did resigned].',
  '[who Maria Keller], minister of transport, [did opened] [whom the bridge].',
  '[who Lindqvist], 54, of Varnholm, [did pleaded] guilty.',
  '[who Jonas Lindqvist], the chief executive of Norland Steel, [did sold] [whom his shares].',
  'Police [did arrested] [whom Kovac], the leader of the band.',
  '[who The band], a trio from Varnholm, [did played] there.',
]);

itFinds('verbs joined to each other', [
  '[who Lindqvist] rose and [did left] the room.',
  '[who The union] called a strike and [did closed] [whom the port].',
  '[who Oduya] was arrested and [did charged] with fraud.',
  '[who The committee] met, argued and [did rejected] [whom the plan].',
  'Kovac shot the guard and [who the police] [did shot] [whom him].',
  '[!who Kovac] shot the guard and the police [did shot] him.',
  '[who The ferry] hit a rock but [did reached] [whom the harbour].',
  'The storm killed two people and [did injured] [whom nine].',
  '[who The storm] killed two people and [did injured] nine.',
]);

itFinds('names joined to each other', [
  '[who Oduya] and Kovac [did met] in Varnholm.',
  'Oduya and Kovac [did met] [whom Lindqvist] and Brandt.',
  '[who Both Oduya] and Kovac [did resigned].',
  '[who Oduya], Kovac and Brandt [did signed] [whom the deal].',
  'Police [did arrested] [whom Oduya] and her brother.',
]);

itFinds('control and raising', [
  '[who Oduya] agreed to [will leave] the party.',
  'Lindqvist told [who Oduya] to [verb leave].',
  '[!who Lindqvist] told Oduya to [verb leave].',
  '[who Lindqvist] promised Oduya to [verb leave].',
  '[who Kovac] seems to have [verb left].',
  '[who The president] is expected to [will announce] [whom the vote].',
  'The court ordered [who the bank] to [verb return] [whom the money].',
  '[!who The court] ordered the bank to [verb return] the money.',
  '[who Oduya] wants to [may run] again.',
  '[who The minister] is due to [will visit] Varnholm on Friday.',
  'Officials asked [who the drivers] to [verb stop].',
  '[who The drivers] were asked to [verb stop].',
  '[who The ministry] tried to [may hide] [whom the report].',
  '[who Kovac] was forced to [did resign].',
  'The scandal forced [who Kovac] to [did resign].',
  '[!who The scandal] forced Kovac to [did resign].',
  '[who Oduya] began to [did speak].',
  '[who The firm] stopped [did paying] its staff.',
  '[who Oduya] left without [not speaking].',
  'Before [did leaving], [who Oduya] thanked the staff.',
  'After [did meeting] Kovac, [who Oduya] flew home.',
  '[who Oduya], speaking in Varnholm, [did praised] [whom the deal].',
  'Speaking in Varnholm, [who Oduya] [did praised] the deal.',
  '[did Speaking] in Varnholm, [who Oduya] praised the deal.',
  'Oduya made [who the staff] [did leave].',
  'Witnesses saw [who the man] [did run] away.',
]);

itFinds('fronted and turned round', [
  'On Friday, [who Lindqvist] [did met] [whom Oduya].',
  'In Varnholm, where it rained, [who Lindqvist] [did met] Oduya.',
  'When the talks failed, [who Oduya] [did left].',
  'When [who the talks] [did failed], Oduya left.',
  'There [did were] [who riots] in Varnholm.',
  'Never had [who Kovac] [not seen] such a crowd.',
  'Only then did [who Kovac] [did speak].',
  '“We won,” [did said] [who Oduya].',
  'Out of the car [did stepped] [who Oduya].',
]);

itFinds('headlines', [
  '[who Minister] [verb quits] over leaked memo',
  '[who Police] [verb seek] [whom witnesses] after bus crash',
  '[who Storm] [verb kills] [whom nine] in Norland',
  '[who Lindqvist] to [will visit] Norland',
  '[who Two workers] [verb injured] in refinery fire',
  '[who Council] [verb rejects] [whom harbour plan]',
  '[who MINISTER] [verb QUITS] OVER LEAKED MEMO',
  '[who Oduya] [verb Wins] [whom Second Term] as Mayor of Varnholm',
  '[who Court] [verb frees] [whom Kovac]',
]);

itFinds('datelines and lists', [
  'VARNHOLM, Norland (AP) — [who Lindqvist] [did met] [whom Oduya] on Monday.',
  'VARNHOLM — [who The council] [did approved] [whom the budget].',
  'Varnholm, 4 May: [who Oduya] [did opened] [whom the bridge].',
  '- [who Oduya] [did opened] [whom the bridge].',
  '1. [who The council] [did approved] [whom the budget].',
  '• [who Kovac] [did left] [whom the party] in May',
]);

itMisreadsFew();
