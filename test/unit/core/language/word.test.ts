// Whose word it is (the marks are explained in test/support/markedClauses.ts).

import { itFinds, itMisreadsFew } from './itFinds';

itFinds('reported speech', [
  '[says Lindqvist] said Oduya had [did left].',
  '[says Lindqvist] said that [who Oduya] had [did left].',
  'Oduya had [did left], [says Lindqvist] said.',
  'Oduya had [did left], said [says Lindqvist].',
  'Oduya, [says Lindqvist] said, had [did left].',
  'Oduya had [did left].',
  'Lindqvist [did said] Oduya had left.',
  '[says Lindqvist] told reporters that the bridge could be [may closed].',
  '[!says reporters] heard nothing: [says Lindqvist] told the staff the bridge was [did closed].',
  '[says Lindqvist] says the bridge will [will open] in May.',
  '[says Lindqvist] said the bridge would [will open] in May.',
  '[says Lindqvist] said the bridge would not [not open] in May.',
  '[says Police] said nobody was [not hurt].',
  '[says The ministry] announced that Kovac had been [did freed].',
  '[says Lindqvist], the mayor, said the bridge was [did closed].',
  'A [says spokesman] for [!says President Oduya] said the talks had [did failed].',
  '[says He] added that the firm [is owns] two ferries.',
  '[says Officials] confirmed that two people had [did died].',
  '[says The report] shows that the firm [did knew] of the leak.',
  '[says Kovac] admitted that he had [did taken] the money.',
  '[says Kovac] admitted [did taking] the money.',
  '[says Lindqvist] pointed out that the bridge was [did closed].',
  '[says Lindqvist] warned that the dam could [may break].',
  '[says Lindqvist] insisted that Oduya was [did innocent].',
  '[says The mayor] wrote in a letter that the school would [will close].',
]);

itFinds('quotations', [
  '“The bridge is [is closed],” said [says Oduya].',
  '“The bridge was [did closed],” [says Oduya] said.',
  '“We have [did won],” [says Oduya] told supporters.',
  '[says Oduya] said: “We have [did won].”',
  '“We [did won],” [says Oduya] said, “and we are proud.”',
  '“We will not [not raise] fares this year,” said [says Jonas Lindqvist], the chief executive.',
  'The plan is “dead”, [says Oduya] said, and talks had [did failed].',
]);

itFinds('denials', [
  '[says Kovac] denied that he had [not met] Oduya.',
  '[says Kovac] denied [not meeting] Oduya.',
  '[says Kovac] has repeatedly denied [not wanting] a third term.',
  '[says Kovac] did not deny that he had [may met] Oduya.',
  '[says Kovac] rejected claims that he had [verb met] Oduya.',
  '[says Kovac] denied knowing that the firm had [verb paid].',
  'Kovac [did denied] that he had met Oduya.',
  '[says Kovac] said he had not [not met] Oduya.',
  '[says Kovac] said he had [did met] Oduya.',
  'Kovac did not [not say] that the firm had paid.',
  '[says Kovac] did not say that the firm had [may paid].',
  'The [says ministry] disputed that the dam had [not failed].',
]);

itFinds('any depth', [
  '[!says Lindqvist] said [says Oduya] denied that Kovac would [not resign].',
  '[says Lindqvist] said Oduya [did denied] that Kovac would resign.',
  '[!says Lindqvist] said that [says Kovac] had told him that Oduya was [did ill].',
  '[!says police] and others: [says The paper] said the mayor [did knew] that Kovac had fled.',
  '[!says The paper] said [says police] believed that Kovac had [may fled].',
  '[says Lindqvist] said the firm had failed to [not warn] residents.',
  '[says Lindqvist] said the firm planned to [will sell] the yard.',
  '[says Lindqvist] said Kovac, who had [did left] the party, would run.',
  '[says Lindqvist] said Oduya resigned because she was [did ill].',
]);

itFinds('belief and knowledge', [
  '[says Police] believe that Kovac has [may fled].',
  '[says Police] do not believe that Kovac has [not fled].',
  '[says Kovac] thinks the firm will [will close].',
  '[says Kovac] hopes that the firm will [verb close].',
  '[says Kovac] fears that the firm has [may closed].',
  'Kovac knew that the firm had [did closed].',
  'Kovac did not know that the firm had [did closed].',
  '[says Kovac] regretted that the firm had [did closed].',
  'Police learned that the firm had [did closed].',
]);

itFinds('allegations', [
  '[says Prosecutors] accused Kovac of [may taking] bribes.',
  'Kovac was [cue accused] of [may taking] bribes.',
  '[says The paper] alleged that Kovac had [may taken] bribes.',
  '[says Kovac] claims the firm [may owes] him money.',
  'Kovac [cue allegedly] [may took] bribes.',
  'Kovac [cue reportedly] [did took] bribes.',
  'Kovac [did took] bribes.',
  'Kovac is [cue suspected] of [may killing] two men.',
  'Kovac was [cue charged] with [may killing] two men.',
  'Kovac was [cue convicted] of [did killing] two men.',
  'Kovac is [cue said] to have [did fled].',
  'Kovac is [cue believed] to have [may fled].',
  'It is [cue said] that Kovac has [did fled].',
  '[says The court] acquitted Kovac of [may killing] two men.',
  'The [cue allegation] that Kovac [may took] bribes is old.',
  "[says Oduya]'s claim that Kovac [may took] bribes is old.",
  'The fact that Kovac [did took] bribes is known.',
]);

itFinds('according to, as he put it', [
  'According to [says Oduya], the dam had [did failed].',
  'The dam had [did failed], according to [says officials].',
  'The dam [did failed], as [says Oduya] put it.',
  'As [says Oduya] said, the dam [did failed].',
  'The dam [did failed] as Oduya spoke.',
  'The dam [did failed], [says police] said, and two people died.',
  'The dam failed, [says police] said, and two people [did died].',
]);

itFinds('asked and promised', [
  '[says Kovac] asked why the firm had [did closed].',
  '[says Kovac] asked whether the firm had [may closed].',
  '[says The union] demanded that Kovac [may resign].',
  '[says Kovac] promised that the firm would [will pay].',
  '[says Kovac] promised to [will pay].',
  '[says Kovac] suggested that the firm [verb pay].',
  '[says Oduya] urged Kovac to [may resign].',
  '[!says Kovac] listened: [says Oduya] ordered the army to [will leave].',
]);

itMisreadsFew();
