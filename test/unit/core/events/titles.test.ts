// Titles that can be printed: whole phrases, the right number, nothing that says nothing.

import { silent, tells } from './told';

describe('titles', () => {
  describe('a verb that says nothing by itself', () => {
    tells('The last crash in Tarn happened in <2029=2029>.', {
      happened: { title: 'Last crash in Tarn', date: '2029' },
    });
    silent('The storm occurred.', 'Lindqvist told reporters.', 'Lindqvist added.');
    tells('Two men were killed in Tarn, Lindqvist said.', {
      killed: { title: 'Two men are killed in Tarn', source: 'Lindqvist' },
      said: { title: 'Lindqvist says two men were killed in Tarn' },
    });
  });

  describe('a verb without what it takes', () => {
    silent('Lindqvist received from the town.', 'Oduya spent in prison.');
    tells('Lindqvist received a medal from the town.', {
      received: { title: 'Lindqvist receives a medal from the town' },
    });
    tells('Fisheries Minister Oduya was beaten twice and lost the vote.', {
      beaten: {},
      lost: { title: 'Oduya loses the vote' },
    });
  });

  describe('whose brother who is named is', () => {
    tells("Petr Sokol is Oduya's brother. Oduya said his brother lied.", {
      said: { title: 'Oduya says Petr Sokol lied' },
    });
    tells('Oduya said his brother lied.', { said: { title: 'Oduya says his brother lied' } });
  });

  describe('where a title is cut', () => {
    tells('Valdia offered free repairs to all affected owners of the old boats as part of a recall.', {
      offered: { title: 'Valdia offers free repairs to all affected owners of the old boats' },
    });
    tells('Lindqvist was sentenced in Tarn by three judges of the court over the manslaughter of a sailor.', {
      sentenced: { title: 'Lindqvist is sentenced in Tarn by three judges of the court' },
    });
    tells('Officials blamed the firm whose equipment failed.', { blamed: {} });
    tells('Lindqvist asked the council to consider the very old and long forgotten plans for the port of Tarn again.', {
      asked: { title: 'Lindqvist asks the council to consider…' },
    });
    tells('The storm grew to the point that Oduya spent all his strength.', { grew: {} });
  });

  describe('what fits', () => {
    tells('Lindqvist said the report of the commission on the ports of the northern coast of Valdia had failed.', {
      said: { title: 'Lindqvist says the report had failed…' },
    });
    tells('Brandt praised Lindqvist in front of the town hall of the old capital of northern and western Valdia.', {
      praised: { title: 'Brandt praises Lindqvist in front of the town hall' },
    });
    tells('Shares in its parent, Tarn Group, fell 12 percent.', {
      fell: { title: 'Shares in its parent, Tarn Group, fall 12 percent' },
    });
    tells('Pro-Norland candidates were arrested in Tarn.', {
      arrested: { title: 'Pro-Norland candidates are arrested in Tarn' },
    });
    tells('Lindqvist and her brother signed the treaty.', {
      signed: { title: 'Lindqvist and her brother sign the treaty' },
    });
  });

  describe('what is only weighed', () => {
    tells('Two guards were accused of robbing a bank.', {
      accused: {},
      robbing: { title: 'Two guards are accused of robbing a bank', status: 'hypothetical' },
    });
    tells('Lindqvist accused the firm of bribing two senators.', {
      accused: { who: 'mara firm' },
      bribing: { title: 'Lindqvist: firm bribes two senators', who: 'firm two senators' },
    });
    tells('Lindqvist met Oduya with the goal of reaching an agreement.', { met: {} });
    tells('Students said they would stay until the law was repealed.', {
      said: {},
    });
    tells('Oduya said the law was repealed.', { said: {}, repealed: { status: 'happened' } });
  });

  describe('a plan and whose it is', () => {
    tells("Oduya announced Lindqvist's planned visit to Tarn.", {
      announced: {},
      visit: { title: "Lindqvist's planned visit to Tarn" },
    });
  });

  describe('whose deed it is', () => {
    // Nobody says who decided, or who will return.
    tells('Lindqvist said the decision to return to Tarn was right.', { said: {} });
    tells('Lindqvist also plans to return to Tarn.', { return: { who: 'mara' } });
    tells('Lindqvist asked the council to meet in Tarn.', {
      asked: { title: 'Lindqvist asks the council to meet in Tarn' },
    });
    silent('<December=2030-12> raided the port of Tarn.');
    tells('Rebels raided the port of Tarn.', { raided: { who: 'Rebels' } });
  });

  describe('what somebody is accused of, jailed for or votes against', () => {
    tells('Lindqvist accused the council of hiding the report.', {
      accused: { title: 'Lindqvist accuses the council of hiding the report' },
    });
    tells('Lindqvist was jailed for robbing a bank.', {
      jailed: { title: 'Lindqvist is jailed for robbing a bank' },
      robbing: {},
    });
    tells('The council voted against removing Lindqvist.', {
      voted: { title: 'Council votes against removing Lindqvist' },
    });
    tells('The council voted to remove Lindqvist.', { voted: { title: 'Council votes to remove Lindqvist' } });
    tells('Lindqvist was jailed after robbing a bank.', { jailed: { title: 'Lindqvist is jailed' }, robbing: {} });
    tells('Lindqvist spent ten years in prison.', { spent: { title: 'Lindqvist spends ten years in prison' } });
    tells('Lindqvist was last seen in Tarn.', { seen: { title: 'Lindqvist is last seen in Tarn' } });
  });

  describe('what nobody can tell', () => {
    tells('Lindqvist built a bridge in Tarn. Oduya rejected this.', { built: {} });
    tells('Lindqvist built a bridge in Tarn. Oduya rejected the bridge.', { built: {}, rejected: {} });
    tells('Yesterday the council closed the port.', { closed: { title: 'Council closes the port' } });
    tells('Its backers closed the port.', { closed: { title: 'Backers close the port' } });
    tells('Oduya was given.', {});
    tells('Oduya was given a prize.', { given: {} });
  });

  describe('one and many', () => {
    tells('Half of the children received the pill.', { received: { title: 'Half of the children receive the pill' } });
    tells('Half of the crew received the pill.', { received: { title: 'Half of the crew receives the pill' } });
    tells('The firm denied that any port had been closed.', {
      denied: {},
      closed: { title: 'Firm: no port is closed', status: 'denied' },
    });
    tells('In Tarn, councillors Sian Marl of the Halmar Fund and Petr Sokol of Brelk were re-elected.', {
      're-elected': { who: 'sian petr' },
    });
  });

  describe('what somebody denies of themselves', () => {
    tells('Lindqvist denied murdering Oduya.', {
      'denied murdering': { title: 'Lindqvist denies murdering Oduya', status: 'denied' },
    });
    tells('Lindqvist denied that she had murdered Oduya.', {
      'denied that she had murdered': { title: 'Lindqvist denies murdering Oduya', status: 'denied' },
    });
    tells('Lindqvist denied that Brandt had murdered Oduya.', {
      denied: {},
      murdered: { title: 'Lindqvist: Brandt does not murder Oduya', status: 'denied' },
    });
    tells('Lindqvist denied owning a boat.', { denied: { title: 'Lindqvist denies owning a boat' } });
    tells('Lindqvist denied that she would resign.', { denied: { title: 'Lindqvist denies that she would resign' } });
    tells('Lindqvist did not murder Oduya.', { murder: { title: 'Lindqvist does not murder Oduya' } });
  });

  describe('a participle behind a comma', () => {
    tells('Crews walked out in a dispute over pay, halting the ferries.', {
      walked: {},
      halting: { title: 'Crews halt the ferries' },
    });
  });

  describe('what is planned', () => {
    tells('Talks between Kestria and Sarova are planned for <June=2031-06>.', {
      Talks: { title: 'Talks between Kestria and Sarova are planned', status: 'planned' },
    });
    tells('Talks between Kestria and Sarova will be held in <June=2031-06>.', {
      Talks: { title: 'Talks between Kestria and Sarova to be held' },
    });
    tells('Lindqvist chaired them. Oduya chaired the talks.', { 'chaired the talks': {} });
  });
});
