// What only more than one clause tells: denials, openings, relative clauses, names nobody listed, the scene and the day.

import { silent, tells } from './told';

describe('events over several clauses', () => {
  describe('denials', () => {
    tells('No minister visited Tarn.', { visited: { status: 'denied', place: 'Tarn' } });
  });

  describe('openings', () => {
    tells('On <Tuesday=2031-05-13> Lindqvist met Oduya.', {
      met: { date: '2031-05-13', title: 'Lindqvist meets Oduya', who: 'mara tomas' },
    });
    tells('Before the vote, Lindqvist signed the treaty.', { signed: { who: 'mara' } });
    tells('The news comes after Lindqvist signed the treaty.', {
      signed: { title: 'Lindqvist signs the treaty', who: 'mara' },
    });
  });

  describe('names nobody listed', () => {
    tells('Traders in Valdia want calm. Valdia signed the treaty.', { signed: { who: 'Valdia' } });
    tells('Quorvia and Estrel signed the treaty. The ports of Quorvia and Estrel are open.', {
      signed: { who: 'Quorvia Estrel' },
    });
  });

  describe('what is going on, and what goes down by itself', () => {
    tells('The site of the council is being attacked.', {
      attacked: { status: 'ongoing', title: 'Site of the council is being attacked' },
    });
    tells('Rebels sank a ferry.', { sank: { kind: 'conflict', who: 'Rebels' } });
    tells('Lindqvist called 1990 “the year of <2029=2029>”.', { called: { date: null } });
  });

  describe('what is news without a name', () => {
    tells('Shares in the shipyard fell by 3 percent.', { fell: { kind: 'economic' } });
    tells('The ban on fishing was lifted.', { lifted: { kind: 'sanction' } });
    tells('Lindqvist was forced to resign.', { 'forced to resign': { kind: 'appointment', who: 'mara' } });
    tells('Prices are high. Traders want a sum set aside for storms.', {});
    tells('Leaders announced that wages fall by <2032=2032>.', { announced: { date: null } });
  });

  describe('days before and after the telling verb', () => {
    tells('Lindqvist announced <Monday=2031-05-12> the port was shut.', {
      announced: { date: '2031-05-12' },
    });
    tells('Sarova reiterated its claim to the reef.', { reiterated: { kind: 'statement', who: 'Sarova' } });
    tells('The ministry said the port was shut.', { said: { who: 'ministry' } });
  });

  describe('brackets', () => {
    tells('The Harbour Safety Office (HSO) and Sarova signed a treaty.', {
      signed: { who: 'Harbour Safety Office Sarova' },
    });
    tells('In <May=2031-05>, Tarn police arrested two men.', { arrested: { place: null } });
  });

  describe('titles of statements', () => {
    tells('Lindqvist said, “The port is safe.”', { said: { title: 'Lindqvist: “The port is safe”' } });
    tells('Lindqvist called the storm “a nuisance”.', { called: { title: 'Lindqvist calls the storm “a nuisance”' } });
  });

  describe('the scene', () => {
    tells('Lindqvist landed in Tarn. She met Oduya.', { landed: { place: 'Tarn' }, met: { place: 'Tarn' } });
    tells('Lindqvist left Port Amsel.', { left: { kind: 'travel', place: 'Port Amsel' } });
    tells('Lindqvist was elected in the Lindow West electoral district.\n\nOduya was defeated in this constituency.', {
      elected: { place: 'Lindow West' },
      defeated: { place: 'Lindow West' },
    });
    tells('Lindqvist was elected in the Tarn district.\n\nOduya was defeated in the second district.', {
      elected: { place: 'Tarn' },
      defeated: { place: null },
    });
    tells('Oduya was defeated in this constituency.', { defeated: { place: null } });
  });

  describe('the day', () => {
    tells('Lindqvist left Tarn on <6 June 2031=2031-06-06> after Oduya signed the treaty.', {
      left: { date: '2031-06-06' },
      signed: { date: '2031-06-06' },
    });
    tells('Lindqvist met Oduya on <Monday=2031-05-12>.\n\nShe left Tarn <later in the day=2031-05-01>.', {
      met: { date: '2031-05-12' },
      left: { date: '2031-05-12' },
    });
  });

  describe('the day of what it is part of', () => {
    // The day told in a clause of no event is where the story goes on.
    tells(
      'Lindqvist left Tarn on <Monday=2031-05-12>. The quarrel goes back to <2 March 2030=2030-03-02>, when a patrol ship collided with the trawler Estrella. Three sailors were killed in the collision.',
      { left: { date: '2031-05-12' }, collided: { date: '2030-03-02' }, killed: { date: '2030-03-02' } },
    );
    tells('A ship collided with a trawler in <March 2030=2030-03>. Three sailors were killed in the collision.', {
      collided: { date: '2030-03' },
      killed: { date: '2030-03' },
    });
    // Nobody knows the day of the collision.
    tells(
      'Lindqvist flew to Tarn on <6 June 2030=2030-06-06>, three months after a ship had collided with a trawler. Three sailors were killed in the collision.',
      { flew: { date: '2030-06-06' }, collided: { date: null }, killed: { date: null } },
    );
    tells(
      'Lindqvist landed in Tarn on <Monday=2031-05-12>. She is the first minister to be honoured since the two countries recalled their ambassadors in <2029=2029>.',
      { landed: { date: '2031-05-12' }, recalled: { date: '2029' } },
    );
  });

  describe('days of nouns, openings and places', () => {
    tells('Lindqvist met Oduya on <Monday=2031-05-12>. They praised the <March=2031-03> summit in Tarn.', {
      met: { date: '2031-05-12' },
      praised: {},
      summit: { date: '2031-03' },
    });
    tells('Speaking on <Friday=2031-05-09> before leaving for Tarn, Lindqvist said the port was shut.', {
      said: { date: '2031-05-09' },
    });
    tells('The rift came into focus <last week=2031-W19> when Lindqvist signed a treaty.', {
      signed: { date: '2031-W19' },
    });
    tells('On <Monday=2031-05-12> Lindqvist flew to Tarn, where she met Oduya.', {
      flew: { date: '2031-05-12' },
      met: { date: '2031-05-12', place: 'Tarn' },
    });
    // Others may have done so long before.
    tells('On <Monday=2031-05-12> Lindqvist flew to Tarn, where rebels killed Oduya.', {
      flew: { date: '2031-05-12' },
      killed: { date: null },
    });
  });

  describe('two deeds of the same people', () => {
    tells('Lindqvist greeted Oduya in Tarn. Lindqvist hugged Oduya.', { greeted: {}, hugged: {} });
    tells('Lindqvist met Oduya in Tarn. Lindqvist held talks with Oduya.', { met: { who: 'mara tomas' } });
  });

  describe('what the headline tells', () => {
    tells('# Clock inspires movement\n\nNews of the clock has inspired a movement.', {
      inspired: { title: 'News of the clock inspires a movement' },
    });
    silent('# Clock wins a prize\n\nNews of the clock has inspired a movement.');
  });

  describe('"it" for the body that speaks', () => {
    tells('The ministry said it would sign the treaty.', {
      said: {},
      sign: { title: 'Ministry to sign the treaty', who: 'ministry', status: 'planned' },
    });
    // A storm is no body.
    tells('Oduya said it would sign the treaty.', { said: {} });
  });

  describe('words in the next sentence', () => {
    tells('Lindqvist tweeted:\n\n“The port is safe.”', { tweeted: { title: 'Lindqvist: “The port is safe”' } });
  });

  describe('since when', () => {
    tells('The council has closed two roads since <May 2030=2030-05>.', { closed: { date: '2030-05' } });
    tells('The council, quiet since <May 2030=2030-05>, closed two roads.', { closed: { date: null } });
    tells('Since <May 2030=2030-05> the council closed two roads.', { closed: { date: null } });
  });
});
