// What only more than one clause tells: denials, openings, relative clauses, names nobody listed, the scene and the day.

import { tells } from './told';

describe('events over several clauses', () => {
  describe('denials', () => {
    tells('The ministry denied that Lindqvist had offered a loan.', {
      denied: { kind: 'refusal', status: 'happened', who: 'ministry' },
      offered: { status: 'denied', title: 'Lindqvist does not offer a loan', who: 'mara' },
    });
    tells('No minister visited Tarn.', { visited: { status: 'denied', place: 'Tarn' } });
    tells('If Lindqvist releases them, Oduya will sign the treaty.', {
      releases: { status: 'hypothetical', who: 'mara' },
      sign: { status: 'planned', who: 'tomas' },
    });
  });

  describe('openings', () => {
    tells('On <Tuesday=2031-05-13> Lindqvist met Oduya.', {
      met: { date: '2031-05-13', title: 'Lindqvist meets Oduya', who: 'mara tomas' },
    });
    tells('Before the vote, Lindqvist signed the treaty.', { signed: { who: 'mara' } });
    tells('The news comes after Lindqvist signed the treaty.', {
      signed: { title: 'Lindqvist signs the treaty', who: 'mara' },
    });
    tells('He goes back to <2 May=2031-05-02>, when a ferry collided with a tug.', {
      collided: { date: '2031-05-02' },
    });
  });

  describe('relative clauses', () => {
    tells('Lindqvist, who resigned in <2029=2029>, met Oduya.', {
      resigned: { date: '2029', who: 'mara' },
      met: { date: null, who: 'mara tomas' },
    });
    tells('Guards arrested two men who attacked Oduya.', {
      arrested: { who: 'Guards' },
      attacked: { who: 'tomas two men' },
    });
  });

  describe('groups beside people', () => {
    tells('Lindqvist and senior officials met in Tarn.', {
      met: { who: 'mara senior officials', title: 'Lindqvist and senior officials meet in Tarn' },
    });
    tells('The minister of Valdia, Lindqvist, met Oduya.', { met: { who: 'mara tomas' } });
  });

  describe('names nobody listed', () => {
    tells('Traders in Valdia want calm. Valdia signed the treaty.', { signed: { who: 'Valdia' } });
    tells('Quorvia and Estrel signed the treaty. The ports of Quorvia and Estrel are open.', {
      signed: { who: 'Quorvia Estrel' },
    });
  });

  describe('nouns that happen', () => {
    tells('Talks on fishing are planned for <September=2031-09>.', {
      planned: { kind: 'meeting', status: 'planned', title: 'Talks on fishing are planned for September' },
    });
    tells('A ferry collided with a tug on <2 May=2031-05-02>. Three sailors were killed in the collision.', {
      collided: { date: '2031-05-02' },
      killed: { date: '2031-05-02', kind: 'conflict' },
    });
    tells('A storm hit Tarn, killing six.', { hit: { kind: 'disaster' }, killing: { title: 'Storm kills six' } });
  });

  describe('what is going on, and what goes down by itself', () => {
    tells('The site of the council is being attacked.', {
      attacked: { status: 'ongoing', title: 'Site of the council is being attacked' },
    });
    tells('A ferry sank off Tarn.', { sank: { kind: 'disaster' } });
    tells('Rebels sank a ferry.', { sank: { kind: 'conflict', who: 'Rebels' } });
    tells('Sarova settled its lawsuit over the wreck.', { lawsuit: { kind: 'agreement', who: 'Sarova' } });
    tells('Lindqvist and Oduya settled into their seats.', { settled: { kind: 'action' } });
    tells('Lindqvist called 1990 “the year of <2029=2029>”.', { called: { date: null } });
  });

  describe('what is news without a name', () => {
    tells('The bill was rejected after the talks broke down.', {
      rejected: { kind: 'refusal', title: 'Bill is rejected' },
      broke: { kind: 'rupture' },
    });
    tells('Shares in the shipyard fell by 3 percent.', { fell: { kind: 'economic' } });
    tells('The ban on fishing was lifted.', { lifted: { kind: 'sanction' } });
    tells('On <Monday=2031-05-12>, rebels fired 30 rounds into Tarn.', {
      rounds: { kind: 'conflict', date: '2031-05-12' },
    });
    tells('The army has been placed on high alert.', { alert: { kind: 'military' } });
    tells('Lindqvist was forced to resign.', { resign: { kind: 'appointment', who: 'mara' } });
    tells('Lindqvist went on to say that it was late.', { say: { kind: 'statement' } });
    tells('Prices are high. Traders want a sum set aside for storms.', {});
    tells('Leaders announced that wages fall by <2032=2032>.', { announced: { date: null } });
  });

  describe('days before and after the telling verb', () => {
    tells('The Harbour Safety Office on <Monday=2031-05-12> called for a new pier.', {
      called: { kind: 'appeal', date: '2031-05-12', who: 'Harbour Safety Office' },
    });
    tells('Lindqvist announced <Monday=2031-05-12> the port was shut.', {
      announced: { date: '2031-05-12', text: 'Lindqvist announced Monday the port was shut' },
    });
    tells('Prices fell by 3 percent, the most since the <September 11=2029-09-11> attacks.', {
      fell: { date: null },
      attacks: {},
    });
    tells('Trade fell by 3 percent compared to <March=2031-03>.', { fell: { date: null } });
    tells('Sarova reiterated its claim to the reef.', { reiterated: { kind: 'statement', who: 'Sarova' } });
    tells('The ministry said the port was shut.', { said: { who: 'ministry' } });
    tells('Officials said the port was shut. Analysts have said so.', {});
    tells('Rebels condemned the council.', { condemned: { kind: 'criticism', who: 'Rebels' } });
    tells('Loan companies began selling boats in <May=2031-05>.', { began: { kind: 'action' } });
  });

  describe('brackets', () => {
    tells('Oduya announced that 500 crowns (40 dollars) were paid.', {
      announced: { text: 'Oduya announced that 500 crowns (40 dollars) were paid' },
    });
    tells('The Harbour Safety Office (HSO) and Sarova signed a treaty.', {
      signed: { who: 'Harbour Safety Office Sarova' },
    });
    tells('In <May=2031-05>, Tarn police arrested two men.', { arrested: { place: null } });
    tells('Tarn index funds lost 3%.', { lost: { title: 'Tarn index funds lose 3%' } });
  });

  describe('titles agree with their subject', () => {
    tells('Trade between the two countries fell by half in <2031=2031>.', {
      fell: { title: 'Trade between the two countries falls by half in 2031' },
    });
  });

  describe('titles of statements', () => {
    tells('“The port is safe and the boats are in,” Lindqvist told reporters.', {
      told: { title: 'Lindqvist: “The port is safe and the boats are in”' },
    });
    tells('Lindqvist said that the port would be closed for a very long time because of the storms.', {
      said: { title: 'Lindqvist says that the port would be closed for a very long time…' },
    });
    tells('Lindqvist said, “The port is safe.”', { said: { title: 'Lindqvist: “The port is safe”' } });
    tells('Lindqvist called the storm “a nuisance”.', { called: { title: 'Lindqvist calls the storm “a nuisance”' } });
  });

  describe('the scene', () => {
    tells('Lindqvist landed in Tarn. She met Oduya.', { landed: { place: 'Tarn' }, met: { place: 'Tarn' } });
    tells('Lindqvist left Port Amsel.', { left: { kind: 'travel', place: 'Port Amsel' } });
    tells('Lindqvist came to a decision.', { came: { kind: 'action', place: null } });
  });

  describe('the day', () => {
    tells('Lindqvist went to Tarn on <6 June 2031=2031-06-06>, three months after Oduya signed the treaty.', {
      went: { date: '2031-06-06' },
      signed: { date: null },
    });
    tells('The quarrel came <earlier this week=2031-W20> when Oduya signed the treaty.', {
      signed: { date: '2031-W20' },
    });
    tells('Lindqvist left Tarn on <6 June 2031=2031-06-06> after Oduya signed the treaty.', {
      left: { date: '2031-06-06' },
      signed: { date: '2031-06-06' },
    });
    tells('Lindqvist met Oduya on <Monday=2031-05-12>.\n\nLater in <the day=2031-05-01> she left Tarn.', {
      met: { date: '2031-05-12' },
      left: { date: '2031-05-01' },
    });
    tells('Lindqvist met Oduya on <Monday=2031-05-12>.\n\nShe left Tarn <later in the day=2031-05-01>.', {
      met: { date: '2031-05-12' },
      left: { date: '2031-05-12' },
    });
    tells('Lindqvist met Oduya on <Monday=2031-05-12>.\n\nLindqvist had lost her purse. She found it.', {
      met: { date: '2031-05-12' },
      lost: { date: null },
      found: { date: null },
    });
  });
});
