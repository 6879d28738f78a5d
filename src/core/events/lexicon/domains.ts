// Verbs and nouns of many senses that tell of sport in a match report and of the vote in an article on an election: there they
// take its class. "The Rovers lost", "was replaced by Hale", "a defeat by 424 votes". Collected for the project.

import type { EventClass } from './classes';

export const DOMAINS: Readonly<Partial<Record<EventClass, string>>> = {
  sport:
    'win lose defeat victory beat draw replace award concede double show open end start face take go put send hit shoot collect turn ' +
    'head pull settle settle slide break miss save lead trail level foul book caution dismiss sign open close finish begin bring move ' +
    'make change extend seal edge crush stun attempt chance fail penalty goal strike attack defend kick leave retire injure allow ' +
    'check reply respond advance book convert dominate draw eliminate finish hammer knock level play rout save substitute trail upset ',
  election:
    'win lose defeat victory beat receive gain maintain retain keep concede emerge take secure earn claim get count close open cast ' +
    'hold vote turnout increase fall rise lead trail oust unseat become reach end',
};
