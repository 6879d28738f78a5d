// Verbs that tell an event, by the class they tell where no frame (frames.ts) says otherwise. Collected for the project from
// everyday news English, each lemma in one row, in British and American spelling. A verb of no row tells class `other`.

import type { EventClass } from './classes';

export const VERBS: Readonly<Partial<Record<EventClass, string>>> = {
  meeting:
    'assemble brief confer consult contact convene dine discuss embrace entertain escort gather greet host ' +
    'huddle hug liaise mediate meet mingle negotiate phone reconvene reunite salute telephone welcome',
  travel:
    'accompany arrive ascend board commute cross depart descend disembark dispatch drive embark emigrate ' +
    'enter ferry flee fly immigrate journey land leave migrate move reach relocate return ride sail send ' +
    'tour transfer transit travel trek visit walk',
  statement:
    'accuse acknowledge add address admit advise affirm allege announce answer apologise apologize applaud ' +
    'argue ask assert assure back beg blame boast call caution characterise characterize cite claim clarify ' +
    'commend comment complain concede condemn confirm congratulate contradict convey convince counter ' +
    'criticise criticize declare decry defend demand denounce deny deplore describe direct disagree ' +
    'disclose dispute downplay emphasise emphasize encourage endorse explain express hail highlight hint ' +
    'indicate inform insist instruct interview invite joke lament laud lecture lobby mention mock note notify ' +
    'object observe offer oppose order outline persuade petition plead portray post praise predict ' +
    'press proclaim promise propose publicise publicize quote reaffirm reassure rebuke reckon recommend refuse ' +
    'reiterate reject remark remind repeat reply report reprimand request respond retweet reveal ridicule say ' +
    'signal speak state stress suggest summon support swear taunt tell thank threaten tout tweet underline ' +
    'underscore urge voice volunteer vow warn write',
  agreement:
    'accede accept agree ally collaborate commit compromise cooperate normalise normalize partner reconcile ' +
    'renew sign team unify unite',
  legislation:
    'abolish adopt amend approve authorise authorize criminalise criminalize decree decriminalise ' +
    'decriminalize deregulate draft enact enshrine implement legalise legalize legislate license mandate ' +
    'outlaw overhaul pass ratify reauthorize reform regulate repeal rescind table veto',
  conflict:
    'ambush annex arm attack battle besiege blockade bomb bombard clash conquer counterattack deploy ' +
    'detonate disarm encircle fight fire gas infiltrate intercept intimidate invade liberate massacre menace ' +
    'militarise militarize mobilise mobilize occupy overthrow patrol pound provoke raid recapture repel ' +
    'repulse retaliate retreat shell shoot skirmish storm strafe surrender target topple torpedo withdraw ' +
    'wound',
  crime:
    'abduct abuse apprehend arrest assault behead blackmail bludgeon bribe burglarize burgle carjack confine conspire plot ' +
    'counterfeit defraud detain embezzle enslave evade exploit extort forge groom gun hack handcuff harass ' +
    'hijack imprison interrogate kidnap launder loot molest mug nab plunder poison punch question ransack rape ' +
    'rob search shoplift smuggle stab stalk steal strangle torture traffic trespass vandalise vandalize',
  legal:
    'acquit adjourn annul appeal arraign audit bail charge clear convict deliberate deport examine exonerate ' +
    'extradite free impeach indict inspect invalidate investigate jail litigate overturn pardon parole probe ' +
    'prosecute quash remand review rule sentence subpoena sue testify try uphold',
  sanction:
    'ban bar blacklist censure confiscate curb debar disqualify embargo expel fine freeze impose penalise ' +
    'penalize prohibit punish restrict revoke sanction seize suspend',
  trade: 'barter export import lease procure ship supply trade',
  business:
    'acquire automate bankroll bid build buy capitalise capitalize commission consolidate construct delist ' +
    'deliver digitise digitize discontinue divest downsize expand float found franchise incorporate institute ' +
    'introduce invest launch layoff list manufacture market merge outbid outsource patent purchase rebrand ' +
    'recall refurbish relaunch release renovate restructure roll sell shut spin streamline unveil upgrade',
  incident:
    'alert block breach confuse cordon disappear dislodge disrupt drift escape evacuate halt happen interrupt ' +
    'intrude leak locate malfunction mistake occur rescue retrieve spot stall strand stray vanish violate',
  disaster:
    'batter blanket burst collapse damage destroy devastate displace engulf erupt explode flatten flood hit ' +
    'inundate lash pummel quake rage ravage rumble scorch shake soak strike submerge subside sweep uproot ' +
    'wreck',
  accident:
    'burn capsize careen collide crash crush derail ditch drown electrocute hurt ignite injure maim ram ' +
    'rear-end sink skid slam smash trample trap veer',
  appointment:
    'abdicate appoint assume chair crown demote depose designate dismiss elevate enthrone hire inaugurate join ' +
    'knight name nominate ordain oust promote quit reappoint recruit reinstate replace reshuffle resign retire ' +
    'sack succeed tap tender',
  election:
    'ballot campaign canvass cast certify contest count elect govern poll re-elect recount reelect retain ' +
    'secure unseat vote',
  protest: 'barricade boycott chant demonstrate march picket protest rally rebel revolt riot',
  health:
    'administer amputate cure diagnose discharge faint hospitalise hospitalize immunise ' +
    'immunize infect inoculate isolate overdose prescribe quarantine relapse resuscitate ' +
    'revive shun sicken transplant treat vaccinate worsen',
  science:
    'analyse analyze calculate clone conclude date decode detect discover dock engineer estimate excavate ' +
    'experiment identify invent map measure model monitor orbit pioneer research sequence simulate ' +
    'study survey synthesise synthesize test track unearth',
  sport:
    'bat beat bench bowl captain clinch coach compete defeat dunk ' +
    'equalise equalize face homer outplay outscore overtake pitch ' +
    'qualify race relegate score sprint tackle thrash trounce win',
  culture:
    'air award baptise baptize bless born broadcast canonise canonize celebrate commemorate compose curate ' +
    'dance debut divorce exhibit feature film headline honor honour marry paint perform photograph premiere ' +
    'publish screen sing star stream televise wed',
  death: 'assassinate bury cremate decapitate execute kill lynch mourn murder perish slay starve succumb',
  economic:
    'accelerate appreciate average bankrupt borrow climb contribute cost cut decline decrease default ' +
    'depreciate devalue dip donate double drop dwindle earn exceed fall finance forecast fund gain grant ' +
    'grow halve hike increase jump lend levy lower narrow nationalise nationalize outpace owe pay peak plunge ' +
    'privatise privatize project quadruple raise rebound reduce refinance repay rise shrink skyrocket slash ' +
    'slide slip slow slump soar spend spike stagnate strengthen subsidise subsidize surge swell tax tighten ' +
    'triple tumble weaken widen',
};
